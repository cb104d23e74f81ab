import type { SelectedField } from '../store/graph-reader.ts'
import { within } from '../store/within.ts'
import type { ApiParts } from './context.ts'
import { keepWithin } from './limits.ts'
import { costOf } from './measure.ts'

/**
 * Answers one root field from the store as JSON, within the limits of cost and time.
 * @throws DatelineError LIMIT_EXCEEDED, TIMEOUT, and what the store throws
 */
export async function answerField({ reader, limits }: ApiParts, field: SelectedField): Promise<string> {
  keepWithin(limits, 'cost', costOf(field))
  const { timeMs } = limits
  // The store's limit is for each of its statements; this one is for all of them.
  return within(timeMs, reader.answer(field, { timeoutMs: timeMs }))
}
