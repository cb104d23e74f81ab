import { partialDate } from '../../src/model/partial-date.ts'
import type { Reading } from '../../src/model/reading.ts'
import { readingOf, type Sketch, type SketchedEntity } from '../../tests/readings.ts'
import { chanceFrom, type Chance } from './chance.ts'
import { drawn, organization, person, place, type InventedPerson } from './invented-names.ts'

/** Two people, two organizations and two places are in a third of all articles each, as a war or an election has them. */
const HOT_SHARE = 1 / 3
const HOT_RANKS = [0, 1] as const
/** How often an article calls a hot person by the surname only, and an organization by its acronym only. */
const SHORT_SHARE = 0.2
const FIRST_DAY = Date.UTC(2019, 0, 1)
const ARTICLES_A_DAY = 40
const DAY_MS = 86_400_000

type Mutable<Items> = Items extends readonly (infer Item)[] ? Item[] : never

/** What an article is about to say, while it is being made up. */
interface Draft {
  readonly sentences: string[]
  readonly entities: SketchedEntity[]
  readonly relationships: Mutable<NonNullable<Sketch['relationships']>>
  readonly statements: Mutable<NonNullable<Sketch['statements']>>
  readonly roles: Mutable<NonNullable<Sketch['roles']>>
}

/**
 * An article of news that nobody wrote, with what a reader would find in it: some twelve sentences, names of a
 * heavy-tailed distribution with ever new ones among them, six of them hot. The same for the same number, in any order.
 */
export function inventArticle(number: number): Reading {
  const chance = chanceFrom(number * 7919 + 13)
  const publishedAt = new Date(FIRST_DAY + Math.floor(number / ARTICLES_A_DAY) * DAY_MS).toISOString().slice(0, 10)
  const draft: Draft = { sentences: [], entities: [], relationships: [], statements: [], roles: [] }
  const places = distinct([...hot(chance), drawn.place(chance), drawn.place(chance)]).map(place)
  draft.entities.push(...places)
  const where = places[0]?.name ?? ''
  const organizations = distinct([...hot(chance), drawn.organization(chance), drawn.organization(chance)])
  const people = distinct([...hot(chance), ...Array.from({ length: 4 }, () => drawn.person(chance))]).map(person)
  const bodies = organizations.flatMap((rank) => tellOfOrganization(draft, rank, where, chance) ?? [])
  const names = people.flatMap((one) => tellOfPerson(draft, one, bodies, chance) ?? [])
  tellOfMeeting(draft, names, where, publishedAt, chance)
  const address = `https://news.example/${publishedAt}/${number}`
  return readingOf({ url: address, title: `Report ${number} from ${where}`, publishedAt, ...draft })
}

const hot = (chance: Chance): readonly number[] => HOT_RANKS.filter(() => chance.happens(HOT_SHARE))
const distinct = (ranks: readonly number[]) => [...new Set(ranks)]

function tellOfOrganization(draft: Draft, rank: number, where: string, chance: Chance): string | undefined {
  const { acronym, ...body } = organization(rank)
  const isShort = acronym !== undefined && chance.happens(SHORT_SHARE)
  const name = isShort ? acronym : body.name
  const isSpelledOut = acronym !== undefined && !isShort
  const aliases = isSpelledOut ? [acronym] : []
  if (!add(draft, { kind: 'ORGANIZATION', name, aliases })) return undefined
  const sentence = say(draft, `The ${name}${isSpelledOut ? ` (${acronym})` : ''} has its seat in ${where}.`)
  draft.relationships.push({ type: 'LOCATED_IN', source: name, target: where, sentences: [sentence], confidence: 0.8 })
  return name
}

function tellOfPerson(
  draft: Draft,
  one: InventedPerson,
  bodies: readonly string[],
  chance: Chance,
): string | undefined {
  const isShort = chance.happens(SHORT_SHARE)
  const name = isShort ? one.family : one.name
  if (!add(draft, { kind: 'PERSON', name, aliases: isShort ? [] : [one.family] })) return undefined
  const own = organization(one.employer).name
  const body = bodies.includes(own) || isShort ? undefined : own
  if (body !== undefined) add(draft, { kind: 'ORGANIZATION', name: body })
  const at = isShort ? undefined : own
  const title = isShort && chance.happens(0.5) ? undefined : one.title
  const sentence = say(
    draft,
    `${name}${title === undefined ? '' : `, ${title}${at === undefined ? '' : ` of the ${at}`},`} spoke about ${bodies[0] ?? 'the matter'}.`,
  )
  if (title !== undefined) {
    draft.roles.push({ person: name, title, sentence, ...(at === undefined ? {} : { at }) })
    if (at !== undefined) {
      const evidence = { sentences: [sentence], role: title, current: true, confidence: 0.9 }
      draft.relationships.push({ type: 'HOLDS_ROLE_AT', source: name, target: at, ...evidence })
    }
  }
  const said = say(
    draft,
    `“The work on ${bodies.at(-1) ?? 'it'} goes on in its ${chance.below(900)} parts,” ${name} said.`,
  )
  draft.statements.push({ sentence: said, speaker: name, about: bodies.slice(-1) })
  return name
}

function tellOfMeeting(draft: Draft, names: readonly string[], where: string, publishedAt: string, chance: Chance) {
  if (names.length < 2 || !chance.happens(0.4)) return
  const [year = 0, month = 0, day = 0] = publishedAt.split('-').map(Number)
  const meeting = `talks in ${where}`
  if (!add(draft, { kind: 'MEETING', name: meeting, date: partialDate(publishedAt, { year, month, day }) })) return
  const [first = '', second = ''] = names
  const sentence = say(draft, `${first} and ${second} met for ${meeting} on ${publishedAt}.`)
  const evidence = { sentences: [sentence], confidence: 0.7 }
  draft.relationships.push({ type: 'HELD_IN', source: meeting, target: where, ...evidence })
  for (const name of [first, second]) {
    draft.relationships.push({ type: 'PARTICIPATED_IN', source: name, target: meeting, ...evidence })
  }
  const [source, target] = [first, second].sort()
  if (source !== undefined && target !== undefined) {
    draft.relationships.push({ type: 'MET_WITH', source, target, ...evidence })
  }
}

/** Adds an entity, if the article has none of its name. */
function add(draft: Draft, entity: SketchedEntity): boolean {
  if (draft.entities.some(({ name }) => name === entity.name)) return false
  draft.entities.push(entity)
  return true
}

/** Adds a sentence, and gives its index. */
function say(draft: Draft, sentence: string): number {
  return draft.sentences.push(sentence) - 1
}
