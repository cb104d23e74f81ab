import { articleId } from '../../src/model/id.ts'
import type { MentionMode } from '../../src/model/mention.ts'
import type { Reading } from '../../src/model/reading.ts'
import { createReader } from '../../src/reader/index.ts'

const reader = await createReader()

/** Reads a bare text with the real reader, as published on a day if one is given. */
export function readText(text: string, publishedAt?: string): Promise<Reading> {
  const published = publishedAt === undefined ? {} : { publishedAt }
  return reader.read({ id: articleId('00'), source: 'text:00', text, textHash: '00', ...published })
}

/** People, organizations and places of a text, as "PERSON Ada Cole". */
export async function entitiesIn(text: string): Promise<string[]> {
  const { entities } = await readText(text)
  return entities
    .filter(({ kind }) => kind === 'PERSON' || kind === 'ORGANIZATION' || kind === 'PLACE')
    .map(({ kind, name }) => `${kind} ${name}`)
}

/** What of a text points at the entity of a name, of one mode: "she", "the council". */
export async function mentionsOf(text: string, name: string, mode: MentionMode): Promise<string[]> {
  const { entities, mentions } = await readText(text)
  const id = entities.find((entity) => entity.name === name)?.id
  return mentions.filter((one) => one.entity === id && one.mode === mode).map(({ surface }) => surface)
}

/** Who of a text holds which role where, as "Ada Cole at Brightwater: head of Brightwater", sorted. */
export async function rolesIn(text: string): Promise<string[]> {
  const { entities, relationships } = await readText(text)
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
  return relationships
    .filter(({ type }) => type === 'HOLDS_ROLE_AT')
    .map(({ source, target, role = 'no title' }) => `${nameOf(source)} at ${nameOf(target)}: ${role}`)
    .sort()
}

/** Who of a text belongs to what, as "Ada Cole of Harbour Party", sorted. */
export async function membershipsIn(text: string): Promise<string[]> {
  const { entities, relationships } = await readText(text)
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
  return relationships
    .filter(({ type }) => type === 'MEMBER_OF')
    .map(({ source, target }) => `${nameOf(source)} of ${nameOf(target)}`)
    .sort()
}

/** The titles of people in a text, as "Ada Cole: head of Brightwater (over)", sorted. */
export async function titlesIn(text: string): Promise<string[]> {
  const { entities, roles } = await readText(text)
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
  return [
    ...new Set(roles.map(({ person, title, current }) => `${nameOf(person)}: ${title}${current ? '' : ' (over)'}`)),
  ].sort()
}
