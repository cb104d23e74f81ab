/** An article to be brought in, as the API takes it. */
export interface Offered {
  readonly text?: string
  readonly url?: string
  readonly title?: string
  readonly publishedAt?: string
  readonly labels?: readonly string[]
}
