import { childrenOf, type Token } from '../../../language/index.ts'
import type { DocumentMention, ReaderDocument, RelationshipDraft } from '../../document.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import { liesIn } from '../lies-in.ts'
import type { MentionIndex } from '../mention-index.ts'
import { sentenceOf } from '../sentence-of.ts'
import { fillersOf, slotsOf } from '../slots.ts'
import { mentionsOf } from '../stand-ins.ts'

/** A place that a verb names after the first, and the comma or "and" before it, by which its visit is known. */
interface FurtherPlace {
  readonly link: Token
  readonly mention: DocumentMention
}

/**
 * The places after the first that a verb visits: Vienna and Bern of "visited Rome, Vienna and Bern". They stand side by
 * side; in "visited Rome in May and Vienna in June" each has a time of its own, of which the verb tells the first.
 */
export function furtherPlaces(doc: LexicalDoc, index: MentionIndex, verb: Token): FurtherPlace[] {
  const found: FurtherPlace[] = []
  let last = childrenOf(doc, verb).find(({ dep }) => dep === 'dobj')
  while (last !== undefined) {
    const { index: from }: Token = last
    const next: Token | undefined = childrenOf(doc, last).find((child) => child.dep === 'conj' && child.index > from)
    const mention = next && index.byHead(next)
    if (next === undefined || mention === undefined || index.kindOf(mention) !== 'PLACE') return found
    const between = doc.tokens.slice(from + 1, mention.firstToken)
    const [link] = between
    if (link === undefined || !between.every(({ norm }) => /^(?:,|and|the|then)$/.test(norm))) return found
    // "visited Nairobi, *Kenya*": where the one before lies.
    if (!liesIn(doc.lexicon, last.text, next.text)) found.push({ link, mention })
    last = next
  }
  return found
}

/** Where those further visits were, and who made them. */
export function findFurtherVisits(document: ReaderDocument, index: MentionIndex): RelationshipDraft[] {
  const { doc, mentions, entities } = document
  return mentions.flatMap((visit): RelationshipDraft[] => {
    const verb = doc.tokens[visit.firstToken]
    const isFurther = verb?.lemma === 'visit' && verb.pos === 'VERB' && visit.head !== visit.firstToken
    if (!isFurther || entities[visit.entity]?.kind !== 'MEETING') return []
    const place = furtherPlaces(doc, index, verb).find(({ link }) => link.index === visit.head)
    const visitors = fillersOf(slotsOf(doc, verb), 'subject')
      .flatMap((token) => mentionsOf(doc, index, token))
      .filter((mention) => index.kindOf(mention) === 'PERSON')
    if (place === undefined) return []
    const date = entities[visit.entity]?.date
    const base = { sentence: sentenceOf(document, verb.start), method: 'visited', confidence: 0.85 }
    return [
      {
        ...base,
        type: 'HELD_IN',
        source: visit.entity,
        target: place.mention.entity,
        ...(date === undefined ? {} : { date }),
        reason: `"${verb.text}" leads to "${document.text.slice(place.mention.start, place.mention.end)}" after another place`,
      },
      ...visitors.map(({ entity, start, end }) => ({
        ...base,
        type: 'PARTICIPATED_IN' as const,
        source: entity,
        target: visit.entity,
        reason: `"${document.text.slice(start, end)}" is the subject of "${verb.text}", which leads to several places`,
      })),
    ]
  })
}
