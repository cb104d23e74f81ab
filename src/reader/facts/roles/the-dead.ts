import { childrenOf, type Token } from '../../../language/index.ts'
import type { ReaderDocument } from '../../document.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import { factualityOf, isFact } from '../factuality.ts'
import type { MentionIndex } from '../mention-index.ts'

const KILLING = /^(?:assassinate|behead|execute|kill|murder|slay)$/

/**
 * The people of whom the article tells that they died, whoever says so: in "Bo Ek died on Friday. Ek, a professor, …" it
 * is Ek, and what he is called elsewhere in the article he is no longer.
 */
export function theDead({ doc, entities }: ReaderDocument, index: MentionIndex): ReadonlySet<number> {
  return new Set(
    doc.tokens.flatMap((verb) => {
      const who = verb.pos === 'VERB' ? whoDied(doc, verb) : undefined
      const mention = who && index.byHead(who)
      const isPerson = mention !== undefined && entities[mention.entity]?.kind === 'PERSON'
      return isPerson && isFact({ ...factualityOf(doc, verb), attributed: false }) ? [mention.entity] : []
    }),
  )
}

/** "*Bo Ek* died", "*Bo Ek* passed away", "*Bo Ek* was killed" */
function whoDied(doc: LexicalDoc, verb: Token): Token | undefined {
  const children = childrenOf(doc, verb)
  const isAway = children.some(({ norm }) => norm === 'away')
  if (verb.lemma === 'die' || (verb.lemma === 'pass' && isAway)) return children.find(({ dep }) => dep === 'nsubj')
  return KILLING.test(verb.lemma) ? children.find(({ dep }) => dep === 'nsubjpass') : undefined
}
