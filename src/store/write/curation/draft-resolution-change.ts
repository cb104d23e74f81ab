import type { ResolutionMethod } from '../../../model/entity.ts'
import { resolutionPath, type EntityId } from '../../../model/id.ts'
import type { Row, Transaction } from '../../engine.ts'
import { textOf } from '../../row.ts'
import { lockKeys } from '../appearances.ts'
import type { DraftedChange } from './drafted-change.ts'
import { nothingOf } from './shown-graph.ts'
import { RefusedChange, type Wanted } from './wanted-change.ts'

/** Of a decision on who somebody is that was wrong. */
export async function draftRejectResolution(
  transaction: Transaction,
  { resolutionId }: Wanted<'REJECT_RESOLUTION'>,
): Promise<DraftedChange> {
  const none = nothingOf('decision', resolutionId, ['resolutionId'])
  const path = resolutionPath(resolutionId)
  if (path === undefined) throw none
  const { article, readAs } = path
  await refuseCorrections(transaction, article, readAs)
  const [row] = await transaction.run({
    text: `MATCH (:Article {id: $article})-[:SHOWS]->(g:AppearanceGroup) WHERE g.readAs = $readAs AND g.home = g.key
      RETURN g.home AS home, g.group AS group, g.entity AS entity, g.method AS method`,
    params: { article, readAs },
  })
  const said = row === undefined ? undefined : whatIsSaid(row, readAs)
  if (row === undefined || said === undefined) throw none
  const key = textOf(row, 'home')
  await transaction.run(lockKeys([key]))
  const was = textOf(row, 'entity') as EntityId
  const { entity, isOfArticle, ...correction } = said
  return {
    change: { kind: 'REJECT_RESOLUTION', article, readAs },
    bearsOn: [],
    concerns: [...new Set([readAs, was, entity, ...(isOfArticle ? [article] : [])])],
    entity,
    ...(isOfArticle ? { article } : {}),
    correction: { key, readAs, ...correction },
    changed: [{ field: 'id', before: [was], after: [readAs] }],
  }
}

/** What a person said is no decision of the program: it is taken back. */
async function refuseCorrections(transaction: Transaction, article: string, readAs: string): Promise<void> {
  const rows = await transaction.run({
    text: `MATCH (:Article {id: $article})-[t:TELLS_OF]->(:Entity)
      WHERE t.readAs = $readAs AND t.method = 'CORRECTION' RETURN t.readAs AS readAs`,
    params: { article, readAs },
  })
  if (rows.length === 0) return
  throw new RefusedChange(
    'BAD_INPUT',
    'A person said so. Find the change in `changes`, and take it back with `undo`.',
    ['resolutionId'],
  )
}

/** What rejecting a decision says: of a name, in which articles, that it is or is not an entity. */
function whatIsSaid(row: Row, readAs: EntityId) {
  const [group, entity] = [textOf(row, 'group'), textOf(row, 'entity') as EntityId]
  switch (textOf(row, 'method') as ResolutionMethod | '') {
    case 'SURNAME':
    case 'ACRONYM':
      return { subject: group, entity, same: false, isOfArticle: true }
    case 'NAME_VARIANT':
    case 'LEGAL_FORM':
      return { subject: readAs, entity, same: false, isOfArticle: false }
    case 'NAMESAKE':
      return { subject: group, entity: readAs, same: true, isOfArticle: false }
    case 'CORRECTION':
    case '':
      return undefined
  }
}
