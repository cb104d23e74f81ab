import type { Token } from '../../../language/index.ts'
import type { ReaderDocument } from '../../document.ts'
import type { DatedSpan } from '../dates.ts'
import { factualityOf } from '../factuality.ts'
import { isPlanned } from '../plans.ts'
import type { MeetingCandidate } from './candidate.ts'
import { dateOf } from './meeting-dates.ts'

/** A candidate of which nothing is known but the verb, or another word, that tells of it, and its date. */
export function bareCandidate({ doc }: ReaderDocument, word: Token, dates: readonly DatedSpan[]): MeetingCandidate {
  const date = dateOf(doc, word, dates)
  return {
    firstToken: word.index,
    lastToken: word.index,
    head: word,
    family: word.lemma,
    strength: 'strong',
    named: false,
    definite: false,
    isOther: false,
    isNumbered: false,
    name: '',
    wordings: [],
    sides: [],
    people: [],
    attendees: [],
    places: [],
    mapped: [],
    isOfBody: false,
    hasSides: false,
    isWhole: false,
    isTold: true,
    isPast: false,
    ...(date === undefined ? {} : { date }),
    factuality: factualityOf(doc, word),
    planned: isPlanned(doc, word),
    cancelled: false,
  }
}
