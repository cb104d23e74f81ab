import type { Doc, Token } from '../../language/index.ts'
import { foldName } from '../../model/id.ts'

/**
 * A stretch of tokens (`lastToken` inclusive) that may be a name. `label` is what the recogniser calls it, or
 * `CAPITALISED` for a run of capitalised words that it passed over.
 */
export interface NameSpan {
  readonly firstToken: number
  readonly lastToken: number
  readonly label: string
}

/** The tokens of a span. */
export function tokensOf(doc: Doc, span: Pick<NameSpan, 'firstToken' | 'lastToken'>): readonly Token[] {
  return doc.tokens.slice(span.firstToken, span.lastToken + 1)
}

/**
 * The text of a span as a name: as it stands, with single spaces, and none after a hyphen that ended a line ("Cluj- Napoca");
 * of a span without tokens the empty text.
 */
export function surfaceOf(doc: Doc, span: Pick<NameSpan, 'firstToken' | 'lastToken'>): string {
  if (span.lastToken < span.firstToken) return ''
  const words = tokensOf(doc, span).map(({ text, whitespace }) => `${text}${whitespace}`)
  return words
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}-) (?=\p{Lu})/gu, '')
    .trim()
}

/** The key under which a span's name is compared with others. */
export function keyOf(doc: Doc, span: Pick<NameSpan, 'firstToken' | 'lastToken'>): string {
  return foldName(surfaceOf(doc, span))
}

/** Whether a word begins with a capital letter, or with a digit before capitals ("3M"). */
export function isCapitalised(text: string): boolean {
  return /^\p{Lu}|^\d+\p{Lu}/u.test(text)
}
