import { DatelineError } from '../model/error.ts'
import type { SelectedField } from '../store/graph-reader.ts'
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
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const message = `The answer took longer than the limit of ${timeMs} milliseconds. Ask for less at once.`
      reject(new DatelineError('TIMEOUT', message))
    }, timeMs)
  })
  try {
    return await Promise.race([reader.answer(field, { timeoutMs: timeMs }), late])
  } finally {
    clearTimeout(timer)
  }
}
