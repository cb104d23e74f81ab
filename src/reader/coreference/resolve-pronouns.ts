import { childrenOf, headOf, textAt, tokenAt } from '../../language/index.ts'
import { foldName } from '../../model/id.ts'
import { byPlace, mentionAt } from '../build-document.ts'
import type { Span } from '../../model/span.ts'
import type { DocumentMention, ReaderDocument } from '../document.ts'
import { sentenceOf as sentenceAt } from '../facts/sentence-of.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Gender } from '../lexicon/gazetteer.ts'
import { findQuotations, isQuoted } from '../facts/quotations.ts'
import { findSpeakers } from './speakers.ts'
import { isSubject } from './subjects.ts'

/** How far back a pronoun reaches, in sentences. */
const REACH = 3

/**
 * Gives pronouns their entities: "he" and "she" the nearest person who may be meant, a subject before others; "its" an
 * organization or place that is the subject of its own sentence; the entity's reasons say so. In "Maria Okoye met Tom Reed. She thanked him." these
 * are Okoye and Reed. Who says a quotation is not whom its pronouns mean.
 */
export function resolvePronouns(document: ReaderDocument): ReaderDocument {
  const byEntity = groupBy(document.mentions, ({ entity }) => entity)
  const genders = document.entities.map((_, entity) => genderOf(document, entity, byEntity.get(entity) ?? []))
  const near = indexBySentence(document)
  const speakerOf = findSpeakers(document.doc, document.text)
  const quotations = findQuotations(document.text)
  const isOutside = ({ start }: Span) => !isQuoted(quotations, start)
  const found: DocumentMention[] = []
  for (const token of document.doc.tokens) {
    if (!token.tag.startsWith('PRP')) continue
    const word = token.text.toLowerCase()
    const gender = (['M', 'F', 'IT'] as const).find((one) => document.doc.lexicon.pronouns[one].has(word))
    if (gender === undefined) continue
    const antecedent =
      gender === 'IT'
        ? subjectOfSentence(document, near, token.index)
        : nearestPerson(
            document,
            near,
            token.index,
            gender,
            genders,
            speakerOf(token),
            // Who is named inside a quotation is nobody whom the words around it speak of.
            isOutside(token) ? isOutside : () => true,
          )
    if (antecedent === undefined) continue
    const mention = mentionAt(document.doc, { firstToken: token.index, lastToken: token.index }, antecedent, 'PRONOUN')
    found.push(mention)
    near.add(mention)
  }
  const foundOf = groupBy(found, ({ entity }) => entity)
  return {
    ...document,
    entities: document.entities.map((entity, index) => ({
      ...entity,
      reasons: [...entity.reasons, ...reasonsOf(document, foundOf.get(index) ?? [], genders[index])],
    })),
    mentions: [...document.mentions, ...found].sort(byPlace),
  }
}

/** Why the pronouns found for an entity are its: one reason for all of them, as they are found in one way. */
function reasonsOf(
  { doc }: ReaderDocument,
  pronouns: readonly DocumentMention[],
  gender: Gender | undefined,
): string[] {
  if (pronouns.length === 0) return []
  const words = [...new Set(pronouns.map(({ head }) => textAt(doc.tokens, head).toLowerCase()))]
  const quoted = words.map((word) => `"${word}"`).join(', ')
  if (words.some((word) => doc.lexicon.pronouns.IT.has(word)))
    return [`${quoted} in its sentences: it is the subject named before`]
  const known = gender === undefined ? '' : `, and the name or title is a ${gender === 'F' ? 'woman' : 'man'}'s`
  return [`${quoted} after it: nobody who may be meant is named nearer, subjects counting first${known}`]
}

function nearestPerson(
  document: ReaderDocument,
  near: NearMentions,
  pronoun: number,
  gender: Gender,
  genders: readonly (Gender | undefined)[],
  speaker: number | undefined,
  mayBeMeant: (mention: DocumentMention) => boolean,
): number | undefined {
  const spoken = speaker === undefined ? undefined : near.byHead.get(speaker)?.entity
  const own = ownSubject(document, pronoun)
  // "Bo Ek named *himself* chairman": the subject, and nobody else.
  if (own !== undefined && textAt(document.doc.tokens, pronoun).endsWith('self')) {
    const subject = near.byHead.get(own)?.entity
    return subject !== undefined && document.entities[subject]?.kind === 'PERSON' ? subject : undefined
  }
  const here = sentenceOf(document, pronoun)
  const candidates = near.within(here - REACH + 1, here).filter((mention) => {
    const entity = document.entities[mention.entity]
    const fits = genders[mention.entity] === undefined || genders[mention.entity] === gender
    return (
      entity?.kind === 'PERSON' &&
      fits &&
      mention.lastToken < pronoun &&
      mention.entity !== spoken &&
      mayBeMeant(mention)
    )
  })
  const score = (mention: DocumentMention) => {
    const distance = here - sentenceOf(document, mention.head)
    const subject = isSubject(document.doc, mention) ? 1.5 : 0
    const known = genders[mention.entity] === gender ? 0.5 : 0
    return subject + known - distance * 1.1 + mention.lastToken / 10_000_000
  }
  const others = candidates.filter((mention) => !(own !== undefined && mention.head === own))
  const best = others.reduce<DocumentMention | undefined>(
    (best, one) => (best === undefined || score(one) >= score(best) ? one : best),
    undefined,
  )
  return best && isOneOfTwo(document, best, others, genders) ? undefined : best?.entity
}

