import type { FieldCompiler, NodeSubject } from '../compilation.ts'
import { statementPredicates, type StatementFilter } from '../filter/statement-filter.ts'
import { orderKeys, type OrderArgument } from '../order.ts'
import { statementOrder } from '../order-fields.ts'
import { compilePage } from '../page.ts'
import { argumentsOf } from '../selection.ts'
import { guarded } from './link.ts'

/** A connection of the statements that a pattern leads to, in the order of articles and of their text. */
export function statementPage(coordinate: string, pattern: string): FieldCompiler<NodeSubject> {
  return (query, subject, field, level) => {
    const { filter = {}, orderBy } = argumentsOf<{ filter: StatementFilter; orderBy: OrderArgument }>(field)
    const statement = query.variable('x')
    const fields = statementOrder(statement)
    const position = (fields['POSITION'] ?? []).map((expression) => ({ expression, descending: false }))
    return compilePage(
      query,
      field,
      {
        coordinate,
        imports: [subject.node],
        match: `MATCH (${subject.node})${pattern}(${statement}:Statement)`,
        where: [...guarded(subject), ...statementPredicates(query, statement, filter)],
        carried: [statement],
        keys: orderKeys(orderBy, fields, position, `${statement}.id`),
        edge: (part, rows) => query.object('Statement', { node: statement }, part.fields, rows),
      },
      level,
    )
  }
}
