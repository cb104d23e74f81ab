import type { TimeWindow } from '../state/view.ts'
import type { Bin } from './bins.ts'

/** The first and last stretch of a window; without one, of all. */
export function indexesOf(
  window: TimeWindow | undefined,
  bins: readonly Bin[],
): readonly [first: number, last: number] {
  const last = bins.length - 1
  if (window === undefined) return [0, last]
  const first = bins.findIndex(({ to }) => to >= window.from)
  const end = bins.findLastIndex(({ from }) => from <= window.to)
  return [first < 0 ? last : first, Math.max(end, first < 0 ? last : first)]
}

/** The window from one stretch to another, in whatever order; undefined if that is all there are. */
export function windowOfBins(bins: readonly Bin[], a: number, b: number): TimeWindow | undefined {
  const [from, to] = [bins[Math.min(a, b)], bins[Math.max(a, b)]]
  if (from === undefined || to === undefined || (from === bins[0] && to === bins.at(-1))) return undefined
  return { from: from.from, to: to.to }
}

/**
 * The window a step later: as long as it is, or a twelfth of all where there is none; undefined at the end.
 * What is gathered at the ends is passed over.
 */
export function windowAfter(window: TimeWindow | undefined, bins: readonly Bin[]): TimeWindow | undefined {
  const begin = bins[0]?.isGathered === true ? 1 : 0
  const end = bins.length - (bins.at(-1)?.isGathered === true ? 2 : 1)
  const [first, last] = indexesOf(window, bins)
  const length = window === undefined ? Math.max(1, Math.round((end - begin + 1) / 12)) : last - first + 1
  const from = window === undefined ? begin : first + 1
  return from + length - 1 > end ? undefined : windowOfBins(bins, from, from + length - 1)
}
