import { childrenOf, headOf, type Token, tokenAt } from '../../../language/index.ts'
import type { DocumentMention, ReaderDocument, RelationshipDraft } from '../../document.ts'
import { factualityOf, isFact } from '../factuality.ts'
import type { MentionIndex } from '../mention-index.ts'
import { isPlanned } from '../plans.ts'
import { isQuoted } from '../quotations.ts'
import { sentenceOf } from '../sentence-of.ts'
import { fillersOf, slotsOf } from '../slots.ts'
import { mentionsOf } from '../stand-ins.ts'
import type { Span } from '../../../model/span.ts'

/** How a meeting hangs on the deed of those who had it: "told him *during* their meeting". */
const BESIDE = /^(?:after|at|before|during|following|in)$/
/** Slots of that deed in which the two sides stand. */
const SIDES = ['subject', 'object', 'with', 'to']

/**
 * Who had "their meeting": in "Bo Ek greets Ana Diaz before *their talks* in Lima", "During *their meeting* Bo Ek told Ana
 * Diaz …" the two of the deed, in "*Their meeting* lasted an hour" the two named last. Both took part, and met.
 */
export function findTheirMeetings(
  document: ReaderDocument,
  index: MentionIndex,
  quotations: readonly Span[],
): RelationshipDraft[] {
  const { doc, entities } = document
  return index.meetings.flatMap((meeting): RelationshipDraft[] => {
    const noun = tokenAt(doc.tokens, meeting.head)
    if (!childrenOf(doc, noun).some(({ dep, norm }) => dep === 'poss' && /^their$/i.test(norm))) return []
    if (isQuoted(quotations, noun.start)) return []
    if (isOfGroups(document, index, noun)) return []
    const deed = deedBeside(doc, noun)
    const beside = deed === undefined ? [] : peopleOf(document, index, deed)
    const pair = beside.length === 2 ? beside : index.twoBefore(noun)
    const holder = deed ?? noun
    const planned = !isFact({ ...factualityOf(doc, holder), attributed: false })
    if (pair.length !== 2 || (planned && !isPlanned(doc, holder))) return []
    const [first, second] = [...pair].sort((a, b) => a.start - b.start)
    if (first === undefined || second === undefined || first.entity === second.entity) return []
    const date = entities[meeting.entity]?.date
    const told = {
      sentence: sentenceOf(document, noun.start),
      method: 'their-meeting',
      confidence: 0.75,
      reason: `"their ${noun.text}" is of "${surface(document, first)}" and "${surface(document, second)}", who stand beside it`,
      ...(planned ? { planned } : {}),
    }
    return [
      { ...told, type: 'PARTICIPATED_IN', source: first.entity, target: meeting.entity },
      { ...told, type: 'PARTICIPATED_IN', source: second.entity, target: meeting.entity },
      {
        ...told,
        type: 'MET_WITH',
        source: first.entity,
        target: second.entity,
        ...(date === undefined ? {} : { date }),
      },
    ]
  })
}

/** The verb that tells what was done at, before or after a meeting. */
function deedBeside(doc: ReaderDocument['doc'], noun: Token): Token | undefined {
  const preposition = headOf(doc, noun)
  const verb = headOf(doc, preposition)
  const isBeside = noun.dep === 'pobj' && BESIDE.test(preposition.norm.toLowerCase())
  return isBeside && verb.pos === 'VERB' ? verb : undefined
}

/** "*Peru and Chile* met for their summit", "*envoys* held their talks": theirs, whoever is named before. */
function isOfGroups({ doc }: ReaderDocument, index: MentionIndex, noun: Token): boolean {
  const above = headOf(doc, noun)
  const verb = noun.dep === 'pobj' ? headOf(doc, above) : noun.dep === 'dobj' ? above : noun
  if (verb.pos !== 'VERB') return false
  const isTheirs = noun.dep === 'dobj' || above.norm === 'for'
  return fillersOf(slotsOf(doc, verb), 'subject').some((subject) => {
    const mentions = mentionsOf(doc, index, subject)
    const isGroup = mentions.some((mention) => /^(?:PLACE|ORGANIZATION)$/.test(index.kindOf(mention)))
    return isGroup || (isTheirs && subject.pos === 'NOUN' && mentions.length === 0)
  })
}

/** The people of a deed, each once: who does it, to whom, with whom. */
function peopleOf(document: ReaderDocument, index: MentionIndex, verb: Token): DocumentMention[] {
  const slots = slotsOf(document.doc, verb)
  const people = SIDES.flatMap((slot) => fillersOf(slots, slot))
    .flatMap((token) => mentionsOf(document.doc, index, token))
    .flatMap(index.listOf)
    .filter((mention) => index.kindOf(mention) === 'PERSON')
  return [...new Map(people.map((mention) => [mention.entity, mention])).values()]
}

function surface({ text }: ReaderDocument, { start, end }: DocumentMention): string {
  return text.slice(start, end)
}
