import { childrenOf, headOf, normAt, type Token } from '../../../language/index.ts'
import {
  isName,
  type DocumentMention,
  type ReaderDocument,
  type RelationshipDraft,
  type RoleDraft,
} from '../../document.ts'
import { isQuoted } from '../quotations.ts'
import { sentenceOf } from '../sentence-of.ts'
import { tokensWithin } from '../tokens-within.ts'
import type { Span } from '../../../model/span.ts'
import type { MentionIndex } from '../mention-index.ts'
import { isParty, lettersAfter, partyOf } from './party.ts'
import { frontOfTitle } from '../../front-of-title.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/**
 * The relationship that a role is, where the article names the organization or place: "Acme chairman Bo Ek" holds a
 * role at Acme, "Labour MP Bo Ek" and "Bo Ek, a member of the council" are members of what they name, as "Bo Ek, a former
 * member of the council" is not.
 */
export function relationshipOf(document: ReaderDocument, role: RoleDraft): RelationshipDraft[] {
  if (role.at === undefined) return []
  const { person, at, title, current, sentence, method, confidence, reason } = role
  const base = { source: person, target: at, sentence, method, confidence, reason }
  const head = headOfTitle(document, title)
  const isGroup = document.entities[at]?.kind === 'ORGANIZATION'
  // "president of the Harbour Party" and "Harbour Party leader and Prime Minister" are offices in the party.
  const isPlain = frontOfTitle(title, document.doc.lexicon.titlePrepositions.rest) === title && !title.includes(' and ')
  if (
    isGroup &&
    (head === 'member' || (isPlain && document.doc.lexicon.partisanTitles.has(head) && isParty(document, at)))
  )
    return current ? [{ ...base, type: 'MEMBER_OF' }] : []
  return [{ ...base, type: 'HOLDS_ROLE_AT', role: title, current }]
}

/** The noun of a title: of "Labour MPs" `mp`, of "member of the council" `member`. */
function headOfTitle({ doc }: ReaderDocument, title: string): string {
  const front = frontOfTitle(title, doc.lexicon.titlePrepositions.rest)
  const word = front.split(/[ -]/).at(-1)?.toLowerCase() ?? ''
  return doc.lexicon.partisanTitles.has(word) ? word : word.replace(/s$/, '')
}

/**
 * People whose party is said by an adjective or noun before their name or title. In "Republican Senator Bo Ek and
 * Democrat Ana Diaz" it finds that they are members of these parties, where the article names the parties.
 */
export function findPartyMembers(
  document: ReaderDocument,
  index: MentionIndex,
  quotations: readonly Span[],
  roles: readonly RoleDraft[],
): RelationshipDraft[] {
  const { doc, text } = document
  const isOfBody = ({ at }: RoleDraft) =>
    at !== undefined && document.entities[at]?.kind === 'ORGANIZATION' && !isParty(document, at)
  const ofTitles = roles
    .filter((role) => doc.lexicon.partisanTitles.has(headOfTitle(document, role.title)) || isOfBody(role))
    .flatMap((role) => {
      return tokensWithin(doc, role).map((word) => ({ word, person: role.person }))
    })
  const ofNames = document.mentions
    .filter((mention) => index.kindOf(mention) === 'PERSON' && isName(mention))
    .flatMap((mention) => {
      const letters = lettersAfter(doc, mention.lastToken)
      if (letters !== undefined) return [{ word: letters.letter, person: mention.entity }]
      const word = doc.tokens[mention.firstToken - 1]
      return word !== undefined && isBeside(document, word, mention) ? [{ word, person: mention.entity }] : []
    })
  return [...ofTitles, ...ofNames, ...ofPlurals(document, index)].flatMap(({ word, person }): RelationshipDraft[] => {
    const party = isQuoted(quotations, word.start) ? undefined : partyOf(document, word)
    if (party === undefined) return []
    const reason = `"${text.slice(word.start, word.end)}" says of whose party somebody is`
    const sentence = sentenceOf(document, word.start)
    return [
      { type: 'MEMBER_OF', source: person, target: party, sentence, method: 'party-word', confidence: 0.85, reason },
    ]
  })
}

/** "Bo Ek and Ana Diaz, both *Republicans*", "*Democrats* such as Cy Fox", "Ana Diaz, a *Democrat*". */
function ofPlurals({ doc }: ReaderDocument, index: MentionIndex): { word: Token; person: number }[] {
  return doc.tokens.flatMap((word) => {
    if (!/^\p{Lu}/u.test(word.text)) return []
    const named = word.dep === 'appos' ? explainedBy(doc, word) : namedAsSuch(doc, word)
    return named
      .flatMap((token) => index.byHead(token) ?? [])
      .flatMap((mention) => (word.tag.endsWith('S') ? index.listOf(mention) : [mention]))
      .filter((mention) => index.kindOf(mention) === 'PERSON')
      .map(({ entity }) => ({ word, person: entity }))
  })
}

/** "*Bo Ek*, a Republican", "Senators *Bo Ek* and Ana Diaz, both Republicans" */
function explainedBy(doc: LexicalDoc, word: Token): readonly Token[] {
  const head = headOf(doc, word)
  return [head, ...childrenOf(doc, head).filter(({ dep, index }) => dep === 'appos' && index < word.index)]
}

/** "Democrats *such as Cy Fox*" */
function namedAsSuch(doc: LexicalDoc, word: Token): readonly Token[] {
  return childrenOf(doc, word)
    .filter(
      ({ dep, norm, index }) =>
        dep === 'prep' &&
        /^(?:as|including|like)$/.test(norm) &&
        (norm !== 'as' || normAt(doc.tokens, index - 1) === 'such'),
    )
    .flatMap((as) => childrenOf(doc, as).filter(({ dep }) => dep === 'pobj'))
}

/** "Republican Bo Ek" */
function isBeside({ doc }: ReaderDocument, word: Token, mention: DocumentMention): boolean {
  return headOf(doc, word).index === mention.head
}
