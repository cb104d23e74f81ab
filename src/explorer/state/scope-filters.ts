import type {
  ArticleFilter,
  EntityFilter,
  MeetingFilter,
  RelationshipFilter,
  StatementFilter,
} from '../generated/operations.ts'
import type { Edge } from '../graph/edges.ts'
import type { Chosen } from './scope.ts'

/** The entities that belong to a scope: those that its articles mention, or those that relationships join to its own. */
export function entitiesOf({ kind, ids }: Chosen): EntityFilter {
  return kind === 'articles'
    ? { articles: { some: { ids } } }
    : { or: ids.map((id) => ({ relatedTo: { id, includePlanned: true } })) }
}

/** The meetings that belong to a scope: those that its articles mention, its own, and those that they take part in; all without one. */
export function meetingsOf(chosen: Chosen | undefined): MeetingFilter {
  if (chosen === undefined) return {}
  const { kind, ids } = chosen
  return kind === 'articles'
    ? { articles: { some: { ids } } }
    : { or: [{ ids }, ...ids.map((id) => ({ relatedTo: { id, includePlanned: true } }))] }
}

/** The relationships that belong to a scope: those that its articles tell, or those of its entities; all without one. */
export function relationshipsOf(chosen: Chosen | undefined): RelationshipFilter {
  if (chosen === undefined) return {}
  const { kind, ids } = chosen
  return kind === 'articles' ? { articles: { some: { ids } } } : { or: ids.map((entity) => ({ entity })) }
}

/** The statements that belong to a scope: those of its articles, or those by or about its entities; all without one. */
export function statementsOf(chosen: Chosen | undefined): StatementFilter {
  if (chosen === undefined) return {}
  const { kind, ids } = chosen
  return kind === 'articles' ? { inArticle: { ids } } : { or: ids.flatMap((id) => [{ speaker: id }, { about: id }]) }
}

/** The articles that a list shows in a scope: those that mention its entities; all in a choice of articles, to choose others. */
export function listedIn(chosen: Chosen | undefined): ArticleFilter {
  if (chosen?.kind !== 'entities') return {}
  const each = chosen.ids.map((mentions) => ({ mentions }))
  const [only = {}, ...others] = each
  return others.length === 0 ? only : { or: each }
}

/** The statements that a line of them may stand for, by what it joins: what one says of the other, or what is said of both. */
export function statementsAlong({ type, source, target }: Pick<Edge, 'type' | 'source' | 'target'>): StatementFilter {
  return type === 'SPOKE_ABOUT' ? { speaker: source, about: target } : { and: [{ about: source }, { about: target }] }
}
