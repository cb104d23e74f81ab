import { tokenAt } from '../../language/index.ts'
import { foldName } from '../../model/id.ts'
import type { LexicalDoc, Lexicon } from '../lexicon/lexicon.ts'
import type { DecidedName } from '../names/decide-kinds.ts'
import { surfaceOf, tokensOf } from '../names/name-span.ts'
import { beginningOfInitials } from '../names/spelled-out.ts'
import { isFirstName, isOrdinary } from '../names/word-classes.ts'

const ACRONYM = /^\p{Lu}[\p{L}\d&.-]*\p{Lu}[\p{L}\d]*$/u

/**
 * The names that stand in brackets right after a longer one and mean the same, by their keys, with the longer name's
 * key: "Harbour Safety Agency (HSA)" gives HSA, whatever its letters, and "Supreme Court (Oberster Gerichtshof)" the
 * name in another language.
 */
export function bracketedNames(
  doc: LexicalDoc,
  names: readonly DecidedName[],
  lexicon: Lexicon,
): ReadonlyMap<string, string> {
  const pairs = names.flatMap((name, index): [string, string][] => {
    const next = names[index + 1]
    if (next === undefined) return []
    const between = doc.text.slice(tokenAt(doc.tokens, name.lastToken).end, tokenAt(doc.tokens, next.firstToken).start)
    const closing = doc.tokens[next.lastToken + 1]?.text.startsWith(')') ?? false
    const isOther = isAcronymOf(doc, name, next) || isTranslation(doc, name, next, lexicon)
    return /^\s?\(\s?$/.test(between) && closing && isOther ? [[next.key, name.key]] : []
  })
  return new Map(pairs)
}

function isAcronymOf(doc: LexicalDoc, name: DecidedName, next: DecidedName): boolean {
  const acronym = surfaceOf(doc, next)
  const [longer, shorter] = [name.key.split(' ').length, next.key.split(' ').length]
  if (longer === 1 || shorter > 1 || !ACRONYM.test(acronym)) return false
  // Of "Parliament of New South Wales (NSW)" only the end is spelled out.
  const first = beginningOfInitials(doc, name.lastToken, acronym.toLowerCase(), doc.lexicon)
  return first === undefined || first <= name.firstToken + 1
}

/** Whether one name is of ordinary English words and the other of none: places and people are known by their names. */
function isTranslation(doc: LexicalDoc, name: DecidedName, next: DecidedName, lexicon: Lexicon): boolean {
  const [left, right] = [name, next].map((one) =>
    tokensOf(doc, one)
      .map(({ text }) => text)
      .filter((text) => /^\p{Lu}/u.test(text) && !isPlaceWord(text, lexicon)),
  )
  if (left === undefined || right === undefined || left.length < 2 || right.length < 2) return false
  const isEnglish = (word: string) => isOrdinary(word, lexicon)
  const isForeign = (words: readonly string[]) => !words.some(isEnglish) && !isFirstName(words[0] ?? '', lexicon)
  return (left.every(isEnglish) && isForeign(right)) || (right.every(isEnglish) && isForeign(left))
}

function isPlaceWord(word: string, lexicon: Lexicon): boolean {
  const key = foldName(word)
  return lexicon.demonyms.has(key) || /^(COUNTRY|REGION)$/.test(lexicon.places.get(key)?.level ?? '')
}
