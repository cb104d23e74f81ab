import type { ReaderDocument } from '../../document.ts'
import type { DatedSpan } from '../dates.ts'
import { factualityOf, isFact } from '../factuality.ts'
import type { MentionIndex } from '../mention-index.ts'
import { slotsOf } from '../slots.ts'
import { mentionsOf } from '../stand-ins.ts'
import type { MeetingCandidate } from './candidate.ts'
import { dateOf } from './meeting-dates.ts'

/**
 * Visits told by the verb. In "Maria Lopez visited Quito on Monday" it finds `Maria Lopez's visit to Quito`, with
 * participant, place and date. A visit that is planned, denied or only reported is none.
 */
export function findVisits(
  document: ReaderDocument,
  index: MentionIndex,
  dates: readonly DatedSpan[],
): MeetingCandidate[] {
  const { doc } = document
  return doc.tokens.flatMap((verb) => {
    if (verb.lemma !== 'visit' || verb.pos !== 'VERB') return []
    const factuality = factualityOf(doc, verb)
    if (!isFact(factuality)) return []
    const slots = slotsOf(doc, verb)
    const mentioned = (slot: string, kind: string) =>
      (slots.get(slot) ?? [])
        .flatMap((token) => mentionsOf(doc, index, token))
        .filter((mention) => index.kindOf(mention) === kind)
    const visitors = mentioned('subject', 'PERSON').map(({ entity }) => entity)
    const places = mentioned('object', 'PLACE').map(({ entity }) => entity)
    const [visitor, place] = [visitors[0], places[0]]
    if (visitor === undefined || place === undefined) return []
    const nameOf = (entity: number) => document.entities[entity]?.name ?? ''
    const article = mentioned('object', 'PLACE').some(
      ({ firstToken }) => doc.tokens[firstToken - 1]?.norm === 'the' || doc.tokens[firstToken]?.norm === 'the',
    )
    const target = `visit to ${article && !/^the /i.test(nameOf(place)) ? 'the ' : ''}${nameOf(place)}`
    const date = dateOf(doc, verb, dates)
    return [
      {
        firstToken: verb.index,
        lastToken: verb.index,
        head: verb,
        family: 'visit',
        strength: 'strong',
        named: false,
        definite: false,
        isOther: false,
        isOfBody: false,
        hasSides: false,
        isTold: false,
        name: `${nameOf(visitor)}'s ${target}`,
        wordings: [`${nameOf(visitor)}'s ${target}`, target],
        sides: visitors,
        attendees: [],
        places,
        ...(date === undefined ? {} : { date }),
        factuality,
      },
    ]
  })
}
