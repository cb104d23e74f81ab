import { foldName } from '../../model/id.ts'
import type { Gazetteer } from '../lexicon/gazetteer.ts'
import { readWordList } from '../lexicon/word-list.ts'
import { isOrdinary } from '../names/word-classes.ts'

const SMALL = /^(of|for|the|and|&|on|in|to|de|la|du|des)$/i
const COMPANY = /^(corporation|corp\.?|company|co\.?|inc\.?|ltd\.?|limited|plc|group|motors?|holdings|news|foundation)$/
const heads = readWordList('organization-heads.txt')

/**
 * Why a shorter name stands for the organization of a longer one, or `undefined` if it does not: an acronym, the
 * beginning, the end, the name without its country, or in other order.
 */
export function reasonForOne(longer: string, shorter: string, gazetteer: Gazetteer): string | undefined {
  const [long, short] = [words(longer), words(shorter)]
  if (short.length === 1 && isAcronym(shorter, long)) return `"${shorter}" is the acronym of "${longer}"`
  if (short.length >= long.length) return undefined
  if (isBeginning(long, short, shorter, gazetteer)) return `"${shorter}" is short for "${longer}"`
  if (isWithoutCountry(long, short, gazetteer)) return `"${shorter}" is "${longer}" without its country`
  if (isEnding(long, short, shorter)) return `"${shorter}" is short for "${longer}"`
  const reordered = /^(.+) (department|ministry)$/.exec(short.join(' '))
  if (reordered !== null && long.join(' ').endsWith(`${reordered[2] ?? ''} of ${reordered[1] ?? ''}`)) {
    return `"${shorter}" is "${longer}" in other order`
  }
  return undefined
}

/** "Brightwater" of "Brightwater Motor Company", no "House" of "House Judiciary Committee". */
function isBeginning(
  long: readonly string[],
  short: readonly string[],
  shorter: string,
  gazetteer: Gazetteer,
): boolean {
  const rest = long[short.length] ?? ''
  if (!short.every((word, index) => long[index] === word)) return false
  if (long.slice(short.length).every((word) => COMPANY.test(word))) return true
  const key = foldName(shorter)
  if (gazetteer.organizations.has(key) || gazetteer.places.has(key)) return false
  const [only = ''] = short
  if (short.length === 1 && (heads.has(only) || isOrdinary(only, gazetteer))) {
    const isOf = heads.has(only) && /^(of|for)$/.test(rest)
    return isOf || (!heads.has(only) && long.length === 2 && heads.has(rest))
  }
  return !/^(of|for)$/.test(rest)
}

/** "Department of Justice" of "United States Department of Justice", "Supreme Court" of "Supreme Court of Norway". */
function isWithoutCountry(long: readonly string[], short: readonly string[], gazetteer: Gazetteer): boolean {
  const isCountry = (name: string) => gazetteer.places.has(name) || gazetteer.demonyms.has(name)
  const begins = short.every((word, index) => long[index] === word)
  if (begins && long[short.length] === 'of') return isCountry(foldName(long.slice(short.length + 1).join(' ')))
  const lead = foldName(long.slice(0, long.length - short.length).join(' '))
  return short.length > 1 && endsWith(long, short) && isCountry(lead)
}

/** "Court" of "Harbour Court", "Hornets" of "Charlotte Hornets": the head, or what a team is called. */
function isEnding(long: readonly string[], short: readonly string[], shorter: string): boolean {
  const [only = ''] = short
  if (short.length !== 1 || !endsWith(long, short)) return false
  return heads.has(only) || (/^\p{Lu}\p{Ll}+s$/u.test(shorter) && long.length === 2)
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, index) => long[long.length - short.length + index] === word)
}

function words(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\bu\.s\.?/g, 'us')
    .split(/[\s-]+/)
}

/** Whether the letters of `acronym` are the initials of the words, with or without the small ones. */
function isAcronym(acronym: string, long: readonly string[]): boolean {
  const letters = acronym.replace(/[.\s]/g, '')
  if (long.length < 2 || letters.length < 2 || !/^\p{Lu}[\p{L}\d]*\p{Lu}$/u.test(letters)) return false
  const initials = (of: readonly string[]) => of.map((word) => word[0] ?? '').join('')
  const lower = letters.toLowerCase()
  return initials(long) === lower || initials(long.filter((word) => !SMALL.test(word))) === lower
}
