import { z } from 'zod'
import type { EntityId } from '../../model/id.ts'
import type { Reading } from '../../model/reading.ts'
import type { Relationship } from '../../model/relationship.ts'

const entity = z.object({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  planned: z.boolean().optional(),
})
const relation = z.tuple([z.string(), z.string(), z.string()])

/** The form of gold and predicted graphs: NAME.gold.json and NAME.pred.json. Other fields are passed over. */
export const graphFile = z.object({
  people: z.array(entity).default([]),
  organizations: z.array(entity).default([]),
  places: z.array(entity).default([]),
  meetings: z.array(entity).default([]),
  relations: z.array(relation).default([]),
  optional: z.array(z.string()).default([]),
  optional_relations: z.array(relation).default([]),
  planned_relations: z.array(relation).default([]),
})

/** A graph in the form of the gold files; relations are [subject, type, object] by name. */
export type GraphFile = z.infer<typeof graphFile>

/** A reading as a predicted graph; what a speaker says about an entity is SAID_ABOUT. */
export function graphFileOf(reading: Reading): GraphFile {
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]))
  const of = (kind: string) =>
    reading.entities
      .filter((one) => one.kind === kind && one.status !== 'CANCELLED')
      .map(({ name, aliases, status }) => ({
        name,
        aliases: [...aliases],
        ...(status === 'PLANNED' ? { planned: true } : {}),
      }))
  const said = reading.statements.flatMap(({ speaker, about }) =>
    speaker === undefined ? [] : about.map((target) => [speaker, 'SAID_ABOUT', target] as const),
  )
  const related = ({ source, type, target }: Relationship) => [source, type, target] as const
  const named = (triples: readonly (readonly [EntityId, string, EntityId])[]) => {
    const all = triples.map(([source, type, target]): [string, string, string] => [
      names.get(source) ?? '',
      type,
      names.get(target) ?? '',
    ])
    return [...new Map(all.map((one) => [one.join('\t'), one])).values()]
  }
  return {
    people: of('PERSON'),
    organizations: of('ORGANIZATION'),
    places: of('PLACE'),
    meetings: of('MEETING'),
    relations: named([...reading.relationships.map(related), ...said]),
    optional: [],
    optional_relations: [],
    planned_relations: named((reading.planned ?? []).filter(({ status }) => status === 'PLANNED').map(related)),
  }
}
