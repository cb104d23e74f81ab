import type { Doc, Token } from '../../../language/index.ts'
import { childrenOf } from '../../../language/index.ts'
import type { DatedSpan } from '../dates.ts'
import type { Factuality } from '../factuality.ts'

/**
 * A wording that may stand for a meeting, before it is known which ones are the same: tokens `firstToken` to
 * `lastToken`, held by `head`. Participants and places are indexes into the document's entities.
 */
export interface MeetingCandidate {
  readonly firstToken: number
  readonly lastToken: number
  readonly head: Token
  /** The head's lemma: `meeting`, `summit`; `visit` also for the verb. */
  readonly family: string
  readonly strength: string
  /** Whether proper names before the head make it a name: "Annapolis Conference". */
  readonly named: boolean
  /** Whether it points back: "the meeting", "his visit". */
  readonly definite: boolean
  readonly name: string
  readonly wordings: readonly string[]
  readonly participants: readonly number[]
  readonly places: readonly number[]
  /** Whether it is the meeting of a body: "the annual meeting of the Acme Society". */
  readonly isOfBody: boolean
  /** Whether it is said who meets, or how many: "meeting with Lopez", "trilateral meeting". */
  readonly hasSides: boolean
  /** Whether somebody is said to hold or attend it. */
  readonly isHeld: boolean
  readonly date?: DatedSpan
  readonly factuality: Factuality
}

/** Verbs that say of a meeting when and where it is. */
const HOLDING = new Set([
  'hold',
  'take',
  'host',
  'attend',
  'have',
  'begin',
  'open',
  'conclude',
  'end',
  'schedule',
  'convene',
  'meet',
  'start',
  'make',
  'gather',
])

/** The date that the words around a meeting give it: in its own phrase, else in that of the verb that holds it. */
export function dateOf(doc: Doc, head: Token, dates: readonly DatedSpan[]): DatedSpan | undefined {
  const within = (token: Token, skip?: Token) => {
    for (const child of childrenOf(doc, token)) {
      if (child === skip || (child.dep === 'conj' && child.pos === 'VERB')) continue
      if (!['prep', 'npadvmod', 'compound', 'nmod', 'acl', 'relcl', 'pobj', 'dobj', 'amod', 'poss'].includes(child.dep))
        continue
      if ((child.dep === 'acl' || child.dep === 'relcl') && !HOLDING.has(child.lemma)) continue
      const from = doc.tokens[child.leftEdge]?.start ?? child.start
      const to = doc.tokens[child.rightEdge]?.end ?? child.end
      const found = dates.find((date) => date.start >= from && date.end <= to)
      if (found) return found
    }
    return undefined
  }
  const own = within(head)
  if (own) return own
  const above = doc.tokens[head.head]
  const verb = above?.dep === 'prep' ? doc.tokens[above.head] : above
  if (!verb || verb === head || !HOLDING.has(verb.lemma)) return undefined
  return within(verb, above)
}
