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

/** The text of a span as a name: as it stands, with single spaces. */
export function surfaceOf(doc: Doc, span: Pick<NameSpan, 'firstToken' | 'lastToken'>): string {
  const [first, last] = [doc.tokens[span.firstToken], doc.tokens[span.lastToken]]
  return doc.text.slice(first?.start ?? 0, last?.end ?? 0).replace(/\s+/g, ' ')
}

/** The key under which a span's name is compared with others. */
export function keyOf(doc: Doc, span: Pick<NameSpan, 'firstToken' | 'lastToken'>): string {
  return foldName(surfaceOf(doc, span))
}

/** Whether a word begins with a capital letter, or with a digit before capitals ("3M"). */
export function isCapitalised(text: string): boolean {
  return /^\p{Lu}|^\d+\p{Lu}/u.test(text)
}
