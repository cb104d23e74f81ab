import type { Fields, StatementOrder } from '../../generated/sdl.ts'
import type { Compilation, NodeSubject, TakingCompiler } from '../compilation.ts'
import { orderKeys } from '../order.ts'
import { statementOrder } from '../order-fields.ts'
import { compilePage, type PageSource } from '../page.ts'
import { PAGING } from '../page-arguments.ts'
import { statementAggregation } from '../aggregations.ts'

/** A connection of the statements that a pattern leads to, in the order of articles and of their text. */
export function statementPage(
  coordinate: string,
  pattern: string,
): TakingCompiler<NodeSubject, Fields['Entity']['statementsAbout']> {
  return {
    reads: { filter: true, orderBy: true, ...PAGING },
    make: (field, query, subject, level) => {
      const { filter = {}, orderBy } = field.arguments
      const statement = query.variable('x')
      return compilePage<'StatementEdge'>(
        query,
        field,
        {
          coordinate,
          imports: [subject.node],
          where: query.fits('Statement', statement, filter),
          guard: subject.guard,
          owner: `${subject.node}.id`,
          ...statementRows(query, statement, `MATCH (${subject.node})${pattern}(${statement}:Statement)`, orderBy),
        },
        level,
      )
    },
  }
}

/** Statements in the order asked, which may be that of their articles, and what each row of them is. */
export function statementRows(
  query: Compilation,
  statement: string,
  match: string,
  orderBy: readonly StatementOrder[] | undefined,
): Pick<PageSource<'StatementEdge'>, 'match' | 'carried' | 'keys' | 'aggregation' | 'edge'> {
  const byArticle = orderBy?.some(({ field }) => field === 'PUBLISHED_AT') === true
  const article = byArticle ? query.variable('a') : ''
  const fields = statementOrder(statement, article)
  return {
    match: byArticle
      ? `${match}\nMATCH (${statement})-[:STATED_IN]->(:Sentence)<-[:CONTAINS]-(${article}:Article)`
      : match,
    carried: byArticle ? [statement, article] : [statement],
    keys: orderKeys(orderBy, fields, [], ...fields.POSITION, `${statement}.id`),
    aggregation: statementAggregation(query, statement),
    edge: { node: (part, rows) => query.object('Statement', { node: statement }, part.fields, rows) },
  }
}
