import type { ResolutionMethod } from '../../model/entity.ts'
import type { EntityId } from '../../model/id.ts'
import type { Decision, EntityResolver } from '../../model/resolution.ts'
import type { Row, Transaction } from '../engine.ts'
import { textOf } from '../row.ts'
import { lockKeys } from './appearances.ts'
import type { Assignment } from './assign-entities.ts'
import { bearingAt, type Bearings } from './bearing.ts'
import { countShown } from './count-shown.ts'
import type { CountedGroup } from './counted.ts'
import { decideFull, decideShort, type Decided } from './decide.ts'
import { articlesShowing, assignmentsOf, decidedBy, writeDecisions, writeReasons } from './decisions.ts'
import type { Shown } from './shown.ts'

/**
 * Decides anew what something bears on that changed, and writes it down: first on full names, under their keys; then on
 * the short names under all keys where these are known. Gives the articles some of whose entities are others than before;
 * one that is new is none of them. `counted` are the counts that were touched.
 */
export async function settle(
  transaction: Transaction,
  resolver: EntityResolver,
  bearings: Bearings,
  counted: readonly CountedGroup[] = [],
): Promise<ReadonlySet<string>> {
  const held = new Set(bearings.keys())
  const full = await decideFull(transaction, resolver, bearings)
  const decisions = [...full.map(({ decision }) => decision), ...decidedElsewhere(counted, full)]
  if (decisions.length > 0) {
    const before = new Map(full.map(({ decision, nodes }) => [decision.group, nodes]))
    for (const row of await transaction.run(writeDecisions(decisions))) {
      bear(bearings, resolver, row, before.get(textOf(row, 'group')) ?? [])
    }
  }
  const others = [...bearings.keys()].filter((key) => !held.has(key))
  if (others.length > 0) await transaction.run(lockKeys(others))
  const short = await decideShort(transaction, resolver, bearings)
  if (short.length > 0) await transaction.run(writeDecisions(short.map(({ decision }) => decision)))
  return tell(transaction, [...full, ...short])
}

/** Takes away what articles showed, counts what others show, and decides anew what that bears on. */
export async function settleShown(
  transaction: Transaction,
  resolver: EntityResolver,
  articles: readonly string[],
  come: readonly Shown[],
): Promise<ReadonlySet<string>> {
  const { bearings, counts } = await countShown(transaction, resolver, articles, come)
  return settle(transaction, resolver, bearings, [...counts.groups.values()])
}

/** What is new under a key where it is known, but not decided on, is whom it was taken for under its own. */
function decidedElsewhere(counted: readonly CountedGroup[], decided: readonly Decided[]): readonly Decision[] {
  const anew = new Set(decided.map(({ decision }) => decision.group))
  const stored = new Map(counted.flatMap(({ fixed, decision }) => (decision ? [[fixed.group, decision] as const] : [])))
  const open = counted.filter(({ fixed, decision, articles }) => articles > 0 && decision === undefined && !fixed.short)
  const groups = new Set(open.map(({ fixed }) => fixed.group).filter((group) => !anew.has(group)))
  return [...groups].flatMap((group) => stored.get(group) ?? [])
}

/** That somebody is another than before bears on short names, under whatever key. */
function bear(bearings: Bearings, resolver: EntityResolver, row: Row, before: readonly CountedGroup[]): void {
  const key = textOf(row, 'key')
  const bearing = bearingAt(bearings, key)
  bearing.entities.add(textOf(row, 'entity'))
  for (const { fixed, decision } of before) bearing.entities.add(decision?.entity ?? fixed.readAs)
  bearing.allShort ||= !resolver.comparesTraits(key)
}

/** The articles of which more than the reason is another than before; where only that is, it is written down. */
async function tell(transaction: Transaction, decided: readonly Decided[]): Promise<ReadonlySet<string>> {
  const moved = new Set<string>()
  const byNode = new Map(
    decided.flatMap(({ decision, nodes }) =>
      nodes.flatMap((node) =>
        node.decision === undefined
          ? []
          : [[node.id, { decision, before: node.decision, readAs: node.fixed.readAs }] as const],
      ),
    ),
  )
  if (byNode.size === 0) return moved
  const reasons = []
  for (const row of await transaction.run(articlesShowing([...byNode.keys()]))) {
    const [article, change] = [textOf(row, 'article'), byNode.get(textOf(row, 'node'))]
    if (change === undefined) continue
    const { entity, method = '', reason = '' } = change.decision
    if (isToldAlike(change.before, change.decision))
      reasons.push({ article, readAs: change.readAs, entity, method, reason })
    else moved.add(article)
  }
  if (reasons.length > 0) await transaction.run(writeReasons(reasons))
  return moved
}

/** Whether an article is written alike under two decisions, but for their reasons. */
function isToldAlike(a: Decision, b: Decision): boolean {
  return a.entity === b.entity && wayOfTelling(a) === wayOfTelling(b)
}

/** By which methods an article is written differently: whose name it is, and what joins two who are one. */
function wayOfTelling({ method }: Decision): ResolutionMethod | 'ANY_OTHER' | undefined {
  return method === undefined || method === 'NAMESAKE' || method === 'CORRECTION' ? method : 'ANY_OTHER'
}

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
