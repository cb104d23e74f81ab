import { textAt } from '../../language/index.ts'
import { foldName } from '../../model/id.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'
import type { DecidedName } from './decide-kinds.ts'
import { isCapitalised } from './name-span.ts'
import { isFirstName, isOrdinary } from './word-classes.ts'

/**
 * Finds the places where a decided name stands again and the recogniser passed over it: with "Brightwater" once known
 * for a company, each further "Brightwater" is one, and after "Ivo Banic" each "Banic", if that is no word. Longer names are
 * placed first; nothing overlaps.
 */
export function spreadNames(doc: LexicalDoc, names: readonly DecidedName[]): DecidedName[] {
  const taken = new Map<number, DecidedName>()
  const found: DecidedName[] = []
  const place = (name: DecidedName) => {
    for (let token = name.firstToken; token <= name.lastToken; token++) {
      const other = taken.get(token)
      if (other !== undefined && !(other.kind === 'OTHER' && isWithin(other, name))) return
    }
    for (let token = name.firstToken; token <= name.lastToken; token++) taken.set(token, name)
    found.push(name)
  }
  for (const name of names) place(name)
  for (const [length, patterns] of patternsOf(doc, names)) {
    const places = placesOf(doc, length, patterns)
    for (const [key, name] of patterns) {
      for (const first of places.get(key) ?? []) {
        if (!isPart(doc, first, length)) place({ ...name, firstToken: first, lastToken: first + length - 1 })
      }
    }
  }
  return found.filter((name) => taken.get(name.firstToken) === name).sort((a, b) => a.firstToken - b.firstToken)
}

/** Whether what is no entity is only a part of the name: an unexplained "Mohan" of "Mir-Mohan". */
function isWithin(part: DecidedName, name: DecidedName): boolean {
  const isLonger = name.lastToken - name.firstToken > part.lastToken - part.firstToken
  return isLonger && part.firstToken >= name.firstToken && part.lastToken <= name.lastToken
}

/** Whether hyphens make the words part of a longer one: "Chan" in "Chan-o-cha". */
function isPart(doc: LexicalDoc, first: number, length: number): boolean {
  const tied = (index: number) => {
    const token = doc.tokens[index]
    return token?.text === '-' && token.whitespace === ''
  }
  const [before, last] = [doc.tokens[first - 1], doc.tokens[first + length - 1]]
  return (tied(first - 1) && before?.whitespace === '') || (last?.whitespace === '' && tied(first + length))
}

/** Names to look for by their words, in the groups of as many words; the longest first. */
type Patterns = ReadonlyMap<string, DecidedName>

const keyAt = (doc: LexicalDoc, first: number, length: number): string =>
  doc.tokens
    .slice(first, first + length)
    .map(({ text }) => text)
    .join(' ')

function patternsOf(doc: LexicalDoc, names: readonly DecidedName[]): [length: number, patterns: Patterns][] {
  const groups = new Map<number, Map<string, DecidedName>>()
  const add = (length: number, key: string, name: DecidedName) => {
    groups.set(length, (groups.get(length) ?? new Map<string, DecidedName>()).set(key, name))
  }
  for (const name of names) {
    if (name.kind === 'OTHER') continue
    const length = name.lastToken - name.firstToken + 1
    const key = keyAt(doc, name.firstToken, length)
    if (!isCapitalised(key) || key.replaceAll(' ', '').length <= 1) continue
    add(length, key, name)
  }
  for (const name of names) {
    const surname = textAt(doc.tokens, name.lastToken)
    const isWhole = name.kind === 'PERSON' && name.lastToken > name.firstToken
    if (!isWhole || !isBareSurname(surname, doc) || groups.get(1)?.has(surname) === true) continue
    add(1, surname, { ...name, firstToken: name.lastToken })
  }
  return [...groups].sort(([a], [b]) => b - a)
}

/** "Banic": what names nobody and nothing but a family. */
function isBareSurname(word: string, { lexicon }: LexicalDoc): boolean {
  const key = foldName(word)
  const isOther = lexicon.places.has(key) || lexicon.organizations.has(key) || lexicon.demonyms.has(key)
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !isOther && !isOrdinary(word, lexicon) && !isFirstName(word, lexicon)
}

/** The first tokens of all the places where names of so many words stand. */
function placesOf(doc: LexicalDoc, length: number, patterns: Patterns): ReadonlyMap<string, readonly number[]> {
  const beginnings = new Set(Array.from(patterns.values(), (name) => doc.tokens[name.firstToken]?.text))
  const places = new Map<string, number[]>()
  for (let first = 0; first + length <= doc.tokens.length; first++) {
    if (!beginnings.has(doc.tokens[first]?.text)) continue
    const key = keyAt(doc, first, length)
    if (!patterns.has(key)) continue
    const found = places.get(key)
    if (found === undefined) places.set(key, [first])
    else found.push(first)
  }
  return places
}
