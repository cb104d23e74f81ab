import { foldName } from '../../../model/id.ts'
import type {
  EntityFilter,
  RelatedToFilter,
  StatementListFilter,
  TextFilter,
  TopicFilter,
} from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import { nothingElse } from '../fields.ts'
import { relationshipsSeenFrom } from '../relationship-pattern.ts'
import { combinedPredicates, type PredicateTable } from './combination.ts'
import { datePredicate } from './date-range.ts'
import { listPredicate } from './list-filter.ts'
import { keyPredicate, textPredicate } from './text-filter.ts'

/** Predicates on an entity of whatever kind; all must hold. */
export function entityPredicates(query: Compilation, entity: string, filter: EntityFilter): readonly string[] {
  return combinedPredicates(filter, {
    ...commonRules(query, entity),
    kinds: (kinds) => `${entity}.kind IN ${query.parameter(kinds)}`,
    date: (date) => datePredicate(query, entity, date),
    status: (statuses) => `(${entity}.status IS NOT NULL AND ${entity}.status IN ${query.parameter(statuses)})`,
    role: (role) => rolePredicate(query, entity, role),
    statements: (statements) => madePredicate(query, entity, statements),
  })
}

/** What each key means that the filters of all kinds have; a topic's has no other. */
export function commonRules(query: Compilation, entity: string): PredicateTable<TopicFilter> {
  return {
    ids: (ids) => `${entity}.id IN ${query.parameter(ids)}`,
    name: (name) => keyPredicate(query, `${entity}.key`, name, foldName),
    anyName: (name) => {
      const known = query.variable('name')
      const fits = keyPredicate(query, `${known}.key`, name, foldName)
      return query.hasMatch(`(${entity})-[:KNOWN_AS]->(${known}:Name)`, () => [fits])
    },
    relatedTo: (related) => {
      const [relationship, other] = [query.variable('r'), query.variable('other')]
      const { id, pattern, where } = relatedBy(entity, related, relationship)
      const fits = () => [`${other}.id = ${query.parameter(id)}`, ...where]
      return query.hasMatch(`(${entity})${pattern}(${other}:Entity)`, fits)
    },
    mentionedIn: (mentionedIn) => {
      const article = query.variable('article')
      const id = query.parameter(mentionedIn)
      return query.hasMatch(`(${entity})<-[:TELLS_OF]-(${article}:Article)`, () => [`${article}.id = ${id}`])
    },
    articles: (articles) => {
      const pattern = (to: string) => `(${entity})<-[:TELLS_OF]-(${to}:Article)`
      return listPredicate(query, { type: 'Article', pattern }, articles)
    },
    namedWith: (others) => {
      const pattern = (to: string) => `(${entity})<-[:MENTIONS]-(:Sentence)-[:MENTIONS]->(${to}:Entity)`
      return listPredicate(query, { type: 'Entity', pattern, where: (to) => [`${to}.id <> ${entity}.id`] }, others)
    },
    statementsAbout: (statements) => {
      const pattern = (to: string) => `(${entity})<-[:ABOUT]-(${to}:Statement)`
      return listPredicate(query, { type: 'Statement', pattern }, statements)
    },
    minArticleCount: (least) => `${entity}.articleCount >= ${query.parameter(least)}`,
    minConfidence: (least) => `${entity}.confidence >= ${query.parameter(least)}`,
  }
}

/** Whether what somebody says is as a filter asks. */
export function madePredicate(query: Compilation, entity: string, statements: StatementListFilter): string {
  const pattern = (to: string) => `(${entity})-[:MADE]->(${to}:Statement)`
  return listPredicate(query, { type: 'Statement', pattern }, statements)
}

/** The relationships that a filter asks for, and the id of the entity at their other end. */
export function relatedBy(
  entity: string,
  { id, types, direction, includePlanned, ...none }: RelatedToFilter,
  relationship: string,
) {
  nothingElse(none)
  const walked = { types: types ?? undefined, includePlanned }
  return { id, ...relationshipsSeenFrom(entity, walked, direction ?? 'BOTH', relationship) }
}

/** Whether somebody holds a title that fits. */
export function rolePredicate(query: Compilation, entity: string, filter: TextFilter): string {
  const held = query.variable('held')
  const role = query.variable('role')
  const fits = (property: string) => () => [textPredicate(query, property, filter)]
  const atSomething = query.hasMatch(`(${entity})-[${held}:HOLDS_ROLE_AT]->(:Entity)`, fits(`${held}.role`))
  const byItself = query.hasMatch(`(${entity})-[:HAS_ROLE]->(${role}:Role)`, fits(`${role}.title`))
  return `(${atSomething} OR ${byItself})`
}
