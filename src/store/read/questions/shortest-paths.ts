import { itemAt } from '../../../model/item-at.ts'
import { nodeTypeOf } from '../../../model/id.ts'
import type { Engine, ReadOptions, StoredPath, Value } from '../../engine.ts'
import type { Fields } from '../../generated/sdl.ts'
import { makeField, type Asked, type FieldTable } from '../fields.ts'
import { countAsked } from '../page-arguments.ts'
import { typesWalked } from '../relationship-pattern.ts'
import type { SelectedField } from '../selection.ts'
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
type Objects = ReadonlyMap<object, ReadonlyMap<string, Value>>

/**
 * `shortestPaths`: one statement finds the paths; then each part of them that is asked for is read for all at once.
 * Paths of which something went in between are left out.
 */
export const shortestPaths: Question<'shortestPaths'> = {
  reads: {
    from: true,
    to: true,
    maxLength: true,
    types: true,
    throughStatements: true,
    includePlanned: true,
    limit: true,
  },
  async make(field, engine, options) {
    const paths = await findPaths(engine, field, options)
    const { objects, gone } = await readObjects(engine, field.fields, paths, options)
    const parts = partsOf<'Path', FoundPath>(field.fields, {
      length: () => (path) => path.length,
      entities: (part) => (path) => path.entities.map((id) => objects.get(part)?.get(id) ?? null),
      steps(part) {
        const step = stepParts(part.fields, objects)
        return (path) => path.steps.map((one) => shapeObject(step, one))
      },
    })
    return paths.filter((path) => !idsIn(path).some((id) => gone.has(id))).map((path) => shapeObject(parts, path))
  },
}

function idsIn({ entities, steps }: FoundPath): readonly string[] {
  return [...entities, ...steps.flatMap(({ relationship, statement }) => relationship ?? statement ?? [])]
}

type PathArguments = Fields['Query']['shortestPaths']

async function findPaths(engine: Engine, field: Asked<PathArguments>, options: ReadOptions): Promise<FoundPath[]> {
  const { from, to, types, includePlanned, throughStatements = types === undefined } = field.arguments
  const hops = countAsked(field, 'maxLength', 1, LONGEST_PATH)
  const limit = countAsked(field, 'limit', 1, MOST_PATHS)
  const between = [...typesWalked({ types, includePlanned }), ...(throughStatements ? ['MADE', 'ABOUT'] : [])]
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
  let from = itemAt(nodes, 0)
  relationships.forEach((relationship, hop) => {
    const to = itemAt(nodes, hop + 1)
    if (relationship !== '') steps.push({ from, to, relationship })
    else if (!isStatement(to)) steps.push({ from, to, statement: itemAt(nodes, hop) })
    if (!isStatement(to)) from = to
  })
  return { length: relationships.length, entities: nodes.filter((id) => !isStatement(id)), steps }
}

const isStatement = (id: string) => nodeTypeOf(id) === 'Statement'

/** What a field needs to be read: which things, and what of each. */
interface Needed {
  readonly part: object
  readonly ids: readonly string[]
  readonly fields: readonly SelectedField[]
}

const pathNeeds: FieldTable<'Path', readonly [paths: readonly FoundPath[]], readonly Needed[]> = {
  length: () => [],
  entities: (part, paths) => [{ part, ids: paths.flatMap(({ entities }) => entities), fields: part.fields }],
  steps: ({ fields }, paths) => {
    const steps = paths.flatMap((path) => path.steps)
    return fields.flatMap((part) => (part.name === '__typename' ? [] : makeField(stepNeeds, part, steps)))
  },
}

const stepNeeds: FieldTable<'PathStep', readonly [steps: readonly Step[]], readonly Needed[]> = {
  from: (part, steps) => [{ part, ids: steps.map(({ from }) => from), fields: part.fields }],
  to: (part, steps) => [{ part, ids: steps.map(({ to }) => to), fields: part.fields }],
  relationship: (part, steps) => [{ part, ids: steps.flatMap((step) => step.relationship ?? []), fields: part.fields }],
  statement: (part, steps) => [{ part, ids: steps.flatMap((step) => step.statement ?? []), fields: part.fields }],
  sentences: {
    reads: { limit: true },
    make: (part, steps) => [
      {
        part,
        ids: steps.flatMap(({ relationship, statement }) => relationship ?? statement ?? []),
        fields: proofFields(part),
      },
    ],
  },
}

async function readObjects(
  engine: Engine,
  parts: readonly SelectedField[],
  paths: readonly FoundPath[],
  options: ReadOptions,
): Promise<{ readonly objects: Objects; readonly gone: ReadonlySet<string> }> {
  const needed = parts.flatMap((part) => (part.name === '__typename' ? [] : makeField(pathNeeds, part, paths)))
  const gone = new Set<string>()
  const read = needed.map(async ({ part, ids, fields }) => {
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
function proofFields(field: Asked<Fields['PathStep']['sentences']>): readonly SelectedField[] {
  const ask = (name: string, fields: readonly SelectedField[]) => ({ key: name, name, arguments: {}, fields })
  const first = countAsked(field, 'limit', 1, MOST_SENTENCES)
  const sentence = ask('sentence', field.fields)
  const evidence = { ...ask('evidence', [ask('nodes', [sentence])]), arguments: { first } }
  return [
    { ...evidence, on: ['Relationship'] },
    { ...sentence, on: ['Statement'] },
  ]
}

function stepParts(fields: readonly SelectedField[], objects: Objects) {
  const object = (part: object, id: string | undefined) =>
    id === undefined ? null : (objects.get(part)?.get(id) ?? null)
  return partsOf<'PathStep', Step>(fields, {
    from: (part) => (step) => object(part, step.from),
    to: (part) => (step) => object(part, step.to),
    relationship: (part) => (step) => object(part, step.relationship),
    statement: (part) => (step) => object(part, step.statement),
    sentences: {
      reads: { limit: true },
      make: (part) => (step) => proof(object(part, step.relationship ?? step.statement)),
    },
  })
}

function proof(object: Value): Value {
  const { evidence, sentence } = object as { evidence?: { nodes: readonly { sentence: Value }[] }; sentence?: Value }
  return evidence === undefined ? [sentence ?? null] : evidence.nodes.map((one) => one.sentence)
}
