import { headOf } from '../../language/index.ts'
import type { DocumentMention } from '../document.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'

/** Whether a mention is the subject of its clause, also as a name beside it: "His lawyer, *Bo Ek*, left". */
export function isSubject(doc: LexicalDoc, { head }: DocumentMention): boolean {
  const word = doc.tokens[head]
  if (word === undefined) return false
  const whole = word.dep === 'appos' ? headOf(doc, word) : word
  return whole.dep.startsWith('nsubj')
}
