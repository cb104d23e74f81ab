import { childrenOf, headOf, type Token } from '../../../language/index.ts'
import type { ReaderDocument, RelationshipDraft } from '../../document.ts'
import { countryOfAdjective } from '../country-of-noun.ts'
import type { MentionIndex } from '../mention-index.ts'
import { sentenceOf } from '../sentence-of.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/**
 * Places that an adjective puts into a country which the article names: "the *Peruvian* city of Cusco", "the Peruvian
 * capital, Lima", "the Peruvian capital Lima".
 */
export function findPlacesOfCountries(document: ReaderDocument, index: MentionIndex): RelationshipDraft[] {
  const { doc } = document
  return doc.tokens.flatMap((noun): RelationshipDraft[] => {
    if (noun.pos !== 'NOUN' || !doc.lexicon.placeNouns.has(noun.lemma.toLowerCase())) return []
    const [found] = childrenOf(doc, noun).flatMap((adjective) => {
      const country = adjective.index < noun.index ? countryOfAdjective(document, adjective) : undefined
      return country === undefined ? [] : [{ adjective, country }]
    })
    if (found === undefined || document.entities[found.country]?.kind !== 'PLACE') return []
    const { adjective, country } = found
    return namesOf(doc, noun)
      .flatMap((name) => index.byHead(name) ?? [])
      .filter((place) => index.kindOf(place) === 'PLACE' && place.entity !== country)
      .map((place) => ({
        type: 'LOCATED_IN',
        source: place.entity,
        target: country,
        sentence: sentenceOf(document, noun.start),
        method: 'place-of-country',
        confidence: 0.85,
        reason: `"${document.text.slice(adjective.start, noun.end)}" says in which country it is`,
      }))
  })
}

/** The names that a noun for a place goes with: after "of", in apposition, or behind it. */
function namesOf(doc: LexicalDoc, noun: Token): readonly Token[] {
  const children = childrenOf(doc, noun)
  const after = children.filter(({ norm }) => norm === 'of').flatMap((of) => childrenOf(doc, of))
  const behind = noun.dep === 'compound' ? [headOf(doc, noun)] : []
  return [...after, ...children.filter(({ dep }) => dep === 'appos'), ...behind]
}
