import type { Doc } from '../../language/index.ts'
import { itemAt } from '../../model/item-at.ts'
import { firstFrom } from '../first-from.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isOrdinary } from '../names/word-classes.ts'

/** A text without what hyphenation put into it. */
export interface JoinedWords {
  readonly text: string
  /** Where the cuts are in `text`, in order, and how many code units were taken out there. */
  readonly cuts: readonly { readonly at: number; readonly length: number }[]
}

/** Characters that nobody sees: they steer the direction of writing, or say where a word may be parted. */
const UNSEEN = '[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff]+'
const BROKEN = new RegExp(`(\\p{L}{2,})-([ \\t]*\\r?\\n[ \\t]*)(\\p{Ll}+)|${UNSEEN}`, 'gu')

/**
 * Joins words that a hyphen parts at the end of a line: "Inter-\nnational" is "International", and "long-\nterm",
 * whose halves are words, "long-term". What nobody sees goes.
 */
export function joinBrokenWords(text: string, lexicon: Lexicon): JoinedWords {
  const cuts: { at: number; length: number }[] = []
  let taken = 0
  const joined = text.replace(
    BROKEN,
    (found: string, left: string | undefined, gap: string, right: string, offset: number) => {
      if (left === undefined) {
        cuts.push({ at: offset - taken, length: found.length })
        taken += found.length
        return ''
      }
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
  const starts = cuts.map(({ at }) => ({ start: at }))
  // How much is taken out before the first cut, up to and with the first, the second …
  const sums = [0]
  for (const { length } of cuts) sums.push((sums.at(-1) ?? 0) + length)
  const offsetOf = (offset: number): number => offset + itemAt(sums, firstFrom(starts, offset + 1))
  const place = <Span extends { readonly start: number; readonly end: number }>(span: Span): Span => ({
    ...span,
    start: offsetOf(span.start),
    end: offsetOf(span.end - 1) + 1,
  })
  return {
    text: original,
    tokens: doc.tokens.map(place),
    sentences: doc.sentences.map(place),
    entities: doc.entities.map(place),
    cuts: doc.cuts,
  }
}
