import type { Entity } from '../../model/entity.ts'
import { foldName, nameInId, type EntityId } from '../../model/id.ts'
import type { Mention } from '../../model/mention.ts'
import type { Reading } from '../../model/reading.ts'
import type { Traits } from '../../model/resolution.ts'
import type { WordLists } from '../lexicon/word-lists.ts'
import { frontOfTitle } from '../front-of-title.ts'
import { ALWAYS } from './meeting-traits.ts'

/** How many pronouns have to agree before they tell a person's gender: a single one may be another's. */
const PRONOUNS_ENOUGH = 2
/** Years by which ages and years of birth may be wrong without being another person's. */
const YEARS_ASTRAY = 5
/** How many organizations and places of an article are looked at. */
const MOST_TOLD = 60
/** How many places of an article an organization is taken to be at home in. */
const MOST_HOMES = 3

/** What an article tells of a person; `tells` only with `surnameOnly`. */
export function traitsOfPerson(reading: Reading, person: Entity, surnameOnly: boolean, lists: WordLists): Traits {
  const roles = reading.roles.filter((role) => role.person === person.id)
  const titles = distinct(roles.map((role) => titleHead(role.title, lists)).filter((title) => title !== ''))
  const gender = genderOf(reading, person.id, lists)
  const born = bornBetween(reading, person.id)
  return {
    titles,
    at: distinct(roles.flatMap((role) => role.at ?? [])),
    work: distinct(titles.flatMap((title) => lists.fieldsOfWork.get(title)?.name ?? [])),
    tells: surnameOnly ? told(reading, ['ORGANIZATION', 'PLACE'], MOST_TOLD) : [],
    ...(gender === undefined ? {} : { gender }),
    ...(born === undefined ? {} : { born }),
  }
}

/** What an article tells of an organization: the places that it speaks of most. */
export function traitsOfOrganization(reading: Reading): Traits {
  return { titles: [], at: told(reading, ['PLACE'], MOST_HOMES), work: [], tells: [] }
}

/** Why two sets of traits cannot be one person's or one meeting's; undefined where they can. */
export function contradiction(a: Traits, b: Traits, lists: WordLists): string | undefined {
  if (a.dates && b.dates && (a.dates.to < b.dates.from || b.dates.to < a.dates.from)) {
    return `one is of ${period(a.dates)}, the other of ${period(b.dates)}`
  }
  if (a.planned !== b.planned && !(a.dates && b.dates)) return 'one took place, the other is only planned'
  if (a.born && b.born && (a.born.to + YEARS_ASTRAY < b.born.from || b.born.to + YEARS_ASTRAY < a.born.from)) {
    return `one was born about ${a.born.to}, the other about ${b.born.to}`
  }
  if (whatTheyShare(a, b, lists) !== undefined) return undefined
  if (a.gender && b.gender && a.gender !== b.gender) return 'one is called “he”, the other “she”'
  const [workOfA, workOfB] = [a.work, b.work]
  if (workOfA.length === 0 || workOfB.length === 0 || workOfA.some((field) => workOfB.includes(field))) return undefined
  const stays = new Set([...lists.fieldsOfWork.values()].filter((field) => field.lasting).map((field) => field.name))
  const lasting = [...workOfA, ...workOfB].every((field) => stays.has(field))
  return lasting ? `one is told of as ${list(a.titles)}, the other as ${list(b.titles)}` : undefined
}

/** What speaks for two people of like names being one, in words: a title or the place of a role; undefined if nothing. */
export function whatTheyShare(a: Traits, b: Traits, { emptyTitles }: WordLists): string | undefined {
  const at = a.at.filter((place) => b.at.includes(place))
  const titles = a.titles.filter((title) => b.titles.includes(title))
  // "President" and "president" of different countries are two people.
  const elsewhere = a.at.length > 0 && b.at.length > 0 && at.length === 0
  const telling = titles.filter((title) => !emptyTitles.shared.has(title) || at.length > 0)
  if (telling.length > 0 && !elsewhere) return `both are told of as ${list(telling)}`
  return at.length > 0 ? `both hold a role at ${list(at.map(nameInId))}` : undefined
}

