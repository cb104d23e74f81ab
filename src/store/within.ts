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
      const message = `The answer took longer than the limit of ${timeoutMs} milliseconds. Ask for less at once.`
      reject(new DatelineError('TIMEOUT', message))
    }, timeoutMs)
  })
  try {
    return await Promise.race([answer, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
