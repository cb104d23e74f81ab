import type { Doc } from '../language/index.ts'
import type { Lexicon } from './lexicon/lexicon.ts'

/**
 * A parse in which verbs have the lemma of the verb that they are a form of, where the language's tables know a shorter one:
 * in "She *hoped* to leave" the lemma is `hope`, and not `hop`.
 */
export function mendLemmas(doc: Doc, { lemmas }: Pick<Lexicon, 'lemmas'>): Doc {
  const tokens = doc.tokens.map((token) => {
    const lemma = token.pos === 'VERB' ? lemmas.get(token.text.toLowerCase()) : undefined
    return lemma === undefined ? token : { ...token, lemma }
  })
  return { ...doc, tokens }
}
