import type { EntityResolver } from '../../model/resolution.ts'
import type { Transaction } from '../engine.ts'
import { numberOf, textOf } from '../row.ts'
import {
  countedOf,
  dropShown,
  firstsOf,
  groupsById,
  lockKeys,
  saveCounts,
  saveKeys,
  saveShown,
  shownOf,
  storedShown,
  traitOf,
  traitsById,
} from './appearances.ts'
import { bearingsOf, type Bearings } from './bearing.ts'
import { recount, traitsOf, type Counts } from './counted.ts'
import { runAll } from './run-all.ts'
import type { Shown } from './shown.ts'

/** What was counted: what of it bears on decisions, and the counts that were touched, as they are now. */
export interface Counted {
  readonly bearings: Bearings
  readonly counts: Counts
}

/**
 * Takes away what articles showed, and counts what others show. Only what these show is read and written, however much
 * else there is under its keys, which are held until the transaction ends.
 */
export async function countShown(
  transaction: Transaction,
  resolver: EntityResolver,
  articles: readonly string[],
  come: readonly Shown[],
): Promise<Counted> {
  const gone = articles.length === 0 ? [] : (await transaction.run(storedShown(articles))).map(shownOf)
  const shown = [...gone, ...come]
  const [locked, before] = await Promise.all([
    transaction.run(lockKeys([...new Set(shown.map(({ fixed }) => fixed.key))])),
    countsOf(transaction, shown),
  ])
  const keys = new Map(locked.map((row) => [textOf(row, 'key'), numberOf(row, 'groups')]))
  const firsts = new Map<string, string>()
  if (gone.length > 0) {
    const lost = gone.filter(({ node, first }) => before.groups.get(node)?.first === first).map(({ node }) => node)
    const [, left] = await Promise.all([transaction.run(dropShown(articles)), transaction.run(firstsOf(lost))])
    for (const row of left) firsts.set(textOf(row, 'node'), textOf(row, 'first'))
  }
  const counts = recount(before, gone, come, firsts)
  await runAll(transaction, [
    ...saveCounts([...counts.groups.values()], [...counts.traits.values()]),
    saveShown(come),
    ...saveKeys(groupsOfKeys(keys, before, counts)),
  ])
  return { bearings: bearingsOf(before, counts, resolver), counts }
}

async function countsOf(transaction: Transaction, shown: readonly Shown[]): Promise<Counts> {
  const nodes = [...new Set(shown.map(({ node }) => node))]
  const traits = [...new Set(shown.flatMap((one) => traitsOf(one).map(({ id }) => id)))]
  const [groups, counted] = await Promise.all([
    transaction.run(groupsById(nodes)),
    traits.length === 0 ? [] : transaction.run(traitsById(traits)),
  ])
  return {
    groups: new Map(groups.map(countedOf).map((one) => [one.id, one])),
    traits: new Map(counted.map(traitOf).map((one) => [one.id, one])),
  }
}

/** How many nodes there are under keys now, where their number changed. */
function groupsOfKeys(keys: ReadonlyMap<string, number>, before: Counts, after: Counts): ReadonlyMap<string, number> {
  const changed = new Map<string, number>()
  for (const { id, fixed, articles } of after.groups.values()) {
    const by = Number(articles > 0) - Number(before.groups.has(id))
    if (by !== 0) changed.set(fixed.key, (changed.get(fixed.key) ?? keys.get(fixed.key) ?? 0) + by)
  }
  return changed
}
