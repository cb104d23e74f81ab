import type { ReaderDocument, RelationshipDraft } from '../../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import { sentenceOf } from '../sentence-of.ts'
import { fillersOf, slotsOf } from '../slots.ts'
import { mentionsOf } from '../stand-ins.ts'
import { gappedEncounters } from './gapped-encounters.ts'

/** Where the encounters were that a verb tells after the first, and who was there: "met Lopez in Lima and *Perez in Cusco*". */
export function findFurtherEncounters(document: ReaderDocument, index: MentionIndex): RelationshipDraft[] {
  const { doc, entities } = document
  return index.meetings.flatMap((meeting): RelationshipDraft[] => {
    const verb = doc.tokens[meeting.firstToken]
    if (verb?.lemma !== 'meet' || verb.pos !== 'VERB' || meeting.head === meeting.firstToken) return []
    const told = gappedEncounters(doc, verb).find(({ link }) => link.index === meeting.head)
    if (told === undefined) return []
    const people = [...fillersOf(slotsOf(doc, verb), 'subject'), told.other]
      .flatMap((token) => mentionsOf(doc, index, token))
      .filter((mention) => index.kindOf(mention) === 'PERSON')
    const places = mentionsOf(doc, index, told.place).filter((mention) => index.kindOf(mention) === 'PLACE')
    const date = entities[meeting.entity]?.date
    const base = {
      sentence: sentenceOf(document, verb.start),
      method: 'met-elsewhere',
      confidence: 0.8,
    }
    const reason = `"${verb.text}" tells of "${document.text.slice(told.other.start, told.place.end)}" after another encounter`
    return [
      ...places.map(({ entity }) => ({
        ...base,
        type: 'HELD_IN' as const,
        source: meeting.entity,
        target: entity,
        reason,
        ...(date === undefined ? {} : { date }),
      })),
      ...people.map(({ entity }) => ({
        ...base,
        type: 'PARTICIPATED_IN' as const,
        source: entity,
        target: meeting.entity,
        reason,
      })),
    ]
  })
}
