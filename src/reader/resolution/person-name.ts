import { slug } from '../../model/id.ts'
import { plainEnd } from '../../model/spelling.ts'
import type { WordLists } from '../lexicon/word-lists.ts'

/**
 * A person's name in its parts, folded: `Dr John R. Bolton Jr` has the given names `john`, `r`. The family's name has the end
 * that stands for all spellings of it (`plainEnd`), by which people are looked for.
 */
export interface PersonName {
  readonly given: readonly string[]
  readonly family: string
  readonly suffix: string | undefined
}

/** Takes a person's name apart; particles ("van", "al-") are neither given names nor the family's name. */
export function personName(name: string, { generations, nameParticles }: WordLists): PersonName {
  const words = slug(name.replace(/['’]s$/, '')).split('-')
  const suffix = words.length > 1 && generations.family.has(words.at(-1) ?? '') ? words.pop() : undefined
  const family = words.pop() ?? ''
  return {
    given: words.filter((word) => !nameParticles.between.has(word) || nameParticles.weak.has(word)),
    family: plainEnd(family),
    suffix,
  }
}

/** Whether a name is one word, which many people share. */
export function isSurnameOnly({ given }: PersonName): boolean {
  return given.length === 0
}

/**
 * Whether two full names of one family may be one person's: the first names are equal, one is short for the other or
 * its initial; the names between contradict nothing, and neither do suffixes. "John R. Bolton" and "John Bolton" agree,
 * "George H. W. Bush" and "George W. Bush" do not, nor do "Ron Paul" and "Rand Paul".
 */
export function namesAgree(a: PersonName, b: PersonName, lists: WordLists): boolean {
  if (a.family !== b.family || isSurnameOnly(a) || isSurnameOnly(b)) return false
  if (a.suffix !== undefined && b.suffix !== undefined && a.suffix !== b.suffix) return false
  const [shorter, longer] = a.given.length <= b.given.length ? [a, b] : [b, a]
  // "Eddie Van Halen" is "Edward Lodewijk Eddie Van Halen": any given name may be the one that is used.
  const first = longer.given.findIndex((name) => firstNamesAgree(shorter.given[0] ?? '', name, lists))
  if (first === -1 || (first > 0 && shorter.given.length > 1)) return false
  if (first > 0 && isInitial(shorter.given[0] ?? '')) return false
  return middleNamesAgree(shorter.given.slice(1), longer.given.slice(1))
}

/** Whether two full names differ in how the ends of their words are spelled, and in nothing else. */
export function spelledOtherwise(a: PersonName, b: PersonName): boolean {
  const [wordsOfA, wordsOfB] = [a, b].map(({ given, family, suffix = '' }) => [...given.map(plainEnd), family, suffix])
  return !isSurnameOnly(a) && wordsOfA?.join(' ') === wordsOfB?.join(' ')
}

/** Under which letters a name is compared with others: its first name's, and those of what it may be short for. */
export function firstLetters({ given }: PersonName, { shortNames }: WordLists): readonly string[] {
  const letters = given.flatMap((name) => [name, ...(shortNames.get(name) ?? [])]).map((name) => name.charAt(0))
  return [...new Set(letters)]
}

/** How plain a form of a name is, to choose the one by which a person goes: fewer names first, then no initials. */
export function plainness(name: string, lists: WordLists): readonly [number, number, string] {
  const { given } = personName(name, lists)
  return [given.length, given.filter(isInitial).length, slug(name)]
}

function firstNamesAgree(a: string, b: string, { shortNames }: WordLists): boolean {
  if (plainEnd(a) === plainEnd(b)) return true
  if (isInitial(a) || isInitial(b)) return a.startsWith(b.charAt(0))
  const [formsOfA, formsOfB] = [shortNames.get(a) ?? [a], shortNames.get(b) ?? [b]]
  return formsOfA.some((form) => formsOfB.includes(form)) || formsOfA.includes(b) || formsOfB.includes(a)
}

/** Middle names may be left out from the end, and be initials: "H. W." and "W." are two people's. */
const middleNamesAgree = (fewer: readonly string[], more: readonly string[]) =>
  fewer.every((name, index) => matches(name, more[index] ?? ''))

const matches = (a: string, b: string) => a === b || ((isInitial(a) || isInitial(b)) && a.startsWith(b.charAt(0)))
const isInitial = (name: string) => name.length === 1
