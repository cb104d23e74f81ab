/**
 * An article's text as it was found, before it is an `Article`. `source` is the URL it came from, the file's URL, or
 * undefined where it came from nowhere that has a name (standard input, a paste).
 */
export interface FoundText {
  readonly text: string
  readonly source?: string
  readonly url?: string
  readonly title?: string
  readonly publishedAt?: string
  readonly labels?: readonly string[]
  /** What is said of it where it was found that cannot be so, and is left out; for the person who loads it. */
  readonly warnings?: readonly string[]
}
