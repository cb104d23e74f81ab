import { z } from 'zod'
import { DatelineError } from '../model/error.ts'
import type { FoundText } from './found-text.ts'

const isoDate = z.union([z.iso.date(), z.iso.datetime({ offset: true }), z.iso.datetime({ local: true })])
const fields = z.object({
  title: z.string().trim().min(1).max(1_000).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional(),
  publishedAt: z.preprocess((value) => (value instanceof Date ? value.toISOString() : value), isoDate.optional()),
})

/** What a text's front matter, or a line of JSON, may say of the article besides its text. */
export type FoundFields = Omit<FoundText, 'text' | 'source'>

/**
 * Checks what was said of an article; null counts as not said, other fields are passed over.
 * @throws DatelineError BAD_INPUT, naming the field and what it may be
 */
export function checkFields(found: unknown, place: string): FoundFields {
  const record = typeof found === 'object' && found !== null ? found : {}
  const result = fields.safeParse(Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)))
  if (result.success) {
    const { title, url, publishedAt } = result.data
    return {
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { url }),
      ...(publishedAt === undefined ? {} : { publishedAt: inOrder(publishedAt) }),
    }
  }
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
  throw new DatelineError(
    'BAD_INPUT',
    `${place} says something of its article that cannot be used. ${problems}. A url is http or https, publishedAt an ISO 8601 date.`,
  )
}

/** A time as UTC has it, which is taken for it where no zone is given, so that times compare as texts do; a day as it is. */
function inOrder(publishedAt: string): string {
  if (!publishedAt.includes('T')) return publishedAt
  const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/.test(publishedAt)
  return new Date(hasZone ? publishedAt : `${publishedAt}Z`).toISOString()
}
