import { nodeTypeOf } from '../../../model/id.ts'
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../model/relationship-type.ts'
import type { Engine, ReadOptions, StoredPath, Value } from '../../engine.ts'
import { countAsked } from '../page-arguments.ts'
import { argumentsOf, type SelectedField } from '../selection.ts'
import { partsOf, shapeObject } from '../shape.ts'
import { checkEntities, nodesById } from './lookup.ts'
import type { Question } from './question.ts'

const LONGEST_PATH = 8
const MOST_PATHS = 100
const MOST_SENTENCES = 100

/** A step: the ids of its ends, and of the relationship or the statement that joins them. */
interface Step {
  readonly from: string
  readonly to: string
  readonly relationship?: string
  readonly statement?: string
}

/** A path by ids. `length` counts hops in the graph, two through a statement. */
interface FoundPath {
  readonly length: number
  readonly entities: readonly string[]
  readonly steps: readonly Step[]
}

/** What was read of the parts of all paths, for each field that asks for some. */
type Objects = ReadonlyMap<SelectedField, ReadonlyMap<string, Value>>

/**
 * `shortestPaths`: one statement finds the paths; then each part of them that is asked for is read for all at once.
 * Paths of which something went in between are left out.
 */
export const shortestPaths: Question = async (engine, field, options) => {
  const paths = await findPaths(engine, field, options)
  const { objects, gone } = await readObjects(engine, field, paths, options)
  const parts = partsOf<FoundPath>(field.fields, (part) => {
    switch (part.name) {
      case 'length':
        return ({ length }) => length
      case 'entities':
        return ({ entities }) => entities.map((id) => objects.get(part)?.get(id) ?? null)
      default: {
        const step = stepParts(part, objects)
        return ({ steps }) => steps.map((one) => shapeObject(step, one))
      }
    }
  })
  return paths.filter((path) => !idsIn(path).some((id) => gone.has(id))).map((path) => shapeObject(parts, path))
}

function idsIn({ entities, steps }: FoundPath): readonly string[] {
  return [...entities, ...steps.flatMap(({ relationship, statement }) => relationship ?? statement ?? [])]
}

async function findPaths(engine: Engine, field: SelectedField, options: ReadOptions): Promise<FoundPath[]> {
  const { from = '', to = '', ...rest } = argumentsOf<{ from: string; to: string }>(field)
  const { types, throughStatements = types === undefined } = rest as {
    types?: readonly RelationshipType[]
    throughStatements?: boolean
  }
  const hops = countAsked(field, 'maxLength', 1, LONGEST_PATH)
  const limit = countAsked(field, 'limit', 1, MOST_PATHS)
  const between = [
    ...RELATIONSHIP_TYPES.filter((type) => types === undefined || types.includes(type)),
    ...(throughStatements ? ['MADE', 'ABOUT'] : []),
  ]
  if (from === to) {
    await checkEntities(engine, [from], options)
    return [{ length: 0, entities: [from], steps: [] }]
  }
  const paths = await engine.shortestPaths({ from, to, types: between, longest: hops, limit }, options)
  if (paths.length === 0) await checkEntities(engine, [from, to], options)
  return paths.map(pathOf)
}

/** What has no id of its own between two nodes leads to a statement or from one. */
function pathOf({ nodes, relationships }: StoredPath): FoundPath {
  const steps: Step[] = []
  let from = nodes[0] ?? ''
  relationships.forEach((relationship, hop) => {
    const to = nodes[hop + 1] ?? ''
    if (relationship !== '') steps.push({ from, to, relationship })
    else if (!isStatement(to)) steps.push({ from, to, statement: nodes[hop] ?? '' })
    if (!isStatement(to)) from = to
  })
  return { length: relationships.length, entities: nodes.filter((id) => !isStatement(id)), steps }
}

const isStatement = (id: string) => nodeTypeOf(id) === 'Statement'

async function readObjects(
  engine: Engine,
  field: SelectedField,
  paths: readonly FoundPath[],
  options: ReadOptions,
): Promise<{ readonly objects: Objects; readonly gone: ReadonlySet<string> }> {
  const steps = paths.flatMap((path) => path.steps)
  const idsOf = (key: keyof Step) => steps.flatMap((step) => step[key] ?? [])
  const asked = field.fields.flatMap((part) => {
    if (part.name === 'entities') return [{ part, ids: paths.flatMap((path) => path.entities), fields: part.fields }]
    return part.fields.flatMap((below) => {
      const name = below.name as keyof Step | 'sentences' | '__typename'
      if (name === '__typename') return []
      if (name !== 'sentences') return [{ part: below, ids: idsOf(name), fields: below.fields }]
      return [{ part: below, ids: [...idsOf('relationship'), ...idsOf('statement')], fields: proofFields(below) }]
    })
  })
  const gone = new Set<string>()
  const read = asked.map(async ({ part, ids, fields }) => {
    const found = await objectsOf(engine, [...new Set(ids)], fields, options)
    for (const id of ids) if (!found.has(id)) gone.add(id)
    return [part, found] as const
  })
  return { objects: new Map(await Promise.all(read)), gone }
}

/** Reads things by their ids; where no more is asked of them than those, there is nothing to read. */
async function objectsOf(
  engine: Engine,
  ids: readonly string[],
  fields: readonly SelectedField[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, Value>> {
  if (fields.some(({ name }) => name !== 'id')) return nodesById(engine, ids, fields, options)
  return new Map(ids.map((id) => [id, Object.fromEntries(fields.map(({ key }) => [key, id]))]))
}

/** The sentences that prove a step, asked of its relationship or of its statement. */
function proofFields(field: SelectedField): readonly SelectedField[] {
  const ask = (name: string, fields: readonly SelectedField[]) => ({ key: name, name, arguments: {}, fields })
  const first = countAsked(field, 'limit', 1, MOST_SENTENCES)
  const sentence = ask('sentence', field.fields)
  const evidence = { ...ask('evidence', [ask('nodes', [sentence])]), arguments: { first } }
  return [
    { ...evidence, on: ['Relationship'] },
    { ...sentence, on: ['Statement'] },
  ]
}

function stepParts({ fields }: SelectedField, objects: Objects) {
  return partsOf<Step>(fields, (part) => {
    const object = (id: string | undefined) => (id === undefined ? null : (objects.get(part)?.get(id) ?? null))
    if (part.name !== 'sentences') return (step) => object(step[part.name as keyof Step])
    return ({ relationship, statement }) => proof(object(relationship ?? statement))
  })
}

function proof(object: Value): Value {
  const { evidence, sentence } = object as { evidence?: { nodes: readonly { sentence: Value }[] }; sentence?: Value }
  return evidence === undefined ? [sentence ?? null] : evidence.nodes.map((one) => one.sentence)
}
