import { KINDS, type EntityKind } from '../../model/entity-kind.ts'
import type { MeetingStatus } from '../../model/meeting-status.ts'
import { RELATIONSHIPS } from '../../model/relationship-type.ts'
import { MODALITIES, POLARITIES, type Modality, type Polarity } from '../../model/statement.ts'
import type { DatePartFragment } from '../generated/operations.ts'
import type { Edge, EdgeType } from './edges.ts'
import type { Entity, Relationship, Statement } from './graph.ts'

/** The types of line in words, as they stand from the source to the target, and from the target to the source. */
export const EDGE_WORDS: Readonly<Record<EdgeType, { readonly forward: string; readonly backward: string }>> = {
  ...RELATIONSHIPS,
  PLANNED: { forward: 'planned or called off', backward: 'planned or called off' },
  SPOKE_ABOUT: { forward: 'spoke about', backward: 'was spoken about by' },
  SAID_OF_BOTH: { forward: 'in a statement with', backward: 'in a statement with' },
}

/** A number with its noun: `1 person`, `12 people`. */
export function countOf(count: number, [one, several]: readonly [string, string]): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`
}

/** `Show 12 more: 8 people, 4 meetings`; kinds of which there is none are left out. */
export function moreInWords(
  count: number,
  kinds: readonly { readonly kind: EntityKind; readonly count: number }[],
): string {
  const parts = kinds.filter((one) => one.count > 0).map((one) => countOf(one.count, KINDS[one.kind].noun))
  const words = `Show ${count.toLocaleString('en')} more`
  return parts.length === 0 ? words : `${words}: ${parts.join(', ')}`
}

/** What stands on a line: the role, the verb of the only statement of somebody, or how many there are. */
export function edgeLabel({ type, relationship, statements, isExcerpt }: Edge): string {
  if (relationship?.role) return relationship.role
  const [first, second] = statements
  // How many there are is not told by those that are known.
  if (isExcerpt === true) return EDGE_WORDS[type].forward
  if (first === undefined) return relationship ? relationshipWords(relationship).forward : EDGE_WORDS[type].forward
  if (second !== undefined || type !== 'SPOKE_ABOUT') return countOf(statements.length, ['statement', 'statements'])
  return first.verb === null ? 'said' : verbInWords(first.verb)
}

/** A verb as the text has it, after who speaks, which may begin its sentence there; whom something is according to is cited. */
export function verbInWords(verb: string): string {
  const word = verb.charAt(0).toLowerCase() + verb.slice(1)
  return word === 'according' ? 'is cited' : word
}

/** What a line says from its source to its target, and the other way: `is Secretary General at`, `spoke about`. */
export function edgeWords({ type, relationship }: Pick<Edge, 'type' | 'relationship'>) {
  const role = relationship?.role
  if (!role) return relationship ? relationshipWords(relationship) : EDGE_WORDS[type]
  return { forward: `is ${cut(role, 80)} at`, backward: `has as ${cut(role, 80)}` }
}

/** A relationship in words; a plan is told of as one: `is to take part in`, `was to take part in`. */
function relationshipWords({ type, status }: Pick<Relationship, 'type' | 'status'>) {
  const { forward, backward, planned } = RELATIONSHIPS[type]
  if (status === 'HELD' || planned === undefined) return { forward, backward }
  const [to, from] = planned.map((words) => `${status === 'CANCELLED' ? 'was' : 'is'} to ${words}`)
  return { forward: to ?? forward, backward: from ?? backward }
}

/** The name of an entity, with what is to be known of it before it is taken for what was: `Lima Summit (planned)`. */
export function nameWithStatus(entity: Entity): string {
  return entity.__typename === 'Meeting' ? `${entity.name}${STATUS_MARKS[entity.status]}` : entity.name
}

const STATUS_MARKS: Readonly<Record<MeetingStatus, string>> = {
  HELD: '',
  PLANNED: ' (planned)',
  CANCELLED: ' (called off)',
}

/** What a line stands for, in words: `3 statements, 1 of them says that something is not so`. */
export function statementsInWords(statements: readonly Statement[]): string {
  const count = countOf(statements.length, ['statement', 'statements'])
  const notSo = POLARITIES.NEGATED.caution
  const negated = statements.filter(({ polarity }) => polarity === 'NEGATED').length
  if (negated === 0) return count
  if (statements.length === 1) return `${count}: it ${notSo}`
  if (negated === statements.length) return `${count}: each ${notSo}`
  return `${count}, ${negated} of which ${negated === 1 ? notSo : 'say that something is not so'}`
}

/** What is to be known of a statement before it is taken for a fact, in words: `says that something is not so`. */
export function cautions(statement: { readonly polarity: Polarity; readonly modality: Modality }): readonly string[] {
  return [POLARITIES[statement.polarity].caution, MODALITIES[statement.modality].caution].filter(
    (caution) => caution !== undefined,
  )
}

/** How often what is as sure is right, in words: `95 in 100 like this are right`. */
export function surenessInWords(confidence: number): string {
  return `${Math.round(confidence * 100)} in 100 like this are right`
}

/** Who makes a statement, in words. */
export function speakerOf(statement: Statement, name: (id: string) => string): string {
  if (statement.speaker) return name(statement.speaker.id)
  return statement.speakerDescription ?? 'The article'
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** A day in words: `29 November 2023`; `no date` where there is none. */
export function dayInWords(day: string | null): string {
  return day === null ? 'no date' : dateInWords(datePartsOf(day))
}

/** The parts of an ISO day, or of a moment of it. */
export function datePartsOf(day: string) {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number)
  return { year: year ?? null, month: month ?? null, day: date ?? null, text: day }
}

/** A date as far as it is known: `29 November, year not given`; `October 2019`. */
export function dateInWords(date: Pick<DatePartFragment, 'year' | 'month' | 'day' | 'text'>): string {
  const { year, month, day, text } = date
  const monthName = month == null ? undefined : MONTHS[month - 1]
  if (monthName === undefined) return year == null ? text : String(year)
  const dayAndMonth = day == null ? monthName : `${day} ${monthName}`
  return year == null ? `${dayAndMonth}, year not given` : `${dayAndMonth} ${year}`
}

/** How an article is called: its headline, or else the name of the file or page it came from. */
export function articleName(article: { readonly title?: string | null; readonly source?: string | null }): string {
  if (article.title) return article.title
  const last = (article.source ?? '').split(/[/\\]/).filter(Boolean).at(-1) ?? ''
  const name = last
    .replace(/\.(?:txt|md|html?|jsonl)$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  return name === '' || /^(?:text:)?[0-9a-f]{16,}$/.test(name)
    ? 'Untitled article'
    : name.charAt(0).toUpperCase() + name.slice(1)
}

/** At most so many characters, with an ellipsis where some are left out; never cuts a character in two. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const characters = Array.from(text.slice(0, length * 2))
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}
