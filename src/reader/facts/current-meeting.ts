import type { Token } from '../../language/index.ts'
import type { DocumentMention, ReaderDocument } from '../document.ts'
import type { MentionIndex } from './mention-index.ts'
import { firstFrom } from '../first-from.ts'
import { sentenceOf } from './sentence-of.ts'

/** How many sentences back a meeting is still what "the delegates" and "attended" are about, if it is not the only one. */
const REACH = 2

/**
 * The meeting that a text is about at a token: the only one, or the last one mentioned in its sentence or shortly before. In "The summit
 * opened in Lima. Peru's delegation was led by Lopez" it is the summit. If it must be `near`, only one of the same or the
 * sentence before is.
 */
export function currentMeeting(
  document: ReaderDocument,
  index: MentionIndex,
  token: Token,
  near = false,
): DocumentMention | undefined {
  const here = sentenceOf(document, token.start)
  const { meetings } = index
  let at = firstFrom(meetings, token.start) - 1
  while (meetings[at]?.head === token.index) at--
  const before = meetings[at]
  if (before === undefined) return undefined
  const isOnly = meetings.every(({ entity }) => entity === before.entity)
  const distance = here - sentenceOf(document, before.start)
  return (isOnly && !near) || distance <= (near ? 1 : REACH) ? before : undefined
}
