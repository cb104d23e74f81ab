import type { EntityKind, MentionMode } from '../generated/operations.ts'

/** A mention as the article's operation gives it; offsets are UTF-16 code units into the article's text. */
export interface MentionMark {
  readonly start: number
  readonly end: number
  readonly mode: MentionMode
  readonly entity: { readonly id: string; readonly name: string; readonly kind: EntityKind }
}

/** A stretch of a sentence: plain, or a mention. */
export interface Piece {
  readonly text: string
  readonly mention?: MentionMark
}

/**
 * Cuts a stretch of a text at its mentions: `Blinken met him.` gives three pieces and more. Of mentions that overlap
 * the first is marked, and of two that start together the longer.
 */
export function cutAtMentions(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  mentions: readonly MentionMark[],
): readonly Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start < at || mention.end > end || mention.end <= mention.start) continue
    if (mention.start > at) pieces.push({ text: text.slice(at, mention.start) })
    pieces.push({ text: text.slice(mention.start, mention.end), mention })
    at = mention.end
  }
  if (at < end) pieces.push({ text: text.slice(at, end) })
  return pieces
}

/** Groups sentences by paragraph: a new one begins where a line ends between two sentences. */
export function paragraphs<Sentence extends { readonly start: number; readonly end: number }>(
  text: string,
  sentences: readonly Sentence[],
): readonly (readonly Sentence[])[] {
  const groups: Sentence[][] = []
  let end = 0
  for (const sentence of sentences) {
    const group = groups.at(-1)
    if (group === undefined || text.slice(end, sentence.start).includes('\n')) groups.push([sentence])
    else group.push(sentence)
    end = sentence.end
  }
  return groups
}