/** "Sangay Dorji met Kinley Wangmo. *She* …": of two who are told of together nobody knows which, if no gender tells. */
function isOneOfTwo(
  document: ReaderDocument,
  best: DocumentMention,
  others: readonly DocumentMention[],
  genders: readonly (Gender | undefined)[],
): boolean {
  if (genders[best.entity] !== undefined) return false
  const sentence = sentenceOf(document, best.head)
  return others.some(
    (other) =>
      other.entity !== best.entity &&
      sentenceOf(document, other.head) === sentence &&
      isTaken(document, other) &&
      genders[other.entity] === undefined,
  )
}

/** Whether a mention is of whom a verb does something to, or with whom it is done. */
function isTaken({ doc }: ReaderDocument, { head }: DocumentMention): boolean {
  return /^(?:nsubj|nsubjpass|dobj|dative|pobj|conj|appos|agent)$/.test(tokenAt(doc.tokens, head).dep)
}

/** The subject of the verb whose object the pronoun is, also by a preposition ("held talks *with him*"): it is not meant. */
function ownSubject({ doc }: ReaderDocument, pronoun: number): number | undefined {
  let token = tokenAt(doc.tokens, pronoun)
  if (token.tag !== 'PRP') return undefined
  while (/^(?:dobj|pobj|prep|dative)$/.test(token.dep)) token = headOf(doc, token)
  if (token.index === pronoun) return undefined
  return childrenOf(doc, token).find(({ dep }) => dep.startsWith('nsubj'))?.index
}

function subjectOfSentence(document: ReaderDocument, near: NearMentions, pronoun: number): number | undefined {
  const here = sentenceOf(document, pronoun)
  const isPossessive = document.doc.tokens[pronoun]?.tag === 'PRP$'
  const subjects = near.within(here - (isPossessive ? 1 : 0), here).filter((mention) => {
    const kind = document.entities[mention.entity]?.kind
    const token = document.doc.tokens[mention.head]
    return (
      mention.mode !== 'PRONOUN' &&
      (kind === 'ORGANIZATION' || kind === 'PLACE') &&
      (token?.dep ?? '').startsWith('nsubj') &&
      mention.lastToken < pronoun
    )
  })
  return subjects.at(-1)?.entity
}

/** Mentions by the sentence of their head, so that a pronoun need not look through the whole text. */
interface NearMentions {
  /** The first mention that the tree holds by a token. */
  readonly byHead: ReadonlyMap<number, DocumentMention>
  readonly within: (firstSentence: number, lastSentence: number) => DocumentMention[]
  readonly add: (mention: DocumentMention) => void
}

function indexBySentence(document: ReaderDocument): NearMentions {
  const bySentence = new Map<number, DocumentMention[]>()
  const byHead = new Map<number, DocumentMention>()
  const add = (mention: DocumentMention) => {
    const sentence = sentenceOf(document, mention.head)
    const others = bySentence.get(sentence)
    if (others === undefined) bySentence.set(sentence, [mention])
    else others.push(mention)
    if (!byHead.has(mention.head)) byHead.set(mention.head, mention)
  }
  for (const mention of document.mentions) add(mention)
  const within = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, i) => bySentence.get(first + i) ?? []).flat()
  return { byHead, within, add }
}

function sentenceOf(document: ReaderDocument, token: number): number {
  return sentenceAt(document, tokenAt(document.doc.tokens, token).start)
}

function genderOf(document: ReaderDocument, entity: number, mentions: readonly DocumentMention[]): Gender | undefined {
  const names = document.entities[entity]
  if (names?.kind !== 'PERSON') return undefined
  for (const mention of mentions) {
    const title = document.doc.lexicon.personTitles.get(textAt(document.doc.tokens, mention.firstToken - 1))
    if (title === 'F' || title === 'M') return title
  }
  return document.doc.lexicon.firstNames.get(foldName(names.name).split(' ')[0] ?? '')
}
