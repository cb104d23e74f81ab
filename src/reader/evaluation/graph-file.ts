import { z } from 'zod'
import type { Reading } from '../../model/reading.ts'

const entity = z.object({ name: z.string(), aliases: z.array(z.string()).default([]) })
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
})

/** A graph in the form of the gold files; relations are [subject, type, object] by name. */
export type GraphFile = z.infer<typeof graphFile>

/** A reading as a predicted graph; what a speaker says about an entity is SAID_ABOUT. */
export function graphFileOf(reading: Reading): GraphFile {
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]))
  const of = (kind: string) =>
    reading.entities.filter((one) => one.kind === kind).map(({ name, aliases }) => ({ name, aliases: [...aliases] }))
  const said = reading.statements.flatMap(({ speaker, about }) =>
    speaker === undefined ? [] : about.map((target) => [speaker, 'SAID_ABOUT', target] as const),
  )
  const related = reading.relationships.map(({ source, type, target }) => [source, type, target] as const)
  const relations = [...related, ...said].map(([source, type, target]): [string, string, string] => [
    names.get(source) ?? '',
    type,
    names.get(target) ?? '',
  ])
  return {
    people: of('PERSON'),
    organizations: of('ORGANIZATION'),
    places: of('PLACE'),
    meetings: of('MEETING'),
    relations: [...new Map(relations.map((one) => [one.join('\t'), one])).values()],
    optional: [],
    optional_relations: [],
  }
}
