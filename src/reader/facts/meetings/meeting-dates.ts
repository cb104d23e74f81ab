import { childrenOf, headOf, type Token } from '../../../language/index.ts'
import { isOfPhrase } from '../date-of-deed.ts'
import type { DatedSpan } from '../dates.ts'
import { factualityOf, isFact } from '../factuality.ts'
import { isArrangingClause } from '../plans.ts'
import { arrangedBy } from './arranged-by.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/** The date that the words around a meeting give it: in its own phrase, else in that of the verb that holds it. */
export function dateOf(doc: LexicalDoc, head: Token, dates: readonly DatedSpan[]): DatedSpan | undefined {
  const within = (token: Token, skip?: Token) => {
    for (const child of childrenOf(doc, token)) {
      if (child === skip || (child.dep === 'conj' && child.pos === 'VERB')) continue
      if (
        !['prep', 'npadvmod', 'compound', 'nmod', 'acl', 'relcl', 'pobj', 'dobj', 'amod', 'advmod', 'poss'].includes(
          child.dep,
        )
      )
        continue
      if ((child.dep === 'acl' || child.dep === 'relcl') && !doc.lexicon.datingVerbs.has(child.lemma)) continue
      if (isOvertaken(doc, token, child)) continue
      const found = dates.find((date) => isOfPhrase(doc, child, date))
      if (found) return found
    }
    return undefined
  }
  const own = within(head)
  if (own) return own
  const above = doc.tokens[head.head]
  const isAt = above?.dep === 'prep' && (above.sentenceStart || /^(?:at|during)$/.test(above.norm))
  const beside = isAt ? dateBehind(doc, head, dates) : undefined
  if (beside) return beside
  const verb = above?.dep === 'prep' ? doc.tokens[above.head] : above
  if (!verb || verb === head) return undefined
  return [verb, ...arrangedBy(doc, verb)]
    .filter(({ lemma }) => doc.lexicon.datingVerbs.has(lemma))
    .map((one) => within(one, above))
    .find((date) => date !== undefined)
}

/** "At a meeting in Lima *on Monday*, Peru agreed": the date right behind what is told of a meeting. */
export function dateBehind(doc: LexicalDoc, head: Token, dates: readonly DatedSpan[]): DatedSpan | undefined {
  const next = doc.tokens[head.rightEdge + 1]
  const first = /^(?:from|in|on)$/.test(next?.norm ?? '') && next !== undefined ? doc.tokens[next.index + 1] : next
  return first?.sentenceStart === false
    ? dates.find(({ start }) => start === first.start || start === next?.start)
    : undefined
}

/** "The summit, *scheduled for May in Lima*, was held in Cusco": a plan of a meeting that a verb tells to have been. */
export function isOvertaken(doc: LexicalDoc, meeting: Token, clause: Token): boolean {
  if (!isArrangingClause(doc, clause)) return false
  const verb = headOf(doc, meeting)
  const { hold, occur } = doc.lexicon.meetingVerbs
  const isOfVerb = /^nsubj(?:pass)?$/.test(meeting.dep) && (hold.has(verb.lemma) || occur.has(verb.lemma))
  return isOfVerb && isFact({ ...factualityOf(doc, verb), attributed: false })
}
