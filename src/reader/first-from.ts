import { itemAt } from '../model/item-at.ts'
import type { Span } from '../model/span.ts'

/** The index of the first span that begins at an offset or after it, their number if none does; spans in order, by halving. */
export function firstFrom(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (itemAt(spans, middle).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
