import { ENTITY_KINDS, type EntityKind } from '../../../model/entity-kind.ts'
import type { Value } from '../../engine.ts'
import { relationshipAggregation, statementAggregation } from '../aggregations.ts'
import type { Compilation } from '../compilation.ts'
import type { Asked } from '../fields.ts'
import { column, type Level, type Read, type Tuple } from '../level.ts'
import { compileList } from '../list.ts'
import { relationshipEnds } from '../objects/link.ts'
import type { OrderKey } from '../order.ts'
import { compilePage, fromNoEntity } from '../page.ts'
import { PAGING, type PageArguments } from '../page-arguments.ts'
import { relationshipPattern, type Walked } from '../relationship-pattern.ts'
import type { SelectedField } from '../selection.ts'
import { partsOf, shapeObject } from '../shape.ts'

/** What counts as a neighbor: over which relationships, of which kinds, and whether statements join entities. */
export interface Joined extends Walked {
  readonly kinds: readonly EntityKind[] | undefined
  readonly throughStatements: boolean
}

/** Which entities a subgraph shows, those in its middle first, and what joins entities. */
interface Part {
  readonly middle: readonly string[]
  readonly shown: readonly string[]
  readonly joined: Joined
}

/** `Subgraph`: some entities, and pages of what joins them to each other. */
export function compileSubgraph(query: Compilation, fields: readonly SelectedField[], part: Part, level: Level): Read {
  const parts = partsOf<'Subgraph', Tuple>(fields, {
    nodes: (field) => compileNodes(query, field.fields, part, level),
    relationships: { reads: PAGING, make: (field) => compileRelationships(query, field, part, level) },
    statements: { reads: PAGING, make: (field) => compileStatements(query, field, part, level) },
    hidden: (field) => compileHidden(query, field.fields, part, level),
  })
  return (row) => shapeObject(parts, row)
}

/** The shown entities, each with its place among them. */
function matchShown(query: Compilation, shown: readonly string[], entity: string): string {
  const row = query.variable('row')
  const rows = query.parameter(shown.map((id, place) => ({ id, place })))
  return `UNWIND ${rows} AS ${row} MATCH (${entity}:Entity {id: ${row}.id}) WITH ${entity}, ${row}.place AS place`
}

function compileNodes(query: Compilation, fields: readonly SelectedField[], { shown }: Part, level: Level): Read {
  const entity = query.variable('n')
  const source = { imports: [], match: matchShown(query, shown, entity), carried: [entity, 'place'], order: 'place' }
  return compileList(query, source, level, (rows) => query.object('Entity', { node: entity }, fields, rows))
}

/** 0 for what is joined to an entity in the middle, else 1: who looks at somebody wants theirs before all else. */
function apart(query: Compilation, middle: readonly string[], ...ends: readonly string[]): string {
  const ids = query.parameter(middle)
  return `CASE WHEN ${ends.map((end) => `${end}.id IN ${ids}`).join(' OR ')} THEN 0 ELSE 1 END`
}

const ascending = (...expressions: readonly string[]): readonly OrderKey[] =>
  expressions.map((expression) => ({ expression, descending: false }))

function compileRelationships(
  query: Compilation,
  field: Asked<PageArguments>,
  { middle, shown, joined }: Part,
  level: Level,
): Read {
  const ends = relationshipEnds(query)
  const { relationship } = ends
  const [entity, other, far] = [query.variable('n'), query.variable('n'), query.variable('far')]
  return compilePage<'RelationshipEdge'>(
    query,
    field,
    {
      coordinate: 'Subgraph.relationships',
      imports: [],
      match: `${matchShown(query, shown, entity)}
MATCH (${entity})${relationshipPattern(joined, 'OUTGOING', relationship)}(${other}:Entity) WHERE ${other}.id IN ${query.parameter(shown)}
WITH ${relationship}, ${apart(query, middle, entity, other)} AS ${far}`,
      where: [],
      carried: [relationship, far],
      derived: ends.derived,
      keys: [
        ...ascending(far),
        { expression: `${relationship}.articleCount`, descending: true },
        ...ascending(`${relationship}.id`),
      ],
      aggregation: relationshipAggregation(query, relationship),
      edge: {
        node: (part, rows) => query.object('Relationship', ends.subject, part.fields, rows),
        neighbor: fromNoEntity,
      },
    },
    level,
  )
}

