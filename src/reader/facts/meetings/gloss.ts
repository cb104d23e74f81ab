import { ancestorsOf, childrenOf, textAt, type Token } from '../../../language/index.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

const ENCOUNTERING = /^(?:greet|host|meet|receive|see|welcome)$/

/**
 * The verb of which a noun beside it says which encounter it was: in "Lopez *met* Perez on the margins of the Lima Summit,
 * their third meeting this year" the meeting is that of the two, and not the summit.
 */
export function deedGlossed(doc: LexicalDoc, noun: Token): Token | undefined {
  const isTheirs = childrenOf(doc, noun).some(({ dep, norm }) => dep === 'poss' && norm === 'their')
  if (!isTheirs || textAt(doc.tokens, noun.leftEdge - 1) !== ',' || noun.dep === 'pobj') return undefined
  const verb = ancestorsOf(doc, noun).find(({ pos }) => pos === 'VERB')
  return verb !== undefined && verb.index < noun.index && ENCOUNTERING.test(verb.lemma) ? verb : undefined
}
