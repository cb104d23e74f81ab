/** What a page or a feed says of an article beside its text. */
interface Claims {
  readonly title: string
  readonly published: string
}

const LONGEST_TITLE = 1_000
const [FIRST_YEAR, LAST_YEAR] = [Date.UTC(1_000, 0), Date.UTC(10_000, 0)]

/** What can be so of it: a page and a feed say what they like, and lose no text by it. */
export function claimedFields({ title, published }: Claims): {
  readonly title?: string
  readonly publishedAt?: string
} {
  const line = title.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  const time = Date.parse(published)
  return {
    ...(line === '' || line.length > LONGEST_TITLE ? {} : { title: line }),
    ...(time >= FIRST_YEAR && time < LAST_YEAR ? { publishedAt: new Date(time).toISOString() } : {}),
  }
}