/**
 * Of each two entities one statement after the other, in turns: so a page tells of as many of them as it can, however much
 * is said of two.
 */
function compileStatements(
  query: Compilation,
  field: Asked<PageArguments>,
  { middle, shown, joined }: Part,
  level: Level,
): Read {
  const [entity, other, statement] = [query.variable('n'), query.variable('n'), query.variable('x')]
  const [all, turn, far] = [query.variable('all'), query.variable('turn'), query.variable('far')]
  const position = [`${statement}.article`, `${statement}.start`, `${statement}.id`]
  const none = joined.throughStatements ? '' : ' AND false'
  return compilePage<'StatementEdge'>(
    query,
    field,
    {
      coordinate: 'Subgraph.statements',
      imports: [],
      match: `${matchShown(query, shown, entity)}
MATCH (${entity})-[:MADE|ABOUT]-(${statement}:Statement)-[:MADE|ABOUT]-(${other}:Entity)
WHERE ${entity}.id < ${other}.id AND ${other}.id IN ${query.parameter(shown)}${none}
WITH DISTINCT ${entity}, ${other}, ${statement} ORDER BY ${position.join(', ')}
WITH ${entity}, ${other}, collect(${statement}) AS ${all}
UNWIND range(0, size(${all}) - 1) AS ${turn}
WITH ${all}[${turn}] AS ${statement}, ${turn}, ${apart(query, middle, entity, other)} AS ${far}
WITH ${statement}, min(${turn}) AS ${turn}, min(${far}) AS ${far}`,
      where: [],
      carried: [statement, turn, far],
      keys: ascending(turn, far, ...position),
      aggregation: statementAggregation(query, statement),
      edge: { node: (part, rows) => query.object('Statement', { node: statement }, part.fields, rows) },
    },
    level,
  )
}

/** For each shown entity the neighbors that are not, counted by kind. */
function compileHidden(
  query: Compilation,
  fields: readonly SelectedField[],
  { shown, joined: { kinds, throughStatements, ...walked } }: Part,
  level: Level,
): Read {
  const [entity, other, kind] = [query.variable('n'), query.variable('n'), query.variable('kind')]
  const ofKind = kinds === undefined ? '' : ` AND ${other}.kind IN ${query.parameter(kinds)}`
  const fits = `NOT ${other}.id IN ${query.parameter(shown)}${ofKind}`
  const byStatements = `  UNION
  MATCH (${entity})-[:MADE|ABOUT]-(:Statement)-[:MADE|ABOUT]-(${other}:Entity) WHERE ${fits} RETURN ${other}\n`
  return compileList(
    query,
    {
      imports: [],
      match: `${matchShown(query, shown, entity)}
CALL (${entity}) {
  MATCH (${entity})${relationshipPattern(walked, 'BOTH')}(${other}:Entity) WHERE ${fits} RETURN ${other}
${throughStatements ? byStatements : ''}}
WITH ${entity}, place, ${other}.kind AS ${kind}, count(DISTINCT ${other}) AS hidden
WITH ${entity}, place, collect([${kind}, hidden]) AS kinds`,
      carried: [entity, 'place', 'kinds'],
      order: 'place',
    },
    level,
    (rows) => {
      const counts = column(rows, 'kinds')
      const parts = partsOf<'HiddenNeighbors', Tuple>(fields, {
        entity: (part) => query.object('Entity', { node: entity }, part.fields, rows),
        count: () => (row) => countsOf(counts(row)).reduce((sum, { count }) => sum + count, 0),
        kinds(part) {
          const shape = partsOf<'KindCount', KindCount>(part.fields, {
            kind: () => (one) => one.kind,
            count: () => (one) => one.count,
          })
          return (row) => countsOf(counts(row)).map((one) => shapeObject(shape, one))
        },
      })
      return (row) => shapeObject(parts, row)
    },
  )
}

interface KindCount {
  readonly kind: EntityKind
  readonly count: number
}

function countsOf(value: Value): KindCount[] {
  const counts = new Map(value as readonly [string, number][])
  return ENTITY_KINDS.flatMap((kind) => {
    const count = counts.get(kind)
    return count === undefined ? [] : [{ kind, count }]
  })
}
