import type { Doc } from '../../language/index.ts'

/** Whether a word has the capital that opens a sentence: of the text, of a quotation, or after a colon or a line break. */
export function opensSentence(doc: Doc, token: number): boolean {
  const before = doc.tokens[token - 1]
  if (before === undefined || doc.tokens[token]?.sentenceStart === true) return true
  const opensQuote =
    before.text === '"' && before.whitespace === '' && /(?:^|\s)$/.test(doc.text.slice(0, before.start))
  return opensQuote || before.text === ':' || (before.text + before.whitespace).includes('\n')
}
