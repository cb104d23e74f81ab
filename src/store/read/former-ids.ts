import { entityKindOf, nodeTypeOf, relationshipPath, type EntityId } from '../../model/id.ts'
import { relationshipWithEnds } from '../../model/symmetry.ts'
import type { Engine, ReadOptions, Value } from '../engine.ts'
import { ID_INPUTS } from '../generated/sdl.ts'
import { textOf } from '../row.ts'
import type { Arguments, SelectedField } from './selection.ts'

/** Entities by the ids that led to them before. */
export type Present = ReadonlyMap<string, EntityId>

/**
 * To which entities ids lead that no entity has any more, as other articles told who it is: `person/trump` became
 * `person/donald-trump`. One that became several leads to none.
 */
export async function presentIds(
  engine: Pick<Engine, 'read'>,
  ids: Iterable<string>,
  options: ReadOptions,
): Promise<Present> {
  const asked = [...new Set(ids)]
  if (asked.length === 0) return new Map()
  const rows = await engine.read(
    {
      text: `UNWIND $ids AS id
MATCH (:FormerId {former: id})<-[:FORMERLY]-(e:Entity)
WHERE NOT EXISTS { MATCH (living:Entity {id: id}) }
RETURN DISTINCT id, e.id AS entity`,
      params: { ids: asked },
    },
    options,
  )
  const present = new Map<string, EntityId>()
  for (const [index, row] of rows.entries()) {
    const id = textOf(row, 'id')
    const isOne = rows.every((other, at) => at === index || textOf(other, 'id') !== id)
    if (isOne) present.set(id, textOf(row, 'entity') as EntityId)
  }
  return present
}

/** The ids of entities in the arguments of a field, those that ids of relationships name, too. */
export function idsIn(given: Arguments): readonly string[] {
  const found: string[] = []
  mapIds(given, (id) => {
    const path = relationshipPath(id)
    if (path !== undefined) found.push(path.source, path.target)
    else if (isOfEntity(id)) found.push(id)
    return id
  })
  return found
}

/** The same of the arguments of all fields below some. */
export function idsBelow(fields: readonly SelectedField[]): readonly string[] {
  return fields.flatMap((field) => [...idsIn(field.arguments), ...idsBelow(field.fields)])
}

/** A field and all below it, asked with the ids that entities have now. */
export function askedPresent(field: SelectedField, present: Present): SelectedField {
  return {
    ...field,
    arguments: mapIds(field.arguments, (id) => presentId(id, present)),
    fields: field.fields.map((below) => askedPresent(below, present)),
  }
}

const isOfEntity = (id: string) => nodeTypeOf(id) === 'Entity' && entityKindOf(id) !== undefined

/** The id as it is now: of an entity, or of a relationship between those whom its ends became. */
function presentId(id: string, present: Present): string {
  return relationshipWithEnds(id, (end) => present.get(end) ?? end) ?? present.get(id) ?? id
}

/** Changes the texts that are ids by the SDL, however deep they are in arguments. */
function mapIds(given: Arguments, change: (id: string) => string): Arguments {
  const changed = (name: string, value: Value): Value => {
    if (Array.isArray(value)) return (value as readonly Value[]).map((item) => changed(name, item))
    if (typeof value === 'object' && value !== null) return mapIds(value as Arguments, change)
    return typeof value === 'string' && ID_INPUTS.has(name) ? change(value) : value
  }
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, changed(name, value)]))
}
