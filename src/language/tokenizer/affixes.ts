/** The affix rules of a language: lengths and places in UTF-16 code units. */
export interface AffixRules {
  /** Length of the punctuation mark or symbol that a text starts with, or 0. */
  readonly prefixLength: (text: string) => number
  /** Length of the mark, symbol or clitic that a text ends with, or 0. */
  readonly suffixLength: (text: string) => number
  /** Where a text is to be broken inside, in order: each mark's start and end. */
  readonly infixes: (text: string) => readonly (readonly [start: number, end: number])[]
}

/** No suffix but a run of full stops is longer; two more characters are looked at before it. */
const SUFFIX_WINDOW = 32

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

/** Where to start looking for a suffix, so that a long text is not searched from its beginning each time. */
function suffixWindow(text: string): number {
  let start = text.length
  while (start > 0 && text.charAt(start - 1) === '.') start--
  start = Math.max(0, start - SUFFIX_WINDOW)
  return isLowSurrogate(text.charCodeAt(start)) ? Math.max(0, start - 1) : start
}

/**
 * The one break that spaCy does not make: it parts "UK-France" at the hyphen, but not "U.S.-Iraq". Before a small letter
 * ("U.S.-led") the word stays one, as there.
 */
const HYPHEN_AFTER_INITIALS = String.raw`(?<=\p{Lu}\.)-(?=\p{Lu})`

/** Nothing breaks a word of letters alone; most words are. */
const LETTERS = /^\p{L}*$/u

/**
 * Compiles affix rules from the expressions of a model.
 *
 * @param sources sources of regular expressions with the flag u: alternatives anchored at the start, at the end,
 *   and unanchored, of which none breaks a word of letters alone
 */
export function compileAffixRules(sources: {
  readonly prefix: string
  readonly suffix: string
  readonly infix: string
}): AffixRules {
  const prefix = new RegExp(sources.prefix, 'u')
  const suffix = new RegExp(sources.suffix, 'u')
  const infix = new RegExp(`${sources.infix}|${HYPHEN_AFTER_INITIALS}`, 'gu')
  return {
    prefixLength: (text) => prefix.exec(text)?.[0].length ?? 0,
    suffixLength: (text) => suffix.exec(text.slice(suffixWindow(text)))?.[0].length ?? 0,
    infixes: (text) =>
      LETTERS.test(text)
        ? []
        : Array.from(text.matchAll(infix), (match) => [match.index, match.index + match[0].length] as const),
  }
}
