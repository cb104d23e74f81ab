import type { ReaderDocument } from '../document.ts'

/** The index of the sentence in which a place in the text lies; between two sentences, the one before; by halving. */
export function sentenceOf(document: ReaderDocument, offset: number): number {
  let low = 0
  let high = document.sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((document.sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
