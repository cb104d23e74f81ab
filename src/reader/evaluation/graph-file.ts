import { z } from 'zod'
import type { Entity } from '../../model/entity.ts'
import type { EntityKind } from '../../model/entity-kind.ts'
import type { EntityId } from '../../model/id.ts'
import type { Reading } from '../../model/reading.ts'
import type { Relationship } from '../../model/relationship.ts'

const entity = z.object({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  planned: z.boolean().optional(),
})
const person = entity.extend({ roles: z.array(z.string()).default([]) })
const meeting = entity.extend({ place: z.string().default(''), date: z.string().default('') })
const relation = z.tuple([z.string(), z.string(), z.string()])

/**
 * The form of gold and predicted graphs: NAME.gold.json and NAME.pred.json. Other fields are passed over. A role that is
 * over begins with "former"; a meeting's date is in the article's words, its places are parted by commas.
 */
export const graphFile = z.object({
  publishedAt: z.string().optional(),
  people: z.array(person).default([]),
  organizations: z.array(entity).default([]),
  places: z.array(entity).default([]),
  meetings: z.array(meeting).default([]),
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
  const nameOf = (id: EntityId) => {
    const name = names.get(id)
    if (name === undefined) throw new RangeError(`There is no entity ${id} in the reading.`)
    return name
  }
  const ofKind = (kind: EntityKind) => reading.entities.filter((one) => one.kind === kind && one.status !== 'CANCELLED')
  const plain = ({ name, aliases, status }: Entity) => ({
    name,
    aliases: [...aliases],
    ...(status === 'PLANNED' ? { planned: true } : {}),
  })
  const planned = (reading.planned ?? []).filter(({ status }) => status === 'PLANNED')
  const placesOf = (meeting: Entity) =>
    [...reading.relationships, ...planned]
      .filter(({ type, source }) => type === 'HELD_IN' && source === meeting.id)
      .map(({ target }) => nameOf(target))
  const said = reading.statements.flatMap(({ speaker, about }) =>
    speaker === undefined ? [] : about.map((target) => [speaker, 'SAID_ABOUT', target] as const),
  )
  const related = ({ source, type, target }: Relationship) => [source, type, target] as const
  const named = (triples: readonly (readonly [EntityId, string, EntityId])[]) => {
    const all = triples.map(([source, type, target]): [string, string, string] => [
      nameOf(source),
      type,
      nameOf(target),
    ])
    return [...new Map(all.map((one) => [one.join('\t'), one])).values()]
  }
  return {
    people: ofKind('PERSON').map((one) => ({ ...plain(one), roles: rolesOf(reading, one) })),
    organizations: ofKind('ORGANIZATION').map(plain),
    places: ofKind('PLACE').map(plain),
    meetings: ofKind('MEETING').map((one) => ({
      ...plain(one),
      place: [...new Set(placesOf(one))].join(', '),
      date: one.date?.text ?? '',
    })),
    relations: named([...reading.relationships.map(related), ...said]),
    optional: [],
    optional_relations: [],
    planned_relations: named(planned.map(related)),
  }
}

function rolesOf({ roles }: Reading, person: Entity): string[] {
  const own = roles.filter((role) => role.person === person.id)
  return [...new Set(own.map(({ title, current }) => (current ? title : `former ${title}`)))]
}
