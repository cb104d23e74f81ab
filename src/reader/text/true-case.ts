import type { Lexicon } from '../lexicon/lexicon.ts'
import { isFirstName, isOrdinary, isTitle } from '../names/word-classes.ts'

/** The fewest words of a line that tell how it is written. */
const FEWEST = 4
const WORD = /\p{L}[\p{L}'.-]*/gu
/** Who takes a turn in a transcript, in capitals: "MS. DIAZ: We came." */
const TURN = /^\s*(?:\p{Lu}[\p{Lu}.'’-]+ ){1,4}\p{Lu}[\p{Lu}'’-]+(?=: )/u

/**
 * Gives the words of headings the case that they have in sentences, letter for letter, so that every offset stays: of
 * "DIAZ MET EK IN LIMA" it makes "Diaz met Ek in Lima", of "Orsos Meets Putnik in Sochi" "Orsos meets Putnik in Sochi",
 * and of who takes a turn in a transcript, "MS. DIAZ: We came.", "Ms. Diaz: We came."
 */
export function trueCase(text: string, lexicon: Lexicon): string {
  return text.replace(/[^\n]+/g, (line) => {
    const words = line.match(WORD) ?? []
    if (words.length < FEWEST) return withTurn(line, lexicon)
    if (line === line.toUpperCase()) return line.replace(WORD, (word, at: number) => ofCapitals(word, at, lexicon))
    return isTitled(line, words, lexicon)
      ? line.replace(WORD, (word, at: number) =>
          at > 0 && tells(word, lexicon) && !endsName(line.slice(0, at), word, lexicon) ? word.toLowerCase() : word,
        )
      : withTurn(line, lexicon)
  })
}

/** "MS. DIAZ: We came.": a title or a first name tells that the words before the colon name somebody. */
function withTurn(line: string, lexicon: Lexicon): string {
  return line.replace(TURN, (turn) => {
    const cased = turn.replace(WORD, (word) => capitalised(word))
    const [first = ''] = cased.match(WORD) ?? []
    return isTitle(first, lexicon) || isFirstName(first, lexicon) ? cased : turn
  })
}

/** "DIAZ" as "Diaz", where that is as long. */
function capitalised(word: string): string {
  const lower = word.toLowerCase()
  return lower.length === word.length ? `${word.slice(0, 1)}${lower.slice(1)}` : word
}

function ofCapitals(word: string, at: number, lexicon: Lexicon): string {
  const lower = word.toLowerCase()
  const isAcronym = lexicon.organizations.has(lower) || (word.length < 4 && lexicon.places.has(lower))
  if (lexicon.personTitles.has(capitalised(word))) return capitalised(word)
  if (lower.length !== word.length || word.includes('.') || (isAcronym && !isOrdinary(lower, lexicon))) return word
  const isDay = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower)
  const isName = isFirstName(lower, lexicon) && !lexicon.commonWords.has(lower)
  const isTitle = lexicon.roleTitles.has(lower)
  const isWord = lexicon.commonWords.has(lower) || isOrdinary(lower, lexicon)
  const keepsCapital = at === 0 || isDay || isName || isTitle || !isWord
  return keepsCapital ? capitalised(word) : lower
}

/** A heading in title case: its ordinary words have capitals. */
function isTitled(line: string, words: readonly string[], lexicon: Lexicon): boolean {
  // A sentence may name many, too: "The Secretary General of the Organization of American States, Bo Ek, left."
  const isStopped = /[.!?:]["')]*\s*$/.test(line)
  const long = words.filter((word) => word.length > 3)
  if (isStopped && !(line.trimEnd().endsWith('.') && long.every((word) => /^\p{Lu}/u.test(word)))) return false
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word))
  return capitals.length > 2 && capitals.length >= 0.8 * long.length && words.some((word) => tells(word, lexicon))
}

/** "United *States*": the end of a known name. */
function endsName(before: string, word: string, { organizations, places }: Lexicon): boolean {
  const name = `${/\S+ $/.exec(before)?.[0] ?? ''}${word}`.toLowerCase()
  return places.has(name) || organizations.has(name)
}

/** "Meets", "Says": a verb that tells what somebody does. */
function tells(word: string, { speechVerbs, meetingVerbs }: Lexicon): boolean {
  if (!/^\p{Lu}\p{Ll}+s$/u.test(word)) return false
  const stem = word.toLowerCase().slice(0, -1)
  return [stem, stem.replace(/e$/, ''), stem.replace(/ie$/, 'y')].some(
    (lemma) =>
      lemma === 'meet' || speechVerbs.has(lemma) || Object.values(meetingVerbs).some((verbs) => verbs.has(lemma)),
  )
}
