import { ENTITY_KINDS, type EntityKind } from '../../../model/entity-kind.ts'
import { DatelineError } from '../../../model/error.ts'
import type { Engine, ReadOptions, Value } from '../../engine.ts'
import type { Compilation } from '../compilation.ts'
import { column, type Level, type Read, type Tuple } from '../level.ts'
import { compileList } from '../list.ts'
import { relationshipEnds } from '../objects/link.ts'
import { countAsked } from '../page-arguments.ts'
import { relationshipPattern, type Walked } from '../relationship-pattern.ts'
import type { SelectedField } from '../selection.ts'
import { partsOf, shapeObject } from '../shape.ts'
import { ask, type Question } from './question.ts'

const MOST_IDS = 50
const MOST_ENTITIES = 1000
const DEEPEST = 3

/** What counts as a neighbor: over which relationships, of which kinds, and whether statements join entities. */
interface Joined extends Walked {
  readonly kinds: readonly EntityKind[] | undefined
  readonly throughStatements: boolean
}

/** `neighborhood`: one statement a depth chooses the entities; one more reads all that is asked of them. */
export const neighborhood: Question<'neighborhood'> = {
  reads: {
    ids: true,
    depth: true,
    kinds: true,
    types: true,
    throughStatements: true,
    includePlanned: true,
    limit: true,
  },
  async make(field, engine, options) {
    const { ids: given, types, kinds, includePlanned, throughStatements = types === undefined } = field.arguments
    if (given.length > MOST_IDS) {
      throw new DatelineError(
        'LIMIT_EXCEEDED',
        `\`ids\` of \`neighborhood\` has ${given.length}; the most is ${MOST_IDS}.`,
      )
    }
    const depth = countAsked(field, 'depth', 0, DEEPEST)
    const limit = countAsked(field, 'limit', 1, MOST_ENTITIES)
    const joined = { types, kinds, includePlanned, throughStatements }
    const shown = [...new Set(given)].slice(0, limit)
    let frontier: readonly string[] = shown
    for (let step = 0; step < depth && frontier.length > 0 && shown.length < limit; step++) {
      frontier = await nextNeighbors(engine, frontier, shown, joined, limit - shown.length, options)
      shown.push(...frontier)
    }
    return ask(engine, (query, level) => compileSubgraph(query, field.fields, shown, joined, level), options)
  },
}

/**
 * The most telling neighbors that are not shown yet: those joined most closely (a relationship counts as two
 * statements), and of those the most mentioned.
 */
async function nextNeighbors(
  engine: Engine,
  frontier: readonly string[],
  shown: readonly string[],
  { kinds, throughStatements, ...walked }: Joined,
  limit: number,
  options: ReadOptions,
): Promise<readonly string[]> {
  const fits = `NOT m.id IN $shown${kinds === undefined ? '' : ' AND m.kind IN $kinds'}`
  const byStatements = `UNION ALL
  MATCH (n)-[:MADE|ABOUT]-(x:Statement)-[:MADE|ABOUT]-(m:Entity) WHERE ${fits} RETURN m, count(DISTINCT x) AS links`
  const rows = await engine.read(
    {
      text: `UNWIND $frontier AS id MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)${relationshipPattern(walked, 'BOTH', 'r')}(m:Entity) WHERE ${fits} RETURN m, 2 * count(r) AS links
  ${throughStatements ? byStatements : ''}
}
WITH m, sum(links) AS links ORDER BY links DESC, m.mentionCount DESC, m.id LIMIT $limit
RETURN m.id AS id`,
      params: { frontier, shown, limit, kinds: kinds ?? [] },
    },
    options,
  )
  return rows.map((row) => row['id'] as string)
}

function compileSubgraph(
  query: Compilation,
  fields: readonly SelectedField[],
  shown: readonly string[],
  joined: Joined,
  level: Level,
): Read {
  const parts = partsOf<'Subgraph', Tuple>(fields, {
    nodes: (part) => compileNodes(query, part.fields, shown, level),
    relationships: (part) => compileRelationships(query, part.fields, shown, joined, level),
    statements: (part) => compileStatements(query, part.fields, shown, joined, level),
    hidden: (part) => compileHidden(query, part.fields, shown, joined, level),
  })
  return (row) => shapeObject(parts, row)
}

/** The shown entities, each with its place among them. */
function matchShown(query: Compilation, shown: readonly string[], entity: string): string {
  const row = query.variable('row')
  const rows = query.parameter(shown.map((id, place) => ({ id, place })))
  return `UNWIND ${rows} AS ${row} MATCH (${entity}:Entity {id: ${row}.id}) WITH ${entity}, ${row}.place AS place`
}

function compileNodes(
  query: Compilation,
  fields: readonly SelectedField[],
  shown: readonly string[],
  level: Level,
): Read {
  const entity = query.variable('n')
  const source = { imports: [], match: matchShown(query, shown, entity), carried: [entity, 'place'], order: 'place' }
  return compileList(query, source, level, (rows) => query.object('Entity', { node: entity }, fields, rows))
}

function compileRelationships(
  query: Compilation,
  fields: readonly SelectedField[],
  shown: readonly string[],
  walked: Joined,
  level: Level,
): Read {
  const ends = relationshipEnds(query)
  const { relationship, subject } = ends
  const [entity, other] = [query.variable('n'), query.variable('n')]
  return compileList(
    query,
    {
      imports: [],
      match: `${matchShown(query, shown, entity)}
MATCH (${entity})${relationshipPattern(walked, 'OUTGOING', relationship)}(${other}:Entity) WHERE ${other}.id IN ${query.parameter(shown)}`,
      carried: [relationship, ...ends.derived()],
      order: subject.id,
    },
    level,
    (rows) => query.object('Relationship', subject, fields, rows),
  )
}

function compileStatements(
  query: Compilation,
  fields: readonly SelectedField[],
  shown: readonly string[],
  { throughStatements }: Joined,
  level: Level,
): Read {
  if (!throughStatements) return () => []
  const [entity, other, statement] = [query.variable('n'), query.variable('n'), query.variable('x')]
  return compileList(
    query,
    {
      imports: [],
      match: `${matchShown(query, shown, entity)}
MATCH (${entity})-[:MADE|ABOUT]-(${statement}:Statement)-[:MADE|ABOUT]-(${other}:Entity)
WHERE ${entity}.id < ${other}.id AND ${other}.id IN ${query.parameter(shown)}`,
      carried: [`DISTINCT ${statement}`],
      order: `${statement}.article, ${statement}.start, ${statement}.id`,
    },
    level,
    (rows) => query.object('Statement', { node: statement }, fields, rows),
  )
}

/** For each shown entity the neighbors that are not, counted by kind. */
function compileHidden(
  query: Compilation,
  fields: readonly SelectedField[],
  shown: readonly string[],
  { kinds, throughStatements, ...walked }: Joined,
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
