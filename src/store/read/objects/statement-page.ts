import type { Fields } from '../../generated/sdl.ts'
import type { NodeSubject, TakingCompiler } from '../compilation.ts'
import { statementPredicates } from '../filter/statement-filter.ts'
import { orderKeys } from '../order.ts'
import { statementOrder } from '../order-fields.ts'
import { compilePage } from '../page.ts'
import { PAGING } from '../page-arguments.ts'

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
      const fields = statementOrder(statement)
      const position = fields.POSITION.map((expression) => ({ expression, descending: false }))
      return compilePage<'StatementEdge'>(
        query,
        field,
        {
          coordinate,
          imports: [subject.node],
          match: `MATCH (${subject.node})${pattern}(${statement}:Statement)`,
          where: statementPredicates(query, statement, filter),
          guard: subject.guard,
          owner: `${subject.node}.id`,
          carried: [statement],
          keys: orderKeys(orderBy, fields, position, `${statement}.id`),
          edge: { node: (part, rows) => query.object('Statement', { node: statement }, part.fields, rows) },
        },
        level,
      )
    },
  }
}
