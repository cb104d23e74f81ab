import type { Token } from '../../../language/index.ts'
import { headOf } from '../../../language/index.ts'
import { mentionAt } from '../../build-document.ts'
import type { DocumentMention, ReaderDocument } from '../../document.ts'
import { sentenceOf } from '../sentence-of.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/**
 * What "it" means where only a meeting can be: what is attended, chaired, hosted or held. In "The summit opened in Cusco.
 * It was hosted by Peru" it is the summit; in "It was raining" and "Peru opened it" it is not.
 */
export function findMeetingPronouns(document: ReaderDocument, meetings: readonly DocumentMention[]): DocumentMention[] {
  const { doc } = document
  return doc.tokens.flatMap((token) => {
    if (token.norm !== 'it' || !isHeld(doc, token, headOf(doc, token))) return []
    const here = sentenceOf(document, token.start)
    const before = meetings
      .filter((meeting) => meeting.start < token.start && here - sentenceOf(document, meeting.start) <= 1)
      .at(-1)
    return before === undefined
      ? []
      : [mentionAt(doc, { firstToken: token.index, lastToken: token.index }, before.entity, 'PRONOUN')]
  })
}

/** Whether a verb says of its passive subject or object what is said of meetings alone, or nearly. */
function isHeld(doc: LexicalDoc, pronoun: Token, verb: Token): boolean {
  const { attend, organize } = doc.lexicon.meetingVerbs
  if (verb.pos !== 'VERB') return false
  if (pronoun.dep === 'nsubjpass') return attend.has(verb.lemma) || organize.has(verb.lemma) || verb.lemma === 'hold'
  return pronoun.dep === 'dobj' && /^(?:attend|chair)$/.test(verb.lemma)
}
