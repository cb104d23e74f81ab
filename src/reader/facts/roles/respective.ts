import { childrenOf, conjunctsOf, subtreeOf, type Token } from '../../../language/index.ts'
import type { ReaderDocument } from '../../document.ts'
import { countryOfAdjective } from '../country-of-noun.ts'
import type { MentionIndex } from '../mention-index.ts'

/**
 * The places and bodies of a plural noun, one for each of those whom it is said of, in the same order: Peru and Chile in
 * "the ministers of Peru and Chile, Ana Diaz and Bo Ek", "the Peruvian and Chilean ministers". None where there are not
 * as many; `undefined` for an adjective whose country the article does not name.
 *
 * @param count how many the noun is said of
 */
export function respectivePlaces(
  document: ReaderDocument,
  index: MentionIndex,
  noun: Token,
  count: number,
): readonly (number | undefined)[] {
  if (count < 2) return []
  const { doc } = document
  const children = childrenOf(doc, noun)
  const named = children
    .filter(({ dep, norm, index: at }) => dep === 'prep' && at > noun.index && /^(?:of|from)$/.test(norm))
    .flatMap((preposition) => childrenOf(doc, preposition).filter(({ dep }) => dep === 'pobj'))
    .flatMap((object) => [object, ...conjunctsOf(doc, object)])
    .flatMap((token) => index.byHead(token) ?? [])
    .filter((mention) => /^(?:PLACE|ORGANIZATION)$/.test(index.kindOf(mention)))
    .map(({ entity }) => entity)
  const adjectives = children
    .filter(({ index: at }) => at < noun.index)
    .flatMap((child) => subtreeOf(doc, child))
    .filter(({ norm }) => doc.lexicon.demonyms.has(norm.toLowerCase()))
    .map((word) => countryOfAdjective(document, word))
  return [named, adjectives].find(({ length }) => length === count) ?? []
}
