import type { Doc } from '../language/index.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { isOrdinary } from './names/word-classes.ts'

/** A text without what hyphenation put into it. */
export interface JoinedWords {
  readonly text: string
  /** Where the cuts are in `text`, in order, and how many code units were taken out there. */
  readonly cuts: readonly { readonly at: number; readonly length: number }[]
}

/**
 * Joins words that a hyphen parts at the end of a line: "Inter-\nnational" is "International", and "long-\nterm",
 * whose halves are words, "long-term".
 */
export function joinBrokenWords(text: string, lexicon: Lexicon): JoinedWords {
  const cuts: { at: number; length: number }[] = []
  let taken = 0
  const joined = text.replace(
    /(\p{L}{2,})-([ \t]*\r?\n[ \t]*)(\p{Ll}+)/gu,
    (_, left: string, gap: string, right: string, offset: number) => {
      const isCompound =
        isOrdinary(left, lexicon) && isOrdinary(right, lexicon) && !isOrdinary(`${left}${right}`, lexicon)
      const cut = { at: offset - taken + left.length + (isCompound ? 1 : 0), length: gap.length + (isCompound ? 0 : 1) }
      cuts.push(cut)
      taken += cut.length
      return `${left}${isCompound ? '-' : ''}${right}`
    },
  )
  return { text: joined, cuts }
}

/** The parse of a joined text with the offsets of the text that it was made of. */
export function toOriginal(doc: Doc, { cuts }: JoinedWords, original: string): Doc {
  if (cuts.length === 0) return doc
  const place = <Span extends { readonly start: number; readonly end: number }>(span: Span): Span => ({
    ...span,
    start: offsetOf(span.start, cuts),
    end: offsetOf(span.end - 1, cuts) + 1,
  })
  return {
    text: original,
    tokens: doc.tokens.map(place),
    sentences: doc.sentences.map(place),
    entities: doc.entities.map(place),
    cuts: doc.cuts,
  }
}

function offsetOf(offset: number, cuts: JoinedWords['cuts']): number {
  return cuts.reduce((sum, { at, length }) => (at <= offset ? sum + length : sum), offset)
}
