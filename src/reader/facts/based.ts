import { normAt } from '../../language/index.ts'
import type { DocumentMention } from '../document.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'

/** Whether a place is named only to say where what comes after it is: "the *Lima*-based forum". */
export function isBased(doc: LexicalDoc, { lastToken }: Pick<DocumentMention, 'lastToken'>): boolean {
  return doc.tokens[lastToken + 1]?.text === '-' && /^(?:based|headquartered)$/.test(normAt(doc.tokens, lastToken + 2))
}
