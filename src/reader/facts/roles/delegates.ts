import { childrenOf, type Token } from '../../../language/index.ts'
import { isName, type DocumentMention, type ReaderDocument, type RelationshipDraft } from '../../document.ts'
import { countryOfNoun } from '../country-of-noun.ts'
import { factualityOf, isFact } from '../factuality.ts'
import type { MentionIndex } from '../mention-index.ts'
import { isQuoted } from '../quotations.ts'
import { sentenceOf } from '../sentence-of.ts'
import { slotsOf } from '../slots.ts'
import type { Span } from '../../../model/span.ts'

/**
 * For whom people come to a meeting, by its country's name alone. Where Ana Diaz and Bo Ek are at the talks, "Peru's Ana
 * Diaz", "Bo Ek of Chile", "the Peruvian delegation, led by Ana Diaz" and "Chile sent Bo Ek" say that they hold a role
 * at Peru and Chile. Of others, such as athletes, a country's name says no more than where they are from.
 *
 * @param isParticipant whether an entity takes part in a meeting or meets somebody
 */
export function findDelegates(
  document: ReaderDocument,
  index: MentionIndex,
  quotations: readonly Span[],
  isParticipant: (entity: number) => boolean,
): RelationshipDraft[] {
  const sent = document.doc.tokens.flatMap((token) => sentBy(document, index, token))
  const named = document.mentions.filter(isName).flatMap((person) => {
    const country = index.kindOf(person) === 'PERSON' ? countryBeside(document, index, person) : undefined
    return country === undefined ? [] : [{ person, country }]
  })
  return [...sent, ...named]
    .filter(({ person }) => isParticipant(person.entity) && !isQuoted(quotations, person.start))
    .map(({ person, country }) => ({
      type: 'HOLDS_ROLE_AT',
      source: person.entity,
      target: country,
      sentence: sentenceOf(document, person.start),
      method: 'delegate',
      confidence: 0.8,
      reason: `"${document.text.slice(person.start, person.end)}" is named as from there among those who met`,
      current: true,
    }))
}

interface Delegate {
  readonly person: DocumentMention
  readonly country: number
}

/** "*Peru's* Ana Diaz", "Ana Diaz *of Peru*". */
function countryBeside({ doc }: ReaderDocument, index: MentionIndex, person: DocumentMention): number | undefined {
  const head = doc.tokens[person.head]
  const of = doc.tokens[person.lastToken + 1]
  const before = head === undefined ? [] : childrenOf(doc, head).filter(({ dep }) => dep === 'poss')
  const after = of?.norm === 'of' ? childrenOf(doc, of) : []
  return [...before, ...after]
    .filter((token) => token.index < person.firstToken || token.index > person.lastToken)
    .flatMap((token) => index.byHead(token) ?? [])
    .find((mention) => index.kindOf(mention) === 'PLACE')?.entity
}

/** "The *Peruvian* delegation is led by Ana Diaz", "*Peru* sent Ana Diaz". */
function sentBy(document: ReaderDocument, index: MentionIndex, verb: Token): Delegate[] {
  const { doc } = document
  if (verb.pos !== 'VERB' || !/^(?:lead|head|send)$/.test(verb.lemma)) return []
  if (!isFact(factualityOf(doc, verb))) return []
  const slots = slotsOf(doc, verb)
  const [people, senders] =
    verb.lemma === 'send'
      ? [slots.get('object'), slots.get('subject')]
      : [slots.get('subject'), slots.get('object')?.filter(({ lemma }) => doc.lexicon.representatives.group.has(lemma))]
  const countries = (senders ?? []).flatMap((sender) => countryOf(document, index, sender) ?? [])
  const persons = (people ?? [])
    .flatMap((token) => index.byHead(token) ?? [])
    .filter((mention) => index.kindOf(mention) === 'PERSON' && isName(mention))
  return persons.flatMap((person) => countries.map((country) => ({ person, country })))
}

/** The country that sends: itself, or the one that its delegation is of. */
function countryOf(document: ReaderDocument, index: MentionIndex, sender: Token): number | undefined {
  const mention = index.byHead(sender)
  const isCountry = mention !== undefined && index.kindOf(mention) === 'PLACE'
  return isCountry ? mention.entity : countryOfNoun(document, index, sender)
}
