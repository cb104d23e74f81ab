import type { SelectedField } from '../store/graph-reader.ts'
import { within } from '../store/within.ts'
import type { ApiParts } from './context.ts'
import { keepWithin } from './limits.ts'
import { costOf, measureArguments } from './measure.ts'

/**
 * Refuses fields of the root type that ask for too much together.
 * @throws DatelineError LIMIT_EXCEEDED
 */
export function checkFields({ limits }: ApiParts, fields: readonly SelectedField[]): void {
  const { depth, values } = measureArguments(fields)
  keepWithin(limits, 'argumentDepth', depth)
  keepWithin(limits, 'argumentValues', values)
  keepWithin(
    limits,
    'cost',
    fields.reduce((sum, field) => sum + costOf(field), 0),
  )
}

/**
 * Answers one root field from the store as JSON, within the limit of time.
 * @throws DatelineError TIMEOUT, and what the store throws
 */
export async function answerField({ reader, limits }: ApiParts, field: SelectedField): Promise<string> {
  const { timeMs } = limits
  // The store's limit is for each of its statements; this one is for all of them.
  return within(timeMs, reader.answer(field, { timeoutMs: timeMs }))
}
