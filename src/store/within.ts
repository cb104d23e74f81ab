import { DatelineError } from '../model/error.ts'

/**
 * Waits for an answer for so many milliseconds at the most. What would give it goes on behind, and its answer is dropped:
 * it is for others to stop that.
 * @throws DatelineError TIMEOUT
 */
export async function within<Answer>(timeoutMs: number | undefined, answer: Promise<Answer>): Promise<Answer> {
  if (timeoutMs === undefined) return answer
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DatelineError('TIMEOUT', 'The store took too long over this question. Ask for less at once.'))
    }, timeoutMs)
  })
  try {
    return await Promise.race([answer, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
