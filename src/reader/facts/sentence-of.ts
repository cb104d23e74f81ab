import { itemAt } from '../../model/item-at.ts'
import type { Sentence } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { ReaderDocument } from '../document.ts'

type Sentences = Pick<ReaderDocument, 'sentences'>

/** The index of the sentence in which a place in the text lies; between two sentences, the one before; by halving. */
export function sentenceOf({ sentences }: Sentences, offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (itemAt(sentences, middle).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The sentences of which some part lies within a stretch of the text. */
export function sentencesWithin(document: Sentences, { start, end }: Span): Sentence[] {
  const found: Sentence[] = []
  for (let at = sentenceOf(document, start); at < document.sentences.length; at++) {
    const sentence = document.sentences[at]
    if (sentence === undefined || sentence.start >= end) break
    if (sentence.end > start) found.push(sentence)
  }
  return found
}
