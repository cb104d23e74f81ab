import type { GraphFile } from './graph-file.ts'
import { matchMost, meets, namesOf, normalise } from './matching.ts'
import { addUp, type Hits } from './tally.ts'

/** How well the details of people and meetings that were found were read. */
export interface Details {
  /** Titles of people. */
  readonly titles: Hits
  /** Of the titles that were found: whether they are still held. */
  readonly currency: Hits
  /** Dates and places of meetings. */
  readonly dates: Hits
  readonly places: Hits
}

type Meeting = GraphFile['meetings'][number]

const FORMER = /^(?:former|ex-|then-?|late)\s*/i
/** Words that stand in titles and tell nothing. */
const SMALL = /^(?:of|the|for|at|in|to|and|on|a|an)$/
const CALENDAR =
  /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|fall|winter|today|yesterday|tomorrow|tonight|week|weekend|month|year|\d+)$/

/**
 * Compares titles, dates and places of the people and meetings that both graphs have. Titles agree if the words of one
 * are among those of the other and at least half of them, names of organizations and places aside; dates if the calendar
 * words of one are among those of the other; a place if the gold says anywhere that the meeting was or may have been there.
 */
export function scoreDetails(gold: GraphFile, predicted: GraphFile): Details {
  const named = new Set(
    [...gold.organizations, ...gold.places].flatMap((one) => [...namesOf(one)]).flatMap((name) => name.split(' ')),
  )
  const titles = pairs(gold.people, predicted.people).map(([wanted, found]) => {
    const matches = matchMost(found.roles, wanted.roles, (a, b) => agree(titleWords(a, named), titleWords(b, named)))
    const current = [...matches].filter(([a, b]) => isFormer(found.roles[a]) === isFormer(wanted.roles[b]))
    return { right: matches.size, found: found.roles.length, demanded: wanted.roles.length, current: current.length }
  })
  const meetings = pairs(gold.meetings, predicted.meetings)
  const right = titles.reduce((sum, one) => sum + one.right, 0)
  return {
    titles: {
      right,
      found: titles.reduce((sum, { found }) => sum + found, 0),
      demanded: titles.reduce((sum, { demanded }) => sum + demanded, 0),
    },
    currency: { right: titles.reduce((sum, { current }) => sum + current, 0), found: right, demanded: right },
    dates: hits(
      meetings,
      ({ date }) => date,
      (wanted, found) => isWithin(calendarWords(wanted.date), calendarWords(found.date)),
    ),
    places: hits(
      meetings,
      ({ place }) => place,
      (wanted, found) => isPlaced(gold, wanted, found),
    ),
  }
}

/** Adds up the details of several articles. */
export function addDetails(details: readonly Details[]): Details {
  const sum = (key: keyof Details) => addUp(details.map((one) => one[key]))
  return { titles: sum('titles'), currency: sum('currency'), dates: sum('dates'), places: sum('places') }
}

/** What the gold and the predicted graph both have, one to one. */
function pairs<T extends { name: string; aliases: string[] }>(gold: readonly T[], predicted: readonly T[]): [T, T][] {
  const matches = matchMost(predicted.map(namesOf), gold.map(namesOf), meets)
  return [...matches].flatMap(([foundIndex, goldIndex]): [T, T][] => {
    const [wanted, found] = [gold[goldIndex], predicted[foundIndex]]
    return wanted === undefined || found === undefined ? [] : [[wanted, found]]
  })
}

function hits(
  meetings: readonly (readonly [Meeting, Meeting])[],
  of: (meeting: Meeting) => string,
  isRight: (wanted: Meeting, found: Meeting) => boolean,
): Hits {
  const told = meetings.filter(([, found]) => of(found) !== '')
  return {
    right: told.filter(([wanted, found]) => of(wanted) !== '' && isRight(wanted, found)).length,
    found: told.length,
    demanded: meetings.filter(([wanted]) => of(wanted) !== '').length,
  }
}

function isFormer(role = ''): boolean {
  return FORMER.test(role)
}

function titleWords(role: string, named: ReadonlySet<string>): ReadonlySet<string> {
  const words = normalise(role.replace(FORMER, '')).split(/[^\p{L}\d-]+/u)
  return new Set(words.filter((word) => word !== '' && !SMALL.test(word) && !named.has(word)))
}

function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return isWithin(a, b) && Math.min(a.size, b.size) >= Math.max(a.size, b.size) / 2
}

function calendarWords(date: string): ReadonlySet<string> {
  return new Set(
    normalise(date)
      .split(/[^\p{L}\d]+/u)
      .map((word) => word.replace(/(?<=\d)(?:st|nd|rd|th)$/, ''))
      .filter((word) => CALENDAR.test(word)),
  )
}

/** Whether the words of one are all among those of the other; of none, nothing is said. */
function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  return few.size > 0 && [...few].every((word) => many.has(word))
}

function isPlaced(gold: GraphFile, wanted: Meeting, found: Meeting): boolean {
  const meeting = namesOf(wanted)
  const held = [...gold.relations, ...gold.planned_relations, ...gold.optional_relations]
    .filter(([source, type]) => type === 'HELD_IN' && meeting.has(normalise(source)))
    .map(([, , place]) => place)
  const places = new Set([wanted.place, ...held].map(normalise))
  const known = gold.places.map(namesOf).filter((names) => meets(names, places))
  const right = new Set([...places, ...known.flatMap((names) => [...names])])
  return found.place.split(', ').some((place) => right.has(normalise(place)))
}
