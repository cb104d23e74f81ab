import { foldName } from '../../model/id.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isOrdinary } from '../names/word-classes.ts'

/**
 * Why a shorter name stands for the organization of a longer one, or `undefined` if it does not: an acronym, the
 * beginning (if the longer was `introduced` before, as news does), the end, the name without its country, or in other
 * order.
 */
export function reasonForOne(
  longer: string,
  shorter: string,
  introduced: boolean,
  lexicon: Lexicon,
): string | undefined {
  const [long, short] = [words(longer), words(shorter)]
  if (short.length === 1 && isAcronym(shorter, long, lexicon)) return `"${shorter}" is the acronym of "${longer}"`
  if (short.length >= long.length) return undefined
  if (longer === longer.toUpperCase() && longer.startsWith(`${shorter}-`)) return `"${shorter}" begins "${longer}"`
  if (
    same(
      long.filter((word) => word !== 'the'),
      short,
    )
  )
    return `"${shorter}" is "${longer}" without its article`
  const own = withoutCountry(long, lexicon)
  if (same(short, own) && isSameBody(long, short, lexicon)) {
    return `"${shorter}" is "${longer}" without its country`
  }
  const begins = isBeginning(long, short, introduced, lexicon) || isBeginning(own, short, introduced, lexicon)
  if (begins || isEnding(long, short, shorter, lexicon)) {
    return `"${shorter}" is short for "${longer}"`
  }
  if (isCommitteeOf(long, short)) return `"${shorter}" is short for "${longer}"`
  const reordered = /^(.+) (department|ministry)$/.exec(short.join(' '))
  if (reordered !== null && long.join(' ').endsWith(`${reordered[2] ?? ''} of ${reordered[1] ?? ''}`)) {
    return `"${shorter}" is "${longer}" in other order`
  }
  return undefined
}

/** The party of a state is not that of its country; "Supreme Court" is whatever Supreme Court the article names. */
function isSameBody(long: readonly string[], short: readonly string[], lexicon: Lexicon): boolean {
  if (!lexicon.organizations.has(foldName(short.join(' ')))) return short.length > 1
  const lead = foldName(long.slice(0, long.length - short.length).join(' '))
  const level = lexicon.places.get(lead)?.level
  return level === undefined || level === 'COUNTRY'
}

/** The words without a leading country, adjective of one or "national", and without a trailing "of …" country. */
function withoutCountry(long: readonly string[], lexicon: Lexicon): readonly string[] {
  const isCountry = (name: string) =>
    lexicon.places.has(name) || lexicon.demonyms.has(name) || lexicon.nationalAdjectives.has(name)
  for (let length = Math.min(3, long.length - 1); length > 0; length--) {
    if (isCountry(foldName(long.slice(0, length).join(' ')))) return long.slice(length)
  }
  const of = long.lastIndexOf('of')
  // The party of a state or a town is a chapter of the party.
  const isChapter =
    long[of - 1] === 'party' && lexicon.places.get(foldName(long.slice(of + 1).join(' ')))?.level !== 'COUNTRY'
  return of > 0 && !isChapter && isCountry(foldName(long.slice(of + 1).join(' '))) ? long.slice(0, of) : long
}

/** "Brightwater" of "Brightwater Motor Company", "House" of "House of Deputies", not of "House Judiciary Committee". */
function isBeginning(
  long: readonly string[],
  short: readonly string[],
  introduced: boolean,
  lexicon: Lexicon,
): boolean {
  if (short.length >= long.length || !short.every((word, index) => long[index] === word)) return false
  const rest = long.slice(short.length)
  if (rest.every((word) => lexicon.legalForms.ending.has(word.replace(/\.$/, '')))) return true
  const key = short.join(' ')
  if (lexicon.organizations.has(key) || lexicon.places.has(key)) return false
  const [only = ''] = short
  const isBody = lexicon.organizationHeads.has(only) || lexicon.uniqueBodies.has(only)
  if (short.length === 1 && isBody) return /^(of|for)$/.test(rest[0] ?? '')
  if (rest.length === 1 && lexicon.organizationHeads.has(rest[0] ?? '')) return true
  if (!introduced) return false
  if (short.length === 1 && isOrdinary(only, lexicon)) return false
  return !/^(of|for)$/.test(rest[0] ?? '')
}

/** "Court" of "Harbour Court", "Hornets" of "Charlotte Hornets": the head, or what a team is called. */
function isEnding(long: readonly string[], short: readonly string[], shorter: string, lexicon: Lexicon): boolean {
  const [only = ''] = short
  if (short.length !== 1 || !endsWith(long, short)) return false
  return (
    lexicon.organizationHeads.has(only) ||
    lexicon.uniqueBodies.has(only) ||
    (/^\p{Lu}\p{Ll}+s$/u.test(shorter) && long.length === 2)
  )
}

/** "Oversight Committee" of "House Oversight and Reform Committee": a chamber's, by the first field of several. */
function isCommitteeOf(long: readonly string[], short: readonly string[]): boolean {
  const [, ...own] = long
  const isChamber = /^(?:house|senate|commons|lords|assembly)$/.test(long[0] ?? '')
  const isCommittee = /^(?:committee|subcommittee|caucus)$/.test(short.at(-1) ?? '') && short.at(-1) === own.at(-1)
  const fields = own.slice(0, own.includes('and') ? own.indexOf('and') : -1)
  return isChamber && isCommittee && short.length > 1 && same(short.slice(0, -1), fields)
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => b[index] === word)
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
function isAcronym(acronym: string, long: readonly string[], { acronymGaps }: Lexicon): boolean {
  const letters = acronym.replace(/[.\s]/g, '')
  if (long.length < 2 || letters.length < 2 || !/^\p{Lu}[\p{L}\d]*\p{Lu}$/u.test(letters)) return false
  const initials = (of: readonly string[]) => of.map((word) => word.charAt(0)).join('')
  const lower = letters.toLowerCase()
  return initials(long) === lower || initials(long.filter((word) => !acronymGaps.has(word))) === lower
}
