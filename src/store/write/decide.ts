import { groupBy } from '../../model/group-by.ts'
import type { Decision, EntityResolver } from '../../model/resolution.ts'
import type { Transaction } from '../engine.ts'
import { textOf } from '../row.ts'
import {
  countedOf,
  groupsById,
  groupsUnder,
  shortNamesUnder,
  traitOf,
  traitsOfAll,
  traitsShared,
} from './appearances.ts'
import type { Bearings } from './bearing.ts'
import type { CountedGroup, CountedTrait } from './counted.ts'
import { isSame } from './decisions.ts'
import { correctionsUnder, groupsOf, knownUnder } from './known-under.ts'
import { sharedTrait } from './shown.ts'

/** A decision that is not what was stored, and with what nodes the other one was, if there was one. */
export interface Decided {
  readonly decision: Decision
  readonly nodes: readonly CountedGroup[]
}

/** Decides on the full names under keys where something bears on them. */
export async function decideFull(
  transaction: Transaction,
  resolver: EntityResolver,
  bearings: Bearings,
): Promise<readonly Decided[]> {
  const keys = [...bearings].filter(([, { full }]) => full).map(([key]) => key)
  if (keys.length === 0) return []
  const [groups, corrections] = await Promise.all([
    transaction.run(groupsUnder(keys)),
    transaction.run(correctionsUnder(keys)),
  ])
  const counted = groups.map(countedOf)
  const compared = counted.filter(({ fixed }) => resolver.comparesTraits(fixed.key))
  const traits = await allTraits(transaction, [...compared.map(({ id }) => id), ...keys])
  const traitsOf = groupBy(traits, ({ of }) => of)
  const beside = knownUnder(corrections, traitsOf)
  const byKey = groupBy(counted, ({ fixed }) => fixed.key)
  return keys.flatMap((key) => {
    const its = byKey.get(key) ?? []
    const decisions = resolver.decide(key, groupsOf(its, traitsOf), beside(key))
    return changed(
      its.filter(({ fixed }) => fixed.home === key),
      decisions,
    )
  })
}

/** Decides on the short names on which something bears that changed. */
export async function decideShort(
  transaction: Transaction,
  resolver: EntityResolver,
  bearings: Bearings,
): Promise<readonly Decided[]> {
  const ids = await shortToDecide(transaction, resolver, bearings)
  if (ids.length === 0) return []
  const short = (await transaction.run(groupsById(ids))).map(countedOf)
  const keys = [...new Set(short.map(({ fixed }) => fixed.key))]
  const [traits, groupRows, corrections] = await Promise.all([
    allTraits(transaction, [...ids, ...keys]),
    transaction.run(groupsUnder(keys)),
    transaction.run(correctionsUnder(keys)),
  ])
  const traitsOf = groupBy(traits, ({ of }) => of)
  const shared = short.flatMap(({ id, fixed }) =>
    (traitsOf.get(id) ?? []).map(({ trait }) => sharedTrait(fixed.key, false, trait)),
  )
  const known = groupRows.map(countedOf)
  const theirs = shared.length === 0 ? [] : (await transaction.run(traitsShared([...new Set(shared)]))).map(traitOf)
  const [beside, theirTraits] = [knownUnder(corrections, traitsOf), groupBy(theirs, ({ of }) => of)]
  const [knownByKey, shortByKey] = [groupBy(known, ({ fixed }) => fixed.key), groupBy(short, ({ fixed }) => fixed.key)]
  return keys.flatMap((key) => {
    const groups = groupsOf(knownByKey.get(key) ?? [], theirTraits)
    const its = shortByKey.get(key) ?? []
    const besideKey = beside(key)
    return changed(
      its,
      groupsOf(its, traitsOf).map((group) => resolver.decideShort(group, groups, besideKey)),
    )
  })
}

/** The ids of the short names on which something bears. */
async function shortToDecide(
  transaction: Transaction,
  resolver: EntityResolver,
  bearings: Bearings,
): Promise<readonly string[]> {
  const ids = new Set([...bearings.values()].flatMap(({ short }) => [...short]))
  const all = [...bearings].filter(([, { allShort }]) => allShort).map(([key]) => key)
  if (all.length > 0) for (const row of await transaction.run(shortNamesUnder(all))) ids.add(textOf(row, 'id'))
  const shared = [...bearings.values()].flatMap((bearing) => [...bearing.shared])
  const changedWhole = [...bearings].filter(
    ([key, { entities, allShort }]) => entities.size > 0 && !allShort && resolver.comparesTraits(key),
  )
  if (changedWhole.length > 0) {
    for (const trait of await traitsOfEntities(transaction, new Map(changedWhole))) shared.push(trait)
  }
  if (shared.length > 0) {
    for (const row of await transaction.run(traitsShared([...new Set(shared)]))) ids.add(textOf(row, 'of'))
  }
  return [...ids]
}

/** What short names are found by that share a trait with entities of which more changed. */
async function traitsOfEntities(transaction: Transaction, bearings: Bearings): Promise<readonly string[]> {
  const counted = (await transaction.run(groupsUnder([...bearings.keys()]))).map(countedOf)
  const theirs = counted.filter(({ fixed, decision }) =>
    bearings.get(fixed.key)?.entities.has(decision?.entity ?? fixed.readAs),
  )
  const keyOf = new Map(theirs.map(({ id, fixed }) => [id, fixed.key]))
  const traits = await allTraits(transaction, [...keyOf.keys()])
  return traits.map(({ of, trait }) => sharedTrait(keyOf.get(of) ?? '', true, trait))
}

async function allTraits(transaction: Transaction, of: readonly string[]): Promise<readonly CountedTrait[]> {
  return of.length === 0 ? [] : (await transaction.run(traitsOfAll(of))).map(traitOf)
}

/** The decisions that are not what is stored with all that stands for their groups. */
function changed(counted: readonly CountedGroup[], decisions: readonly Decision[]): Decided[] {
  const byGroup = groupBy(counted, ({ fixed }) => fixed.group)
  return decisions.flatMap((decision) => {
    const nodes = byGroup.get(decision.group) ?? []
    const isStored = nodes.every((node) => node.decision !== undefined && isSame(node.decision, decision))
    return isStored ? [] : [{ decision, nodes }]
  })
}
