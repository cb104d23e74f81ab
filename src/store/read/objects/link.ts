import type { RelationshipType } from '../../../model/relationship.ts'
import type { Compilation, FieldCompiler, NodeSubject } from '../compilation.ts'
import { entityPredicates, relationshipPattern, type Direction, type EntityFilter } from '../filter/entity-filter.ts'
import { compileList } from '../list.ts'
import { orderKeys, type OrderArgument } from '../order.ts'
import { entityOrder } from '../order-fields.ts'
import { compilePage } from '../page.ts'
import { argumentsOf } from '../selection.ts'

/** What a field leads to over relationships: `Person.meetings` over PARTICIPATED_IN. */
export interface Link {
  readonly coordinate: string
  readonly types: readonly RelationshipType[]
  readonly direction: Direction
  readonly to: 'Entity' | 'Person' | 'Organization' | 'Place' | 'Meeting'
}

interface LinkArguments {
  readonly types: readonly RelationshipType[]
  readonly filter: EntityFilter
  readonly orderBy: OrderArgument
}

/** A connection over relationships; each edge has the relationship with its proof. */
export function linkPage(link: Link): FieldCompiler<NodeSubject> {
  return (query, subject, field, level) => {
    const { types = link.types, filter = {}, orderBy } = argumentsOf<LinkArguments>(field)
    const ends = relationshipEnds(query)
    const other = query.variable('n')
    const keys = orderKeys(
      orderBy,
      entityOrder(other),
      [{ expression: `${other}.key`, descending: false }],
      `${ends.relationship}.id`,
    )
    return compilePage(
      query,
      field,
      {
        coordinate: link.coordinate,
        imports: [subject.node],
        match: `MATCH (${subject.node})${relationshipPattern(types, link.direction, ends.relationship)}(${other}${labelOf(link)})`,
        where: [...guarded(subject), ...entityPredicates(query, other, filter)],
        carried: [other, ends.relationship],
        derived: ends.derived,
        keys,
        edge: (part, rows) =>
          part.name === 'node'
            ? query.object(link.to, { node: other }, part.fields, rows)
            : query.object('Relationship', ends.subject, part.fields, rows),
      },
      level,
    )
  }
}

/** A whole list over relationships, by name. */
export function linkList(link: Omit<Link, 'coordinate'>): FieldCompiler<NodeSubject> {
  return (query, subject, field, level) => {
    const other = query.variable('n')
    const pattern = relationshipPattern(link.types, link.direction)
    return compileList(
      query,
      {
        imports: [subject.node],
        match: `MATCH (${subject.node})${pattern}(${other}${labelOf(link)})${whereGuard(subject)}`,
        carried: [`DISTINCT ${other}`],
        order: `${other}.key, ${other}.id`,
      },
      level,
      (rows) => query.object(link.to, { node: other }, field.fields, rows),
    )
  }
}

/** The label to look for; relationships lead to entities only, so that there is nothing to look for with `Entity`. */
const labelOf = ({ to }: Pick<Link, 'to'>) => (to === 'Entity' ? '' : `:${to}`)

/** Variables for a relationship and its ends; the ends are computed only where a selection asks for them. */
export function relationshipEnds(query: Compilation) {
  const relationship = query.variable('r')
  const [id, source, target] = [query.variable('id'), query.variable('s'), query.variable('t')]
  let used = false
  return {
    relationship,
    get subject() {
      used = true
      return { relationship, id, source, target }
    },
    derived: () =>
      used
        ? [
            `${relationship}.id AS ${id}`,
            `startNode(${relationship}) AS ${source}`,
            `endNode(${relationship}) AS ${target}`,
          ]
        : [],
  }
}

/** The predicate that keeps subqueries of one kind from running for entities of another. */
export function guarded({ guard }: NodeSubject): string[] {
  return guard === undefined ? [] : [guard]
}

/** The same as a WHERE clause. */
export function whereGuard({ guard }: NodeSubject): string {
  return guard === undefined ? '' : ` WHERE ${guard}`
}
