import type { Direction, EntityOrder, Fields } from '../../generated/sdl.ts'
import type { Compilation, Filters } from '../compilation.ts'
import { relationshipPredicates } from '../filter/relationship-filter.ts'
import type { Asked } from '../fields.ts'
import { subquery, type Level, type Read } from '../level.ts'
import { relationshipEnds } from '../objects/link.ts'
import { statementRows } from '../objects/statement-page.ts'
import { orderKeys } from '../order.ts'
import { articleOrder, entityKeys, relationshipKeys } from '../order-fields.ts'
import { compilePage, fromNoEntity } from '../page.ts'
import type { PageArguments } from '../page-arguments.ts'
import { relationshipPattern } from '../relationship-pattern.ts'
import { articleAnchor, entityAnchor, relationshipAnchor, statementAnchor } from './anchors.ts'
import { articleAggregation, entityAggregation, relationshipAggregation } from '../aggregations.ts'

type AskedList<Name extends keyof Fields['Query']> = Asked<Fields['Query'][Name]>

/** What `people` takes, and `places`, …: a filter of their kind. */
interface EntityListArguments<Type extends EntityType> extends PageArguments {
  readonly filter: Filters[Type] | undefined
  readonly orderBy: readonly EntityOrder[] | undefined
}

type EntityType = 'Entity' | 'Person' | 'Organization' | 'Place' | 'Meeting' | 'Topic'

/** `people`, `organizations`, …: all entities of a kind, by name. */
export function entityList<Type extends EntityType>(coordinate: string, type: Type) {
  return (query: Compilation, field: Asked<EntityListArguments<Type>>, level: Level): Read => {
    const { filter, orderBy } = field.arguments
    const entity = query.variable('n')
    const anchor = filter === undefined ? undefined : entityAnchor(query, entity, type, filter)
    const byName = (orderBy?.[0]?.field ?? 'NAME') === 'NAME'
    return compilePage<`${EntityType}Edge`>(
      query,
      field,
      {
        coordinate,
        imports: [],
        match: anchor?.match ?? `MATCH (${entity}:${type})`,
        where: filter === undefined ? [] : query.fits(type, entity, anchor?.rest ?? filter),
        ...(byName && anchor === undefined ? { walk: `${entity}.key >= ''` } : {}),
        carried: [entity],
        keys: entityKeys(orderBy, entity),
        aggregation: entityAggregation(query, entity),
        edge: {
          node: (part, rows) => query.object(type, { node: entity }, part.fields, rows),
          relationship: fromNoEntity,
        },
      },
      level,
    )
  }
}

/** `relationships`: all of them, those told by most articles first. */
export function relationshipList(query: Compilation, field: AskedList<'relationships'>, level: Level): Read {
  const { filter = {}, orderBy, includePlanned } = field.arguments
  const { types, ...others } = filter
  const ends = relationshipEnds(query)
  const { relationship } = ends
  const [source, target] = [query.variable('n'), query.variable('n')]
  const walked = { types: types ?? undefined, includePlanned }
  const pattern = (direction: Direction) => relationshipPattern(walked, direction, relationship)
  const anchor = relationshipAnchor(query, { source, pattern, target, relationship }, others)
  return compilePage<'RelationshipEdge'>(
    query,
    field,
    {
      coordinate: 'Query.relationships',
      imports: [],
      match: anchor?.match ?? `MATCH (${source}:Entity)${pattern('OUTGOING')}(${target}:Entity)`,
      where: relationshipPredicates(query, { relationship, source, target }, anchor?.rest ?? others),
      carried: [relationship],
      derived: ends.derived,
      keys: relationshipKeys(orderBy, relationship),
      aggregation: relationshipAggregation(query, relationship),
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
  const statement = query.variable('x')
  const anchor = statementAnchor(query, statement, filter)
  return compilePage<'StatementEdge'>(
    query,
    field,
    {
      coordinate: 'Query.statements',
      imports: [],
      where: query.fits('Statement', statement, anchor?.rest ?? filter),
      ...statementRows(query, statement, anchor?.match ?? `MATCH (${statement}:Statement)`, orderBy),
    },
    level,
  )
}

/** `articles`: all of them, by date of publication. */
export function articleList(query: Compilation, field: AskedList<'articles'>, level: Level): Read {
  const { filter = {}, orderBy } = field.arguments
  const article = query.variable('a')
  const anchor = articleAnchor(query, article, filter)
  const byStatements = orderBy?.some((order) => order.field === 'STATEMENT_COUNT') === true
  const statements = byStatements ? query.variable('count') : ''
  const order = articleOrder(article, statements)
  return compilePage<'ArticleEdge'>(
    query,
    field,
    {
      coordinate: 'Query.articles',
      imports: [],
      match: anchor?.match ?? `MATCH (${article}:Article)`,
      where: query.fits('Article', article, anchor?.rest ?? filter),
      carried: byStatements ? [article, statements] : [article],
      ...(byStatements ? { weighing: countStatements(query, article, statements) } : {}),
      keys: orderKeys(
        orderBy,
        order,
        order.PUBLISHED_AT.map((expression) => ({ expression, descending: false })),
        `${article}.id`,
      ),
      aggregation: articleAggregation(query, article),
      edge: { node: (part, rows) => query.object('Article', { node: article }, part.fields, rows) },
    },
    level,
  )
}

/** Counts what is said in each article, by an index; the embedded engine sorts by no count of what has a property. */
function countStatements(query: Compilation, article: string, count: string): string {
  const statement = query.variable('x')
  const counted = `MATCH (${statement}:Statement {article: ${article}.id}) RETURN count(${statement}) AS ${count}`
  return `${subquery([article], [counted])}\nWITH ${article}, ${count}`
}
