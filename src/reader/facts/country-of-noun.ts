import { childrenOf, type Token, normAt } from '../../language/index.ts'
import { foldName } from '../../model/id.ts'
import type { ReaderDocument } from '../document.ts'
import type { MentionIndex } from './mention-index.ts'
import { fillersOf, slotsOf } from './slots.ts'

/**
 * The entity of the country that a noun is of, if the article names it: "the government of *Peru*", "*Chile*'s side", "the
 * *US* team", "her counterpart from *Peru*", "the *Peruvian* delegation".
 */
export function countryOfNoun(document: ReaderDocument, index: MentionIndex, noun: Token): number | undefined {
  const slots = slotsOf(document.doc, noun)
  const named = ['of', 'from', 'possessor', 'modifier']
    .flatMap((slot) => fillersOf(slots, slot))
    .flatMap((token) => index.byHead(token) ?? [])
    .find((mention) => index.kindOf(mention) === 'PLACE')
  if (named !== undefined) return named.entity
  return childrenOf(document.doc, noun)
    .map((child) => countryOfAdjective(document, child))
    .find((country) => country !== undefined)
}

/** The entity of the country whose adjective a word is, if the article names that country. */
export function countryOfAdjective(document: ReaderDocument, word: Token): number | undefined {
  const { tokens, lexicon } = document.doc
  const before = normAt(tokens, word.index - 1)
  const country = lexicon.demonyms.get(`${before} ${word.norm}`) ?? lexicon.demonyms.get(word.norm)
  if (country === undefined) return undefined
  const key = foldName(country)
  const found = document.entities.findIndex(
    ({ kind, name, aliases }) =>
      (kind === 'PLACE' || kind === 'ORGANIZATION') && [name, ...aliases].some((one) => foldName(one) === key),
  )
  return found < 0 ? undefined : found
}
