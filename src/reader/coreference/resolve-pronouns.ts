import { foldName } from '../../model/id.ts'
import { byPlace, mentionAt } from '../build-document.ts'
import type { Span } from '../../model/span.ts'
import type { DocumentMention, ReaderDocument } from '../document.ts'
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
  const genders = document.entities.map((_, entity) => genderOf(document, entity))
  const speakerOf = findSpeakers(document.doc, document.text)
  const quotations = findQuotations(document.text)
  const isOutside = ({ start }: Span) => !isQuoted(quotations, start)
  const unquoted = document.mentions.filter(isOutside)
  const found: DocumentMention[] = []
  for (const token of document.doc.tokens) {
    if (!token.tag.startsWith('PRP')) continue
    const word = token.text.toLowerCase()
    const gender = (['M', 'F', 'IT'] as const).find((one) => document.doc.lexicon.pronouns[one].has(word))
    if (gender === undefined) continue
    const antecedent =
      gender === 'IT'
        ? subjectOfSentence(document, token.index)
        : nearestPerson(
            document,
            // Who is named inside a quotation is nobody whom the words around it speak of.
            isOutside(token) ? [...unquoted, ...found.filter(isOutside)] : [...document.mentions, ...found],
            token.index,
            gender,
            genders,
            speakerOf(token),
          )
    if (antecedent === undefined) continue
    found.push(mentionAt(document.doc, { firstToken: token.index, lastToken: token.index }, antecedent, 'PRONOUN'))
  }
  return {
    ...document,
    entities: document.entities.map((entity, index) => ({
      ...entity,
      reasons: [
        ...entity.reasons,
        ...reasonsOf(
          document,
          found.filter((mention) => mention.entity === index),
          genders[index],
        ),
      ],
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
  const words = [...new Set(pronouns.map(({ head }) => doc.tokens[head]?.text.toLowerCase() ?? ''))]
  const quoted = words.map((word) => `"${word}"`).join(', ')
  if (words.some((word) => doc.lexicon.pronouns.IT.has(word)))
    return [`${quoted} in its sentences: it is the subject named before`]
  const known = gender === undefined ? '' : `, and the name or title is a ${gender === 'F' ? 'woman' : 'man'}'s`
  return [`${quoted} after it: nobody who may be meant is named nearer, subjects counting first${known}`]
}

function nearestPerson(
  document: ReaderDocument,
  mentions: readonly DocumentMention[],
  pronoun: number,
  gender: Gender,
  genders: readonly (Gender | undefined)[],
  speaker: number | undefined,
): number | undefined {
  const spoken = mentions.find(({ head }) => head === speaker)?.entity
  const here = sentenceOf(document, pronoun)
  const candidates = mentions.filter((mention) => {
    const entity = document.entities[mention.entity]
    const fits = genders[mention.entity] === undefined || genders[mention.entity] === gender
    const distance = here - sentenceOf(document, mention.head)
    const isNear = mention.lastToken < pronoun && distance >= 0 && distance < REACH
    return entity?.kind === 'PERSON' && fits && isNear && mention.entity !== spoken
  })
  const score = (mention: DocumentMention) => {
    const distance = here - sentenceOf(document, mention.head)
    const subject = isSubject(document.doc, mention) ? 1.5 : 0
    const known = genders[mention.entity] === gender ? 0.5 : 0
    return subject + known - distance * 1.1 + mention.lastToken / 10_000_000
  }
  const own = ownSubject(document, pronoun)
  return candidates
    .filter((mention) => !(own !== undefined && mention.head === own))
    .reduce<DocumentMention | undefined>(
      (best, one) => (best === undefined || score(one) >= score(best) ? one : best),
      undefined,
    )?.entity
}

/** The subject of the verb whose object the pronoun is: it cannot be meant by "him". */
function ownSubject({ doc }: ReaderDocument, pronoun: number): number | undefined {
  const token = doc.tokens[pronoun]
  if (token?.dep !== 'dobj') return undefined
  return doc.tokens.find((other) => other.head === token.head && other.dep.startsWith('nsubj'))?.index
}

function subjectOfSentence(document: ReaderDocument, pronoun: number): number | undefined {
  const here = sentenceOf(document, pronoun)
  const isPossessive = document.doc.tokens[pronoun]?.tag === 'PRP$'
  const subjects = document.mentions.filter((mention) => {
    const kind = document.entities[mention.entity]?.kind
    const token = document.doc.tokens[mention.head]
    return (
      (kind === 'ORGANIZATION' || kind === 'PLACE') &&
      (token?.dep ?? '').startsWith('nsubj') &&
      mention.lastToken < pronoun &&
      here - sentenceOf(document, mention.head) <= (isPossessive ? 1 : 0)
    )
  })
  return subjects.at(-1)?.entity
}

function sentenceOf({ doc, sentences }: ReaderDocument, token: number): number {
  const start = doc.tokens[token]?.start ?? 0
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= start) low = middle
    else high = middle - 1
  }
  return low
}

function genderOf(document: ReaderDocument, entity: number): Gender | undefined {
  const names = document.entities[entity]
  if (names?.kind !== 'PERSON') return undefined
  for (const mention of document.mentions) {
    if (mention.entity !== entity) continue
    const title = document.doc.lexicon.personTitles.get(document.doc.tokens[mention.firstToken - 1]?.text ?? '')
    if (title === 'F' || title === 'M') return title
  }
  return document.doc.lexicon.firstNames.get(foldName(names.name).split(' ')[0] ?? '')
}
