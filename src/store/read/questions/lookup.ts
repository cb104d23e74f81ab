import { DatelineError } from '../../../model/error.ts'
import { foldName, nodeTypeOf, relationshipPath, type NodeType } from '../../../model/id.ts'
import { STORED_TYPES } from '../../../model/stored-type.ts'
import type { Engine, ReadOptions, Value } from '../../engine.ts'
import type { Fields, Members } from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import type { Asked } from '../fields.ts'
import { column, type Level, type Read } from '../level.ts'
import { compileList, compileOne } from '../list.ts'
import { relationshipEnds } from '../objects/link.ts'
import type { SelectedField } from '../selection.ts'
import { ask, type Question } from './question.ts'

const MOST_IDS = 100

/** `node`: anything by its global id. */
export const node: Question<'node'> = {
  reads: { id: true },
  async make({ arguments: { id }, fields }, engine, options) {
    return (await nodesById(engine, [id], fields, options)).get(id) ?? null
  },
}

/** `nodes`: several things, in the order asked. */
export const nodes: Question<'nodes'> = {
  reads: { ids: true },
  async make({ arguments: { ids }, fields }, engine, options) {
    if (ids.length > MOST_IDS) {
      throw new DatelineError('LIMIT_EXCEEDED', `\`nodes\` asks for ${ids.length} ids; the most is ${MOST_IDS}.`)
    }
    const found = await nodesById(engine, ids, fields, options)
    return ids.map((id) => found.get(id) ?? null)
  },
}

/**
 * Makes sure that each id is an entity's.
 * @throws DatelineError NOT_FOUND for one that is not
 */
export async function checkEntities(engine: Engine, ids: readonly string[], options: ReadOptions): Promise<void> {
  const text = 'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.id AS id'
  const known = await engine.read({ text, params: { ids } }, options)
  const unknown = ids.find((id) => !known.some((row) => row['id'] === id))
  if (unknown === undefined) return
  throw new DatelineError('NOT_FOUND', `There is no entity of the id ${JSON.stringify(unknown.slice(0, 100))}.`)
}

/** What there is of some ids, each as its type is asked for: one statement a type, at the same time. */
export async function nodesById(
  engine: Engine,
  ids: readonly string[],
  fields: readonly SelectedField[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, Value>> {
  const byType = new Map<NodeType, string[]>()
  for (const id of new Set(ids)) {
    const type = nodeTypeOf(id)
    if (type !== undefined) byType.set(type, [...(byType.get(type) ?? []), id])
  }
  const answers = await Promise.all(
    Array.from(byType, ([type, some]) =>
      ask(engine, (query, level) => nodeReaders[type](query, some, fields, level), options),
    ),
  )
  return new Map(answers.flatMap((pairs) => pairs as [string, Value][]))
}

type NodesCompiler = (
  query: Compilation,
  ids: readonly string[],
  fields: readonly SelectedField[],
  level: Level,
) => Read

/** What reads things of each type of the SDL that has a global id, all kinds of entity as one. */
const nodeReaders: Readonly<Record<Exclude<Members['Node'], Members['Entity']> | 'Entity', NodesCompiler>> = {
  Entity: (...asked) => objectsOf('Entity', ...asked),
  Article: (...asked) => objectsOf('Article', ...asked),
  Sentence: (...asked) => objectsOf('Sentence', ...asked),
  Statement: (...asked) => objectsOf('Statement', ...asked),
  Change: (...asked) => objectsOf('Change', ...asked),
  Relationship: relationshipsOf,
}

function objectsOf(
  type: Exclude<NodeType, 'Relationship'>,
  query: Compilation,
  ids: readonly string[],
  fields: readonly SelectedField[],
  level: Level,
): Read {
  const [id, found] = [query.variable('id'), query.variable('n')]
  return compileList(
    query,
    {
      imports: [],
      match: `UNWIND ${query.parameter(ids)} AS ${id} MATCH (${found}:${type} {id: ${id}})`,
      carried: [found],
      order: `${found}.id`,
    },
    level,
    (rows) => pair(column(rows, `${found}.id`), query.object(type, { node: found }, fields, rows)),
  )
}

/** A relationship's id names its ends and its type, so that no index on relationships is needed. */
function relationshipsOf(
  query: Compilation,
  ids: readonly string[],
  fields: readonly SelectedField[],
  level: Level,
): Read {
  const ends = relationshipEnds(query)
  const subject = ends.subject
  const rows = ids.flatMap((id) => {
    const path = relationshipPath(id)
    return path === undefined ? [] : [{ id, source: path.source }]
  })
  const row = query.variable('row')
  const pattern = `-[${ends.relationship}:${STORED_TYPES.join('|')}]->(:Entity)`
  return compileList(
    query,
    {
      imports: [],
      match: `UNWIND ${query.parameter(rows)} AS ${row} WITH ${row}.id AS asked, ${row}.source AS start
MATCH (${subject.source}:Entity {id: start})${pattern} WHERE ${ends.relationship}.id = asked`,
      carried: [
        ends.relationship,
        `asked AS ${subject.id}`,
        subject.source,
        `endNode(${ends.relationship}) AS ${subject.target}`,
      ],
      order: subject.id,
    },
    level,
    (inner) => pair(column(inner, subject.id), query.object('Relationship', subject, fields, inner)),
  )
}

function pair(id: Read, object: Read): Read {
  return (row) => [id(row), object(row)]
}

/** `person`, `organization`, …: an entity of that kind by its global id. */
export function entityById(type: Members['Entity']) {
  return (query: Compilation, field: Asked<Fields['Query']['person']>, level: Level): Read => {
    const entity = query.variable('n')
    const match = `MATCH (${entity}:${type} {id: ${query.parameter(field.arguments.id)}})`
    return compileOne(query, { imports: [], match }, level, (row) =>
      query.object(type, { node: entity }, field.fields, row),
    )
  }
}

/** `article`: one by its global id, or by its address, which is its source. */
export function articleByIdOrUrl(query: Compilation, field: Asked<Fields['Query']['article']>, level: Level): Read {
  const { id, url } = field.arguments
  const given = [
    ...(id === undefined ? [] : [`id: ${query.parameter(id)}`]),
    ...(url === undefined ? [] : [`source: ${query.parameter(url)}`]),
  ]
  if (given.length === 0) throw new DatelineError('BAD_INPUT', '`article` takes `id` or `url`. Give one of them.')
  const article = query.variable('a')
  const match = `MATCH (${article}:Article {${given.join(', ')}})`
  return compileOne(query, { imports: [], match }, level, (row) =>
    query.object('Article', { node: article }, field.fields, row),
  )
}

/** `entity`: the most mentioned one known by a name. */
export function entityByName(query: Compilation, field: Asked<Fields['Query']['entity']>, level: Level): Read {
  const { name, kind } = field.arguments
  const entity = query.variable('n')
  const ofKind = kind === undefined ? '' : ` WHERE ${entity}.kind = ${query.parameter(kind)}`
  return compileOne(
    query,
    {
      imports: [],
      match: `MATCH (:Name {key: ${query.parameter(foldName(name))}})<-[:KNOWN_AS]-(${entity}:Entity)${ofKind}
WITH ${entity} ORDER BY ${entity}.mentionCount DESC, ${entity}.id LIMIT 1`,
    },
    level,
    (row) => query.object('Entity', { node: entity }, field.fields, row),
  )
}
