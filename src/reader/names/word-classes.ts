import { foldName } from '../../model/id.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isCapitalised } from './name-span.ts'

const INITIAL = /^\p{Lu}\.?$|^(\p{Lu}\.)+$/u

/** Scholars of any field: "Immunologist", "Oceanographer". */
const SCHOLAR = /(ologist|ographer|ician)$/

/** Whether a capitalised word is a title or the head of one: "Mrs.", "President", "Senators", "Immunologist". */
export function isTitle(word: string, { personTitles, roleTitles }: Lexicon): boolean {
  const lower = word.toLowerCase()
  const isRole = roleTitles.has(lower) || roleTitles.has(lower.replace(/s$/, '')) || SCHOLAR.test(word)
  return personTitles.has(word) || (isCapitalised(word.replace(/^d'/, '')) && isRole)
}

/** Whether a word stands between the names of a person and is none itself: "Osama bin Laden", "Ludwig van Beethoven". */
export function isParticle(word: string, { nameParticles }: Lexicon): boolean {
  return nameParticles.between.has(word.toLowerCase())
}

/** Whether a word ends the name of a company, in short: "Inc.", "LLC", "S.p.A.". */
export function isLegalForm(word: string, { legalForms }: Lexicon): boolean {
  return (isCapitalised(word) || word === 'plc') && legalForms.short.has(word.replaceAll('.', '').toLowerCase())
}

/** Whether a word behind a name tells whose generation it is: "Jr.", "XIV". */
function isGenerationMark(word: string, { generations }: Lexicon): boolean {
  return isCapitalised(word) && generations.short.has(word.replace(/\.$/, '').toLowerCase())
}

/** Whether a noun is one for an organization: "council", "company". */
export function isBodyNoun(noun: string, { organizationHeads, organizationNouns }: Lexicon): boolean {
  return organizationHeads.has(noun) || organizationNouns.has(noun)
}

/** What the words of a name are, as far as persons go; particles, initials and "Jr." are not counted. */
export interface WordClasses {
  /** How many words count. */
  readonly length: number
  /** The first is a first name, and no ordinary word. */
  readonly beginsWithFirstName: boolean
  /** The first is a first name that is an ordinary word too: "Grace", "Mark". */
  readonly mayBeginWithFirstName: boolean
  readonly endsWithLastName: boolean
  /** The last is an ordinary word and no last name: "Bulletin". */
  readonly endsWithOrdinaryWord: boolean
  /** How many are ordinary words and no first or last names. */
  readonly ordinary: number
}

/** Classes the words of a name: "Grace Bulletin" may begin with a first name and ends with an ordinary word. */
export function classWords(words: readonly string[], lexicon: Lexicon): WordClasses {
  // The second syllable of "Ji-won" is no word of English.
  const isSyllable = (at: number) => words[at - 1] === '-' && /^\p{Ll}/u.test(words[at] ?? '')
  const counted = words.filter(
    (word, at) =>
      !isParticle(word, lexicon) &&
      !INITIAL.test(word) &&
      !isGenerationMark(word, lexicon) &&
      !isSyllable(at) &&
      !(word === '-' && isSyllable(at + 1)),
  )
  const [first = '', last = ''] = [counted[0], counted.at(-1)]
  const ordinary = (word: string) => isOrdinary(word, lexicon)
  const isFirst = isFirstName(first, lexicon)
  return {
    length: counted.length,
    beginsWithFirstName: isFirst && !ordinary(first),
    mayBeginWithFirstName: isFirst && ordinary(first),
    endsWithLastName: lexicon.lastNames.has(foldName(last)),
    endsWithOrdinaryWord: ordinary(last) && !lexicon.lastNames.has(foldName(last)),
    ordinary: counted.filter((word) => ordinary(word) && !isName(word, lexicon)).length,
  }
}

/** Whether everybody knows the word as an English one. */
export function isOrdinary(word: string, lexicon: Lexicon): boolean {
  return lexicon.ordinaryWords.has(word.toLowerCase())
}

/** Whether the word is known as a first name; "Jean-Marie" is by its first part. */
export function isFirstName(word: string, lexicon: Lexicon): boolean {
  const key = foldName(word)
  return lexicon.firstNames.has(key) || (key.includes('-') && lexicon.firstNames.has(key.split('-')[0] ?? ''))
}

function isName(word: string, lexicon: Lexicon): boolean {
  return isFirstName(word, lexicon) || lexicon.lastNames.has(foldName(word))
}
