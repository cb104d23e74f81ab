import { childrenOf, conjunctsOf, firstConjunct, headOf, type Token } from '../../../language/index.ts'
import type { DocumentMention, RelationshipDraft, ReaderDocument } from '../../document.ts'
import { isBased } from '../based.ts'
import { countryOfNoun } from '../country-of-noun.ts'
import type { MentionIndex } from '../mention-index.ts'
import { isQuoted } from '../quotations.ts'
import type { Span } from '../../../model/span.ts'
import { sentenceOf } from '../sentence-of.ts'
import { isParty } from './party.ts'
import { respectivePlaces } from './respective.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/** How many words an organization may stand away from the "of" that leads to it: "of *relief group* Lima Aid". */
const FARTHEST = 6

/**
 * People who are named with their organization and no title. In "said Daniel Ruiz of the Lima Foundation" it finds
 * that Daniel Ruiz holds a role at the Lima Foundation; "the Lima Herald's Ana Diaz" says the same, "Ana Diaz of the
 * Harbour Party" that she is its member.
 */
export function findAffiliations(
  document: ReaderDocument,
  index: MentionIndex,
  quotations: readonly Span[],
): RelationshipDraft[] {
  const { doc } = document
  return document.mentions.flatMap((mention) => {
    const head = doc.tokens[mention.head]
    const isNamed = index.kindOf(mention) === 'PERSON' && mention.mode !== 'PRONOUN' && mention.mode !== 'DESCRIPTION'
    if (!head || !isNamed || isQuoted(quotations, mention.start)) return []
    return [
      ...organizationsAfter(document, index, mention, head),
      ...organizationsBefore(document, index, mention, head),
      ...countryOfCounterpart(document, index, mention, head),
    ].map((organization) => ({
      type: isParty(document, organization.entity) ? ('MEMBER_OF' as const) : ('HOLDS_ROLE_AT' as const),
      source: mention.entity,
      target: organization.entity,
      sentence: sentenceOf(document, mention.start),
      method: 'name-of-organization',
      confidence: 0.8,
      reason: `"${document.text.slice(Math.min(mention.start, organization.start), Math.max(mention.end, organization.end))}" names the person with an organization`,
      ...(isParty(document, organization.entity) ? {} : { current: true }),
    }))
  })
}

/**
 * "Daniel Ruiz of the Lima Foundation", "… of relief group Lima Aid", "… , of Lima University,", "… (Harbour Party)"; and
 * where he does something, "Daniel Ruiz at Lima University said".
 */
function organizationsAfter(
  document: ReaderDocument,
  index: MentionIndex,
  mention: DocumentMention,
  head: Token,
): DocumentMention[] {
  const { doc } = document
  const next = doc.tokens[mention.lastToken + 1]
  const link = next?.text === ',' ? doc.tokens[next.index + 1] : next
  if (next === undefined || link === undefined || !links(doc, head, next, link)) return []
  const name = document.mentions.find((one) => one.firstToken > link.index && !isBased(doc, one))
  if (name === undefined || name.firstToken - link.index > FARTHEST || index.kindOf(name) !== 'ORGANIZATION') return []
  const between = doc.tokens.slice(link.index + 1, name.firstToken)
  if (link.text === '(') return between.length === 0 && doc.tokens[name.lastToken + 1]?.text === ')' ? [name] : []
  const isPlain = between.every(
    ({ pos, tag, norm }) =>
      /^(DET|ADJ|NOUN|PROPN|NUM)$/.test(pos) || tag === 'POS' || tag === 'HYPH' || norm === 'based',
  )
  return isPlain ? [name] : []
}

/** Whether what follows a name, after a comma or not, leads to the organization of its bearer. */
function links(doc: LexicalDoc, head: Token, next: Token, link: Token): boolean {
  if (next !== link) return link.norm === 'of'
  if (/^(?:of|from|\()$/.test(link.norm)) return true
  return /^(?:at|with)$/.test(link.norm) && head.dep.startsWith('nsubj') && headOf(doc, link) === head
}

/**
 * "her Chilean *counterpart* Bo Ek", "her counterpart from *Chile*, Bo Ek": he holds at Chile what she does elsewhere; and
 * so do all of "her counterparts from *Chile and Peru*, Bo Ek and Ana Diaz", each at one.
 */
function countryOfCounterpart(document: ReaderDocument, index: MentionIndex, mention: DocumentMention, head: Token) {
  const { doc } = document
  const nouns = [doc.tokens[mention.firstToken - 1], head.dep === 'appos' ? headOf(doc, head) : undefined]
  const first = head.dep === 'conj' ? firstConjunct(doc, head) : head
  const many = first.dep === 'appos' ? headOf(doc, first) : undefined
  const noun = [...nouns, many].find((token) => token !== undefined && doc.lexicon.equalNouns.has(token.lemma))
  if (noun === undefined) return []
  const names = noun === many ? [first, ...conjunctsOf(doc, first)] : [head]
  const entity =
    names.length > 1
      ? respectivePlaces(document, index, noun, names.length)[names.indexOf(head)]
      : countryOfNoun(document, index, noun)
  return entity === undefined ? [] : [{ entity, start: noun.start, end: noun.end }]
}

/** "the Lima Herald's Ana Diaz". */
function organizationsBefore(
  { doc }: ReaderDocument,
  index: MentionIndex,
  mention: DocumentMention,
  head: Token,
): DocumentMention[] {
  return childrenOf(doc, head)
    .filter((child) => child.dep === 'poss' && child.index < mention.firstToken && headOf(doc, child) === head)
    .flatMap((child) => index.byHead(child) ?? [])
    .filter((organization) => index.kindOf(organization) === 'ORGANIZATION')
}
