import type { Change, StandingChange } from '../../../model/change.ts'
import type { ChangeId } from '../../../model/id.ts'
import type { Reading } from '../../../model/reading.ts'
import type { CypherQuery, Row, Transaction } from '../../engine.ts'
import { numberOf, textOf } from '../../row.ts'
import { applyChanges, type CuratedReading } from './apply-changes.ts'

/** A change that holds, its place in the order in which changes were made, and the ids by which it is found. */
interface FoundChange extends StandingChange {
  readonly order: number
  readonly bearsOn: string
}

/** Applies what people changed, and did not take back, to readings whose entities are who they were found to be. */
export async function curate(
  transaction: Transaction,
  readings: readonly Reading[],
): Promise<readonly CuratedReading[]> {
  const found = await changesBearingOn(transaction, readings.flatMap(idsOf))
  return readings.map((reading) => applyChanges(reading, changesFor(idsOf(reading), found)))
}

/** All by which changes that bear on an article are found. */
function idsOf({ article, entities }: Reading): readonly string[] {
  return [
    article.id,
    ...entities.flatMap(({ id, resolution }) => (resolution === undefined ? [id] : [id, resolution.readAs])),
  ]
}

type ChangesById = ReadonlyMap<string, readonly FoundChange[]>

/** What bears on some ids, and on those that entities get by that. */
async function changesBearingOn(transaction: Transaction, ids: readonly string[]): Promise<ChangesById> {
  const byId = new Map<string, FoundChange[]>()
  let open = [...new Set(ids)]
  while (open.length > 0) {
    for (const id of open) byId.set(id, [])
    const found = (await transaction.run(standingOn(open))).map(changeOf)
    for (const change of found) byId.get(change.bearsOn)?.push(change)
    open = [...new Set(found.flatMap(({ change }) => idsMadeBy(change)))].filter((id) => !byId.has(id))
  }
  return byId
}

function standingOn(ids: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $ids AS id MATCH (:ChangeSubject {id: id})<-[:BEARS_ON]-(c:Change) WHERE NOT c.undone
      RETURN id AS bearsOn, c.id AS id, c.by AS by, c.reason AS reason, c.order AS order, c.change AS change`,
    params: { ids },
  }
}

function changeOf(row: Row): FoundChange {
  return {
    id: textOf(row, 'id') as ChangeId,
    by: textOf(row, 'by'),
    reason: textOf(row, 'reason'),
    order: numberOf(row, 'order'),
    bearsOn: textOf(row, 'bearsOn'),
    change: JSON.parse(textOf(row, 'change')) as Change,
  }
}

/** What bears on one article of those for which changes were asked, in the order in which they were made. */
function changesFor(ids: readonly string[], found: ChangesById): readonly StandingChange[] {
  const known = new Set<string>()
  const changes = new Map<string, FoundChange>()
  for (let open = ids; open.length > 0;) {
    const next = open.flatMap((id) => (known.has(id) ? [] : (found.get(id) ?? [])))
    for (const id of open) known.add(id)
    for (const change of next) changes.set(change.id, change)
    open = next.flatMap(({ change }) => idsMadeBy(change)).filter((id) => !known.has(id))
  }
  return [...changes.values()].sort((a, b) => a.order - b.order)
}

/** The ids that a change gives entities. */
function idsMadeBy(change: Change): readonly string[] {
  return 'into' in change ? [change.into] : []
}
