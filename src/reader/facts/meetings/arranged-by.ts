import { childrenOf, type Token } from '../../../language/index.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/** "is *scheduled* to be *held*", "is *to take* place", "is *due to open*": the verb that says what is to be. */
export function arrangedBy(doc: LexicalDoc, verb: Token): Token[] {
  const children = childrenOf(doc, verb)
  return [...children, ...children.filter(({ dep }) => dep === 'acomp').flatMap((state) => childrenOf(doc, state))]
    .filter(({ dep, tag }) => dep === 'xcomp' && /^VBN?$/.test(tag))
    .slice(0, 1)
}
