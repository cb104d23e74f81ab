import type { Token } from '../../language/index.ts'
import type { DocumentMention, ReaderDocument } from '../document.ts'
import type { MentionIndex } from './mention-index.ts'
import { sentenceOf } from './sentence-of.ts'

/** How many sentences back a meeting that is not the only one is still what "the delegates" and "attended" are about. */
const REACH = 2

/**
 * The meeting that a text is about at a token: the only one, or the last one mentioned in its sentence or shortly before. In "The summit
 * opened in Lima. Peru's delegation was led by Lopez" it is the summit.
 */
export function currentMeeting(
  document: ReaderDocument,
  index: MentionIndex,
  token: Token,
): DocumentMention | undefined {
  const here = sentenceOf(document, token.start)
  const meetings = document.mentions.filter((mention) => index.kindOf(mention) === 'MEETING')
  const before = meetings.filter((mention) => mention.start < token.start && mention.head !== token.index).at(-1)
  const isOnly = new Set(meetings.map(({ entity }) => entity)).size === 1
  return before !== undefined && (isOnly || here - sentenceOf(document, before.start) <= REACH) ? before : undefined
}
