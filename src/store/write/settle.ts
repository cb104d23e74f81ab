import type { EntityId } from '../../model/id.ts'
import type { Correction, Decision, EntityResolver } from '../../model/resolution.ts'
import type { Row, Transaction } from '../engine.ts'
import { textOf } from '../row.ts'
import {
  assignmentsOf,
  correctionOf,
  correctionsUnder,
  decidedBy,
  groupsUnder,
  lockKeys,
  storedGroups,
  writeDecisions,
  writeReasons,
} from './appearances.ts'
import type { Assignment } from './assign-entities.ts'

/** A decision on a full name bears on surnames under other keys, and these on nothing: two rounds, and one to spare. */
const MOST_ROUNDS = 3

/**
 * Decides anew who is who under keys at which something changed, and under those that hang on them, and writes it down.
 * Gives the articles some of whose entities are others than before.
 */
export async function settle(
  transaction: Transaction,
  resolver: EntityResolver,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const moved = new Set<string>()
  let open: readonly string[] = keys
  for (let round = 0; open.length > 0 && round < MOST_ROUNDS; round++) {
    if (round > 0) await transaction.run(lockKeys(open))
    const changes = await decide(transaction, resolver, open)
    if (changes.length === 0) break
    const changeOf = new Map(changes.map((change) => [change.group, change]))
    const next = new Set<string>()
    const reasons = []
    for (const row of await transaction.run(writeDecisions(changes))) {
      const change = changeOf.get(textOf(row, 'group'))
      const [article, key] = [textOf(row, 'id'), textOf(row, 'key')]
      if (change === undefined) continue
      const { entity, method = '', reason = '', home } = change
      if (row['before'] === entity) {
        reasons.push({ article, entity, method, reason })
      } else {
        moved.add(article)
        if (key !== home) next.add(key)
      }
    }
    if (reasons.length > 0) await transaction.run(writeReasons(reasons))
    open = [...next]
  }
  return moved
}

type Change = Decision & { readonly home: string }

/** The decisions under keys that are not what is stored. */
async function decide(transaction: Transaction, resolver: EntityResolver, keys: readonly string[]): Promise<Change[]> {
  const corrections = new Map<string, Correction[]>()
  for (const row of await transaction.run(correctionsUnder(keys))) {
    const key = textOf(row, 'key')
    corrections.set(key, [...(corrections.get(key) ?? []), correctionOf(row)])
  }
  const groups = storedGroups(await transaction.run(groupsUnder(keys)))
  return Array.from(groups, ([key, its]) => {
    const stored = new Map(its.map((one) => [one.group.group, one.stored]))
    const decisions = resolver.decide(
      key,
      its.map(({ group }) => group),
      corrections.get(key) ?? [],
    )
    return decisions.flatMap((decision) => {
      const before = stored.get(decision.group) ?? []
      if (before.every((one) => isSame(one, decision))) return []
      return [{ ...decision, home: key }]
    })
  }).flat()
}

const isSame = (a: Decision, b: Decision) => a.entity === b.entity && a.method === b.method && a.reason === b.reason

/** Whom the entities of articles are, by article. */
export async function assignments(
  transaction: Transaction,
  articles: readonly string[],
): Promise<ReadonlyMap<string, Assignment>> {
  const byArticle = new Map<string, Map<EntityId, ReturnType<typeof assigned>>>()
  for (const row of await transaction.run(assignmentsOf(articles))) {
    const article = textOf(row, 'article')
    const its = byArticle.get(article) ?? new Map<EntityId, ReturnType<typeof assigned>>()
    byArticle.set(article, its.set(textOf(row, 'readAs') as EntityId, assigned(row)))
  }
  return byArticle
}

function assigned(row: Row) {
  const entity = textOf(row, 'entity') || textOf(row, 'readAs')
  return { entity: entity as EntityId, ...decidedBy(row) }
}
