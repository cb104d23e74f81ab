/**
 * A stretch of an article's text. `start` is inclusive, `end` exclusive; both are UTF-16 code units into
 * `Article.text`, so that `text.slice(start, end)` is exactly what stands there.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `inner` lies wholly inside `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
