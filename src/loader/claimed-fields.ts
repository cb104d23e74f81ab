/** What a page or a feed says of an article beside its text. */
interface Claims {
  readonly title: string
  readonly published: string
}

const LONGEST_TITLE = 1_000
/** So much of a date that is none is shown. */
const LONGEST_DATE = 60
const [FIRST_YEAR, LAST_YEAR] = [Date.UTC(1_000, 0), Date.UTC(10_000, 0)]

/** A title as one line, which says nothing to a terminal that shows it but itself. */
export const titleLine = (title: string): string => title.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** What can be so of it: a page and a feed say what they like, and lose no text by it. Warns of what is left out. */
export function claimedFields({ title, published }: Claims): {
  readonly title?: string
  readonly publishedAt?: string
  readonly warnings?: readonly string[]
} {
  const line = titleLine(title)
  const time = Date.parse(published)
  const isTime = time >= FIRST_YEAR && time < LAST_YEAR
  const warnings = [
    ...(line.length > LONGEST_TITLE ? [`Its title has ${line.length} characters, and is left out.`] : []),
    ...(isTime || published.trim() === ''
      ? []
      : [
          `It was published at ${JSON.stringify(published.slice(0, LONGEST_DATE))}, which is no date, and is left out.`,
        ]),
  ]
  return {
    ...(line === '' || line.length > LONGEST_TITLE ? {} : { title: line }),
    ...(isTime ? { publishedAt: new Date(time).toISOString() } : {}),
    ...(warnings.length === 0 ? {} : { warnings }),
  }
}
