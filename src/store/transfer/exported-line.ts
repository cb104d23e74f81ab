import { z } from 'zod'
import { DatelineError } from '../../model/error.ts'
import type { Reading } from '../../model/reading.ts'
import { keptNode } from './exported-change.ts'
import { faultOfReading } from './exported-reading.ts'
import { KEPT_TYPES } from './kept.ts'

/** The one form of an export so far; a later one has another number. */
export const EXPORT_FORMAT = 1

const exportedLine = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('export'), format: z.literal(EXPORT_FORMAT) }),
  keptNode,
  z.object({ kind: z.literal('relationship'), type: z.enum(KEPT_TYPES), from: z.string(), to: z.string() }),
  z.object({
    kind: z.literal('article'),
    reader: z.string(),
    loadedAt: z.iso.datetime(),
    reading: z.custom<Reading>((given) => faultOfReading(given) === undefined, {
      error: ({ input }) => `no reading of an article. ${faultOfReading(input) ?? ''}`,
    }),
  }),
  z.object({ kind: z.literal('removed'), article: z.string() }),
  z.object({ kind: z.literal('end'), articles: z.int().min(0), sha256: z.string() }),
])

/**
 * One line of an export. First comes `export`; then what people changed, as nodes and relationships; then the articles,
 * each with what was read in it (an article that comes once more was changed meanwhile, and one that is `removed` was
 * taken away); last `end`, with the number of articles and the SHA-256 of all bytes before it.
 */
export type ExportedLine = z.infer<typeof exportedLine>

/**
 * Reads one line.
 * @throws DatelineError BAD_INPUT, which names it
 */
export function parseExportedLine(text: string, number: number): ExportedLine {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new DatelineError('BAD_INPUT', `Line ${number} is not valid JSON.`, { cause: error })
  }
  const parsed = exportedLine.safeParse(json)
  if (parsed.success) return parsed.data
  if (isOfOtherFormat(json)) {
    throw new DatelineError(
      'BAD_INPUT',
      `Line ${number} says that the export has the format ${json.format}; this version of Dateline reads ${EXPORT_FORMAT}. Take the version that wrote it.`,
    )
  }
  const [issue] = parsed.error.issues
  const where = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `
  throw new DatelineError('BAD_INPUT', `Line ${number} is no line of an export: ${where}${issue?.message ?? ''}.`)
}

function isOfOtherFormat(json: unknown): json is { readonly format: number } {
  if (typeof json !== 'object' || json === null || !('kind' in json) || !('format' in json)) return false
  return json.kind === 'export' && typeof json.format === 'number'
}
