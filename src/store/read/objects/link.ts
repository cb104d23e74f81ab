import type { RelationshipType } from '../../../model/relationship-type.ts'
import type { Direction, EntityOrder } from '../../generated/sdl.ts'
import type { Compilation, FieldCompiler, Filters, NodeSubject, ObjectContext, TakingCompiler } from '../compilation.ts'
import type { Asked } from '../fields.ts'
import type { Read } from '../level.ts'
import { compileList } from '../list.ts'
import { entityKeys } from '../order-fields.ts'
import { compilePage } from '../page.ts'
import { PAGING, type PageArguments } from '../page-arguments.ts'
import { isPlan, relationshipPattern, type Walked } from '../relationship-pattern.ts'
import { entityAggregation } from '../aggregations.ts'

/** What relationships lead to. */
type LinkedType = 'Entity' | 'Person' | 'Organization' | 'Place' | 'Meeting'

/**
 * What a field leads to over relationships: `Person.meetings` over PARTICIPATED_IN. `ofMeeting`, from a meeting that was
 * not held it leads over plans as well: they are all that there is.
 */
export interface Link<To extends LinkedType = LinkedType> {
  readonly coordinate: string
  readonly types: readonly RelationshipType[]
  readonly direction: Direction
  readonly to: To
  readonly ofMeeting?: true
}

/** What a connection over relationships takes: the filter of what it leads to. */
interface LinkArguments<To extends LinkedType> extends PageArguments {
  readonly filter: Filters[To] | undefined
  readonly orderBy: readonly EntityOrder[] | undefined
}

const LINK = { filter: true, orderBy: true, ...PAGING } as const

/** A connection over relationships; each edge has the relationship with its proof. */
export function linkPage<To extends LinkedType>(link: Link<To>): TakingCompiler<NodeSubject, LinkArguments<To>> {
  return { reads: LINK, make: (field, ...context) => compileLink(link, link, field, ...context) }
}

/** The same where a query may say over which types of relationship. */
export function linkPageByType<To extends LinkedType>(
  link: Omit<Link<To>, 'types'>,
): TakingCompiler<NodeSubject, LinkArguments<To> & TypesArgument> {
  return {
    reads: { types: true, ...LINK },
    make: (field, ...context) => compileLink(link, field.arguments, field, ...context),
  }
}

/** A connection over relationships that a query may ask to go over plans as well. */
export function plannablePage<To extends LinkedType>(
  link: Link<To>,
): TakingCompiler<NodeSubject, LinkArguments<To> & PlansArgument> {
  return {
    reads: { includePlanned: true, ...LINK },
    make: (field, ...context) => compileLink(link, { ...field.arguments, types: link.types }, field, ...context),
  }
}

/** The same where a query may say over which types of relationship. */
export function plannablePageByType<To extends LinkedType>(
  link: Omit<Link<To>, 'types'>,
): TakingCompiler<NodeSubject, LinkArguments<To> & TypesArgument & PlansArgument> {
  return {
    reads: { types: true, includePlanned: true, ...LINK },
    make: (field, ...context) => compileLink(link, field.arguments, field, ...context),
  }
}

interface TypesArgument {
  readonly types: readonly RelationshipType[]
}

interface PlansArgument {
  readonly includePlanned: boolean
}

function compileLink<To extends LinkedType>(
  link: Omit<Link<To>, 'types'>,
  { types, includePlanned }: Walked,
  field: Asked<LinkArguments<To>>,
  ...[query, subject, level]: ObjectContext<NodeSubject>
): Read {
  const { filter, orderBy } = field.arguments
  const ends = relationshipEnds(query)
  const other = query.variable('n')
  const walked = { types, includePlanned: link.ofMeeting ?? includePlanned }
  return compilePage<`${LinkedType}Edge`>(
    query,
    field,
    {
      coordinate: link.coordinate,
      imports: [subject.node],
      match: `MATCH (${subject.node})${relationshipPattern(walked, link.direction, ends.relationship)}(${other}${labelOf(link)})`,
      where: [
        ...(link.ofMeeting ? [asItStands(subject, ends.relationship)] : []),
        ...(filter === undefined ? [] : query.fits(link.to, other, filter)),
      ],
      guard: subject.guard,
      owner: `${subject.node}.id`,
      carried: [other, ends.relationship],
      derived: ends.derived,
      keys: entityKeys(orderBy, other, `${ends.relationship}.id`),
      aggregation: entityAggregation(query, other),
      edge: {
        node: (part, rows) => query.object(link.to, { node: other }, part.fields, rows),
        relationship: (part, rows) => query.object('Relationship', ends.subject, part.fields, rows),
      },
    },
    level,
  )
}

/** Of a meeting that was held only who was there counts, and not who was to come. */
const asItStands = ({ node }: NodeSubject, relationship: string) =>
  `(${node}.status <> 'HELD' OR NOT ${isPlan(relationship)})`

/** A whole list over relationships, by name. */
export function linkList(link: Omit<Link, 'coordinate'>): FieldCompiler<NodeSubject> {
  return (field, query, subject, level) => {
    const other = query.variable('n')
    const relationship = link.ofMeeting ? query.variable('r') : ''
    const pattern = relationshipPattern(
      { types: link.types, includePlanned: link.ofMeeting },
      link.direction,
      relationship,
    )
    const where = [
      ...(subject.guard === undefined ? [] : [subject.guard]),
      ...(link.ofMeeting ? [asItStands(subject, relationship)] : []),
    ]
    return compileList(
      query,
      {
        imports: [subject.node],
        match: `MATCH (${subject.node})${pattern}(${other}${labelOf(link)})${where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`}`,
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

/** The predicate that keeps subqueries of one kind from running for entities of another, as a WHERE clause. */
export function whereGuard({ guard }: NodeSubject): string {
  return guard === undefined ? '' : ` WHERE ${guard}`
}