/** The last word of a title's head, folded: "former Prime Minister of India" gives `minister`. */
function titleHead(title: string, { titlePrepositions: { rest, clause } }: WordLists): string {
  const head = frontOfTitle(foldName(title).split(/,| — | - /)[0] ?? '', rest, clause)
  return (
    head
      .split(' ')
      .at(-1)
      ?.replace(/^ex-/, '')
      .replace(/^adviser$/, 'advisor') ?? ''
  )
}

const list = (words: readonly string[]): string => words.join(', ')

const period = ({ from, to }: { from: string; to: string }) => {
  if (from === ALWAYS.from) return `a time before ${to}`
  if (to === ALWAYS.to) return `a time after ${from}`
  return from === to ? from : `${from} to ${to}`
}

/** The entities of those kinds that an article mentions most, and before all that it says most of. */
function told(reading: Reading, kinds: readonly string[], most: number): EntityId[] {
  const counts = new Map<EntityId, number>()
  for (const { entity } of reading.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return reading.entities
    .filter((entity) => kinds.includes(entity.kind))
    .map((entity) => entity.id)
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, most)
}

function genderOf(reading: Reading, person: EntityId, { pronouns }: WordLists): 'FEMALE' | 'MALE' | undefined {
  const own = reading.mentions.filter((mention) => mention.entity === person && mention.mode === 'PRONOUN')
  const she = own.filter((mention) => pronouns.F.has(mention.surface.toLowerCase())).length
  const he = own.filter((mention) => pronouns.M.has(mention.surface.toLowerCase())).length
  if (she >= PRONOUNS_ENOUGH && he === 0) return 'FEMALE'
  return he >= PRONOUNS_ENOUGH && she === 0 ? 'MALE' : undefined
}

/** The years in which a person may have been born, by "born in 1956", "(1956–2020)" or an age beside the name. */
function bornBetween(reading: Reading, person: EntityId): { from: number; to: number } | undefined {
  const named = reading.mentions.filter((mention) => mention.entity === person && mention.mode !== 'PRONOUN')
  for (const mention of named) {
    const year = yearOfBirth(reading.article.text, mention)
    if (year !== undefined) return { from: year, to: year }
  }
  const published = Number(reading.article.publishedAt?.slice(0, 4))
  if (!published) return undefined
  for (const mention of named) {
    const age = ageBeside(reading.article.text, mention)
    if (age !== undefined) return { from: published - age - 1, to: published - age }
  }
  return undefined
}

function yearOfBirth(text: string, { end }: Mention): number | undefined {
  const after = text.slice(end, end + 80)
  const year =
    /^ \((?:born )?(?:[A-Z][a-z]+ )?(?:\d{1,2},? )?(?:[A-Z][a-z]+ )?(1[89]\d\d|20\d\d)(?: ?[–-]|\))/.exec(after)?.[1] ??
    /^,? (?:was |who was )?born (?:on |in )[^.;]{0,30}?\b(1[89]\d\d|20\d\d)\b/.exec(after)?.[1]
  return year === undefined ? undefined : Number(year)
}

function ageBeside(text: string, { start, end }: Mention): number | undefined {
  const age =
    /^, (?:aged )?(\d{1,3})(?: years old)?[,.;]/.exec(text.slice(end, end + 20))?.[1] ??
    /\b(\d{1,3})-year-old (?:[\w-]+ ){0,3}$/.exec(text.slice(Math.max(0, start - 50), start))?.[1]
  return age === undefined || Number(age) > 120 ? undefined : Number(age)
}

const distinct = <Item extends string>(items: readonly Item[]): Item[] => [...new Set(items)].sort()
