import { AsyncLocalStorage } from 'node:async_hooks'
import { destination, pino, stdTimeFunctions, type DestinationStream } from 'pino'
import type { SlowQuestion } from '../graphql/slow-questions.ts'
import { packError } from './packed-error.ts'

/** The log of a server: lines of JSON, each with the request that it belongs to. No text of an article is in it, and no token. */
export interface Log {
  /** Runs what a request asks for; what is logged meanwhile names it. */
  during<Result>(requestId: string, work: () => Result): Result
  /** An error that nobody expected. */
  readonly failure: (error: unknown) => void
  /** A question that took long. */
  readonly slow: (question: SlowQuestion) => void
  /** A request that was answered. */
  readonly answered: (request: AnsweredRequest) => void
}

/** A request, and how it was answered. */
interface AnsweredRequest {
  readonly method: string
  /** Without what follows a question mark, which may hold what is asked. */
  readonly path: string
  readonly status: number
  readonly ms: number
}

/** How much is logged: `info` has a line for each request, `warn` slow questions and what failed, `error` the latter only. */
export const LOG_LEVELS = ['info', 'warn', 'error', 'silent'] as const

/** Opens the log, which goes to standard error where nothing else is said; `failed` is told of what failed as well. */
export function createLog(
  level: (typeof LOG_LEVELS)[number],
  to: DestinationStream = destination({ fd: 2, sync: true }),
  failed: (error: unknown) => void = () => undefined,
): Log {
  const request = new AsyncLocalStorage<string>()
  const log = pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const requestId = request.getStore()
        return requestId === undefined ? {} : { requestId }
      },
    },
    to,
  )
  return {
    during: (requestId, work) => request.run(requestId, work),
    failure: (error) => {
      failed(error)
      log.error({ error: packError(error) }, 'failed')
    },
    slow: (question) => {
      log.warn(question, 'slow question')
    },
    answered: (answer) => {
      log.info(answer, 'answered')
    },
  }
}
