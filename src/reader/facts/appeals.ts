import { subtreeOf, type Token } from '../../language/index.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'

/** "called on Lopez *to act*", "called on her *for* help": whether a call is for something, and not a visit. */
export function isAppealing(doc: LexicalDoc, call: Token): boolean {
  return subtreeOf(doc, call).some(
    ({ dep, tag, norm, index }) => index > call.index && (tag === 'TO' || (dep === 'prep' && norm === 'for')),
  )
}
