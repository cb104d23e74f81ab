import type { EntityKind } from './entity-kind.ts'
import { foldName, PART_MARK } from './id.ts'

/** Sounds for which scripts and languages have several letters, in the order in which they are made one. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/[ck]h|[cgq]/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[aeiouyjh]/g, ''],
  [/z/g, 's'],
]
/** So few consonants are those of many names. */
const FEWEST_CONSONANTS = 3

/** The words of a name, folded, without apostrophes. */
const wordsOf = (name: string): readonly string[] =>
  foldName(name)
    .replaceAll("'", '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** The sounds of a word that spellings of it agree in: its consonants, each once, in the order of the alphabet. */
function consonants(word: string): string {
  const sounds = SOUNDS.reduce((text, [letters, sound]) => text.replace(letters, sound), word)
  return [...new Set(sounds)].sort().join('')
}

/**
 * What is the same of names of one kind that may be spellings of one: "Volodymyr Zelenskyy" and "Vladimir Zelensky",
 * "Hezbollah" and "Hizbullah". Undefined where a name has too few consonants to tell it from others, and for a name of a
 * person that is one word, which many share.
 */
export function soundOfName(kind: EntityKind, name: string): string | undefined {
  const words = wordsOf(name)
  if (kind === 'MEETING' || (kind === 'PERSON' && words.length < 2)) return undefined
  const sounds = words.map((word) => (/\p{N}/u.test(word) ? word : consonants(word))).filter((sound) => sound !== '')
  if (sounds.join('').length < FEWEST_CONSONANTS) return undefined
  return [kind, ...sounds.sort()].join(PART_MARK)
}

/** What is the same of the surnames of a person's names that may be spellings of one; undefined for another kind. */
export function soundOfSurname(kind: EntityKind, name: string): string | undefined {
  const surname = wordsOf(name).at(-1)
  return kind === 'PERSON' && surname !== undefined ? consonants(surname) || undefined : undefined
}

/**
 * A name as it would stand if all who write it down in Latin letters did it in one way: "Zelenskyy", "Zelenskiy" and
 * "Zelensky" are `zelenski`, "Sergey" and "Sergei" `sergei`. Names that differ otherwise stay two.
 */
export function plainSpelling(name: string): string {
  return wordsOf(name)
    .map((word) =>
      word
        .replace(/[yj]/g, 'i')
        .replace(/(.)\1+/g, '$1')
        .replace(/ph/g, 'f')
        .replace(/kh/g, 'h'),
    )
    .join(' ')
}

/** Ends of names that are one letter or two in other scripts, and how they are written here: with one `y`. */
const ENDS: readonly RegExp[] = [/(?<=\p{L}{2})[iy][ijy]$/u, /(?<=\p{L}{2}[cs]k)[ij]$/u, /(?<=\p{L}{3}[aeo])[ij]$/u]

/**
 * A folded word of a name, its end written in the one way of several that stands for all: "zelenskyy", "zelenskij" and
 * "zelenski" are `zelensky`, "sergei" is `sergey`. What else may be a spelling ("yuri", "terry" and "terri") stays two.
 */
export function plainEnd(word: string): string {
  return ENDS.reduce((text, end) => text.replace(end, 'y'), word)
}
