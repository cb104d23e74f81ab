import type { SketchedEntity } from '../../tests/readings.ts'
import { chanceFrom, type Chance } from './chance.ts'

/** Somebody whom invented news tells of. */
export interface InventedPerson {
  readonly name: string
  readonly family: string
  readonly title: string
  /** The rank of the organization where the role is held. */
  readonly employer: number
}

const BEGINNINGS = ['Bar', 'Cal', 'Dor', 'Fen', 'Gal', 'Hal', 'Jor', 'Kas', 'Lam', 'Mor', 'Nor', 'Pel'] as const
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'an', 'el', 'ir', 'on', 'ul', 'as', 'em'] as const
const ENDS = ['berg', 'dale', 'field', 'gren', 'kova', 'lund', 'mann', 'nov', 'ricci', 'stone', 'ton', 'wick'] as const
const GIVEN = ['Ada', 'Bo', 'Clara', 'David', 'Elena', 'Frank', 'Greta', 'Hugo', 'Ines', 'Jan', 'Kira', 'Leo'] as const
const TITLES = ['minister', 'senator', 'director', 'spokesman', 'mayor', 'analyst', 'judge', 'coach'] as const
const FORMS = ['Council', 'Union', 'Bank', 'Agency', 'Ministry', 'Institute'] as const

/** How many names of a kind there are to draw from; in a real corpus, too, ever new ones come. */
const PEOPLE = 200_000
const FAMILIES = 60_000
/** The commonest family name has .4 % of all people, as in the United States .8 %. */
const FAMILY_SHIFT = 30
const ORGANIZATIONS = 50_000
const PLACES = 20_000

/** A word of one name's length for each number, another for another. */
function word(number: number): string {
  const [first, rest] = [number % BEGINNINGS.length, Math.floor(number / BEGINNINGS.length)]
  const end = ENDS[rest % ENDS.length] ?? ''
  let middles = ''
  for (let left = Math.floor(rest / ENDS.length); left > 0; left = Math.floor(left / MIDDLES.length)) {
    middles += MIDDLES[left % MIDDLES.length] ?? ''
  }
  return `${BEGINNINGS[first] ?? ''}${middles}${end}`
}

/** The person of a rank: the lower, the more often in the news. Families differ in size as names do in use. */
export function person(rank: number): InventedPerson {
  const own = chanceFrom(rank)
  const family = word(own.rank(FAMILIES, FAMILY_SHIFT))
  const given = own.pick(GIVEN)
  const middle = own.happens(0.3) ? ` ${own.pick(BEGINNINGS).charAt(0)}.` : ''
  return { name: `${given}${middle} ${family}`, family, title: own.pick(TITLES), employer: own.rank(ORGANIZATIONS) }
}

/** The organization of a rank; a third are also called by an acronym. */
export function organization(rank: number): SketchedEntity & { readonly acronym?: string } {
  const own = chanceFrom(-1 - rank)
  const [first, second] = [word(rank), word(own.below(PLACES))]
  const form = own.pick(FORMS)
  const acronym = `${first.charAt(0)}${second.charAt(0)}${form.charAt(0)}`
  return { kind: 'ORGANIZATION', name: `${first} ${second} ${form}`, ...(rank % 3 === 0 ? { acronym } : {}) }
}

/** The place of a rank. */
export function place(rank: number): SketchedEntity {
  return { kind: 'PLACE', name: `${word(rank)}ia` }
}

/** A rank of each kind, drawn as names are used in news. */
export const drawn = {
  person: (chance: Chance) => chance.rank(PEOPLE),
  organization: (chance: Chance) => chance.rank(ORGANIZATIONS),
  place: (chance: Chance) => chance.rank(PLACES),
}
