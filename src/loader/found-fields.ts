import { z } from 'zod'
import { DatelineError } from '../model/error.ts'
import { titleLine } from './claimed-fields.ts'
import type { FoundText } from './found-text.ts'

const isoDate = z.union([z.iso.date(), z.iso.datetime({ offset: true }), z.iso.datetime({ local: true })])
const LONGEST_ADDRESS = 2_000
/** What a URL of an article may be. No text may be one: a text's id, and a URL's, are hashes of the same kind. */
const address = z
  .url({ protocol: /^https?$/ })
  .regex(/^\S+$/, 'Invalid URL: white space')
  .max(LONGEST_ADDRESS)

/** Whether an address says with which user and password it is to be asked for. */
export function hasCredentials(url: string): boolean {
  const { username, password } = URL.canParse(url) ? new URL(url) : { username: '', password: '' }
  return username !== '' || password !== ''
}

const MOST_LABELS = 20
const label = z
  .string()
  .transform((text) => text.normalize('NFC').trim().replace(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(1)
      .max(60)
      .regex(/^\P{Cc}+$/u, 'a label is one line'),
  )
const fields = z.object({
  title: z.string().transform(titleLine).pipe(z.string().min(1).max(1_000)).optional(),
  // Everybody who reads the graph would read them.
  url: address.refine((url) => !hasCredentials(url), 'it may hold no user and no password').optional(),
  publishedAt: z.preprocess((value) => (value instanceof Date ? value.toISOString() : value), isoDate.optional()),
  labels: z.array(label).max(MOST_LABELS).optional(),
  language: z
    .string()
    .regex(/^en(?:-[a-z\d-]+)?$/i, 'only English is read')
    .optional(),
})

/** What a text's front matter, or a line of JSON, may say of the article besides its text. */
export type FoundFields = Omit<FoundText, 'text' | 'source' | 'warnings'>

/** Whether a text is what a URL of an article may be, and nothing else. */
export function isAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && address.safeParse(text).success
}

/**
 * Checks what was said of an article; null counts as not said, other fields are passed over. A `language` must be English,
 * as no other is read.
 * @throws DatelineError BAD_INPUT, naming the field and what it may be
 */
export function checkFields(found: unknown, place: string): FoundFields {
  const record = typeof found === 'object' && found !== null ? found : {}
  const result = fields.safeParse(Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)))
  if (result.success) {
    const { title, url, publishedAt, labels = [] } = result.data
    return {
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { url }),
      ...(publishedAt === undefined ? {} : { publishedAt: inOrder(publishedAt) }),
      ...(labels.length === 0 ? {} : { labels: [...new Set(labels)].sort() }),
    }
  }
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
  throw new DatelineError(
    'BAD_INPUT',
    `${place} says something of its article that cannot be used. ${problems}. A url is http or https, publishedAt an ISO 8601 date, language a tag such as en-GB, labels up to ${MOST_LABELS} of 60 characters.`,
    { at: result.error.issues.slice(0, 1).flatMap((issue) => issue.path.map(String)) },
  )
}

/** A time as UTC has it, which is taken for it where no zone is given, so that times compare as texts do; a day as it is. */
function inOrder(publishedAt: string): string {
  if (!publishedAt.includes('T')) return publishedAt
  const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/.test(publishedAt)
  return new Date(hasZone ? publishedAt : `${publishedAt}Z`).toISOString()
}
