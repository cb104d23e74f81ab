import type { EntityFilter, Fields } from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import { articlePredicates } from '../filter/article-filter.ts'
import { entityPredicates, relatedBy } from '../filter/entity-filter.ts'
import { relationshipPredicates } from '../filter/relationship-filter.ts'
import { statementPredicates } from '../filter/statement-filter.ts'
import type { Asked } from '../fields.ts'
import type { Level, Read } from '../level.ts'
import { relationshipEnds } from '../objects/link.ts'
import { orderKeys } from '../order.ts'
import { articleOrder, entityOrder, relationshipOrder, statementOrder } from '../order-fields.ts'
import { compilePage, fromNoEntity } from '../page.ts'
import { relationshipPattern } from '../relationship-pattern.ts'

type AskedList<Name extends keyof Fields['Query']> = Asked<Fields['Query'][Name]>

/** `people`, `organizations`, …: all entities of a kind, by name. */
export function entityList(
  coordinate: string,
  type: 'Entity' | 'Person' | 'Organization' | 'Place' | 'Meeting' | 'Topic',
) {
  return (query: Compilation, field: AskedList<'people'>, level: Level): Read => {
    const { filter = {}, orderBy } = field.arguments
    const entity = query.variable('n')
    const { match, rest } = anchoredMatch(query, entity, type, filter)
    const byName = orderBy === undefined || orderBy.field === 'NAME'
    const isAnchored = filter.relatedTo != null || filter.mentionedIn != null
    return compilePage<`${typeof type}Edge`>(
      query,
      field,
      {
        coordinate,
        imports: [],
        match,
        where: entityPredicates(query, entity, rest),
        ...(byName && !isAnchored ? { walk: `${entity}.key >= ''` } : {}),
        carried: [entity],
        keys: orderKeys(
          orderBy,
          entityOrder(entity),
          [{ expression: `${entity}.key`, descending: false }],
          `${entity}.id`,
        ),
        edge: {
          node: (part, rows) => query.object(type, { node: entity }, part.fields, rows),
          relationship: fromNoEntity,
        },
      },
      level,
    )
  }
}

/** Starts from what a filter names, if it names something, instead of from all entities of the kind. */
function anchoredMatch(query: Compilation, entity: string, label: string, filter: EntityFilter) {
  const { relatedTo, mentionedIn, ...others } = filter
  if (relatedTo) {
    const seen = relatedBy(entity, relatedTo, query.variable('r'))
    const where = seen.where.length === 0 ? '' : `\nWHERE ${seen.where.join(' AND ')}`
    const match = `MATCH (${entity}:${label})${seen.pattern}(:Entity {id: ${query.parameter(seen.id)}})${where}\nWITH DISTINCT ${entity}`
    return { match, rest: { ...others, mentionedIn: mentionedIn ?? null } }
  }
  if (typeof mentionedIn === 'string') {
    const match = `MATCH (:Article {id: ${query.parameter(mentionedIn)}})-[:TELLS_OF]->(${entity}:${label})\nWITH ${entity}`
    return { match, rest: others }
  }
  return { match: `MATCH (${entity}:${label})`, rest: filter }
}

/** `relationships`: all of them, those told by most articles first. */
export function relationshipList(query: Compilation, field: AskedList<'relationships'>, level: Level): Read {
  const { filter = {}, orderBy, includePlanned } = field.arguments
  const { types, ...others } = filter
  const ends = relationshipEnds(query)
  const { relationship } = ends
  const [source, target] = [query.variable('n'), query.variable('n')]
  const pattern = relationshipPattern({ types: types ?? undefined, includePlanned }, 'OUTGOING', relationship)
  return compilePage<'RelationshipEdge'>(
    query,
    field,
    {
      coordinate: 'Query.relationships',
      imports: [],
      match: `MATCH (${source}:Entity)${pattern}(${target}:Entity)`,
      where: relationshipPredicates(query, { relationship, source, target }, others),
      carried: [relationship],
      derived: ends.derived,
      keys: orderKeys(
        orderBy,
        relationshipOrder(relationship),
        [{ expression: `${relationship}.articleCount`, descending: true }],
        `${relationship}.id`,
      ),
      edge: {
        node: (part, rows) => query.object('Relationship', ends.subject, part.fields, rows),
        neighbor: fromNoEntity,
      },
    },
    level,
  )
}

/** `statements`: all of them, in the order of articles and of their text. */
export function statementList(query: Compilation, field: AskedList<'statements'>, level: Level): Read {
  const { filter = {}, orderBy } = field.arguments
  const { about, speaker, ...others } = filter
  const statement = query.variable('x')
  const order = statementOrder(statement)
  const anchor = (pattern: string, id: string) =>
    `MATCH (:Entity {id: ${query.parameter(id)}})${pattern}(${statement}:Statement)\nWITH ${statement}`
  const start =
    typeof about === 'string'
      ? { match: anchor('<-[:ABOUT]-', about), rest: { ...others, speaker: speaker ?? null } }
      : typeof speaker === 'string'
        ? { match: anchor('-[:MADE]->', speaker), rest: others }
        : { match: `MATCH (${statement}:Statement)`, rest: others }
  return compilePage<'StatementEdge'>(
    query,
    field,
    {
      coordinate: 'Query.statements',
      imports: [],
      match: start.match,
      where: statementPredicates(query, statement, start.rest),
      carried: [statement],
      keys: orderKeys(
        orderBy,
        order,
        order.POSITION.map((expression) => ({ expression, descending: false })),
        `${statement}.id`,
      ),
      edge: { node: (part, rows) => query.object('Statement', { node: statement }, part.fields, rows) },
    },
    level,
  )
}

/** `articles`: all of them, by date of publication. */
export function articleList(query: Compilation, field: AskedList<'articles'>, level: Level): Read {
  const { filter = {}, orderBy } = field.arguments
  const article = query.variable('a')
  const order = articleOrder(article)
  return compilePage<'ArticleEdge'>(
    query,
    field,
    {
      coordinate: 'Query.articles',
      imports: [],
      match: `MATCH (${article}:Article)`,
      where: articlePredicates(query, article, filter),
      carried: [article],
      keys: orderKeys(
        orderBy,
        order,
        order.PUBLISHED_AT.map((expression) => ({ expression, descending: false })),
        `${article}.id`,
      ),
      edge: { node: (part, rows) => query.object('Article', { node: article }, part.fields, rows) },
    },
    level,
  )
}

/** `changes`: what people changed, the newest first. */
export function changeList(query: Compilation, field: AskedList<'changes'>, level: Level): Read {
  const { entity, by } = field.arguments
  const change = query.variable('c')
  return compilePage<'ChangeEdge'>(
    query,
    field,
    {
      coordinate: 'Query.changes',
      imports: [],
      match: `MATCH (${change}:Change)`,
      where: [
        ...(entity === undefined ? [] : [aboutEntity(change, query.parameter(entity))]),
        ...(by === undefined ? [] : [`${change}.by = ${query.parameter(by)}`]),
      ],
      carried: [change],
      keys: [`${change}.at`, `${change}.id`].map((expression) => ({ expression, descending: true })),
      edge: { node: (part, rows) => query.object('Change', { node: change }, part.fields, rows) },
    },
    level,
  )
}

const aboutEntity = (change: string, id: string) => `(${change}.entity = ${id} OR ${change}.readAs = ${id})`
