import type { Entity } from '../../../model/entity.ts'
import { foldName, type EntityId } from '../../../model/id.ts'
import type { PartialDate } from '../../../model/partial-date.ts'
import type { Reading } from '../../../model/reading.ts'
import { isSymmetric } from '../../../model/symmetry.ts'
import { normalise } from '../matching.ts'
import type { ProbeFact, ProbeMeeting, ProbeStatement } from './probe-file.ts'

/** Whether a reading says what a probe asks for. */
export function holds(reading: Reading, fact: ProbeFact): boolean {
  if ('any' in fact) return fact.any.some((one) => holds(reading, one))
  if ('warning' in fact) return reading.warnings.some((warning) => finds(fact.warning, warning))
  if ('statement' in fact) return holdsStatement(reading, fact.statement)
  if ('meeting' in fact) return holdsMeeting(reading, fact)
  const is = identity(reading)
  const isCurrent = (current: boolean | undefined) => !('current' in fact) || fact.current === current
  if ('relationship' in fact) {
    const [source, type, target] = fact.relationship
    return reading.relationships.some((one) => {
      const joins = is(one.source, source) && is(one.target, target)
      const joinsBack = isSymmetric(one.type) && is(one.target, source) && is(one.source, target)
      const isOfType = type === '*' || one.type === type
      return isOfType && (joins || joinsBack) && isDated(fact.date, [one.date]) && isCurrent(one.current)
    })
  }
  if ('role' in fact) {
    const [person, title, at] = fact.role
    return reading.roles.some((one) => {
      const isAt = at === null ? one.at === undefined : is(one.at, at)
      return is(one.person, person) && (title === '*' || finds(title, one.title)) && isAt && isCurrent(one.current)
    })
  }
  return reading.entities.some((one) => {
    const isOfKind = fact.kind === undefined || fact.kind === '*' || isAll(fact.kind, one.kind)
    return isOfKind && isCalled(one, fact.entity) && (fact.alias === undefined || isCalled(one, fact.alias))
  })
}

function holdsStatement(reading: Reading, wanted: ProbeStatement): boolean {
  const is = identity(reading)
  const { speaker, says, about, described } = wanted
  return reading.statements.some(
    (one) =>
      (speaker === null ? one.speaker === undefined : is(one.speaker, speaker)) &&
      (isPattern(says) ? finds(says.slice(1, -1), one.text) : fold(one.text).includes(fold(says))) &&
      isAll(wanted.polarity ?? '.*', one.polarity) &&
      isAll(wanted.modality ?? '.*', one.modality) &&
      isDated(wanted.date, [one.date]) &&
      (wanted.value === undefined || wanted.value === one.value) &&
      (described === undefined || finds(described, one.speakerDescription ?? '')) &&
      (about === undefined || one.about.some((id) => is(id, about))),
  )
}

function holdsMeeting({ entities, relationships }: Reading, wanted: ProbeMeeting): boolean {
  const is = identity({ entities })
  const all = (names: string | readonly string[] = []) => [names].flat()
  return entities.some((one) => {
    const held = relationships.filter(({ type, source }) => type === 'HELD_IN' && source === one.id)
    const present = relationships.filter(({ type, target }) => type === 'PARTICIPATED_IN' && target === one.id)
    return (
      one.kind === 'MEETING' &&
      (wanted.meeting === '*' || [one.name, ...one.aliases].some((name) => finds(wanted.meeting, name))) &&
      all(wanted.place).every((name) => held.some(({ target }) => is(target, name))) &&
      all(wanted.participant).every((name) => present.some(({ source }) => is(source, name))) &&
      isDated(wanted.date, [one.date, ...held.map(({ date }) => date)])
    )
  })
}

/** Whether an id is that of an entity of a name; "*" is any and none. */
function identity({ entities }: Pick<Reading, 'entities'>): (id: EntityId | undefined, name: string) => boolean {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return (id, name) => {
    const entity = id && byId.get(id)
    return name === '*' || (entity !== undefined && isCalled(entity, name))
  }
}

function isCalled({ name, aliases }: Entity, wanted: string): boolean {
  const names = [name, ...aliases]
  if (wanted === '*') return true
  if (isPattern(wanted)) return names.some((one) => finds(wanted.slice(1, -1), one))
  return names.some((one) => foldName(normalise(one)) === foldName(normalise(wanted)))
}

function isDated(wanted: string | undefined, dates: readonly (PartialDate | undefined)[]): boolean {
  return wanted === undefined || dates.some((date) => date !== undefined && isAll(wanted, date.edtf))
}

function isPattern(text: string): boolean {
  return text.length > 2 && text.startsWith('/') && text.endsWith('/')
}

function finds(pattern: string, text: string): boolean {
  return new RegExp(pattern, 'iu').test(text)
}

function isAll(pattern: string, text: string): boolean {
  return new RegExp(`^(?:${pattern})$`, 'u').test(text)
}

/** Words as they are compared: without case and accents, with plain marks and single spaces. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
