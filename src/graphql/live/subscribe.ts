import { createSourceEventStream, execute, type DocumentNode, type ExecutionArgs, type ExecutionResult } from 'graphql'
import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import { DatelineError } from '../../model/error.ts'
import { refusalOfSubscription } from '../execute.ts'
import { timeOfEvent } from './event-id.ts'
import type { PastEvent } from './live-event.ts'

/** Answers of the last moment: who asks the same of an event has the same answer, which is made once. */
const MOST_ANSWERS = 100
const ANSWERS_MS = 1_000

/**
 * Subscribes in a way of its own: each result says under `extensions.event` which event it is of, what thousands ask of one
 * event is read once, and an event is passed over whose article is gone by now.
 */
export function useLiveSubscriptions(): Plugin {
  const answers = new LRUCache<string, Promise<ExecutionResult | undefined>>({ max: MOST_ANSWERS, ttl: ANSWERS_MS })
  const documents = new WeakMap<DocumentNode, number>()
  let documentCount = 0

  function keyOf({ document, operationName, variableValues }: ExecutionArgs): string {
    const number = documents.get(document) ?? documentCount++
    documents.set(document, number)
    return JSON.stringify([number, operationName, variableValues])
  }

  async function subscribeRequest(args: ExecutionArgs): Promise<ExecutionResult | AsyncIterable<ExecutionResult>> {
    const refusal = refusalOfSubscription(args)
    if (refusal !== undefined) return refusal
    const events = (await createSourceEventStream(args)) as ExecutionResult | AsyncIterableIterator<PastEvent>
    if (!isAsyncIterable(events)) return events
    const key = keyOf(args)
    return mapEvents(events, (past) => {
      const asked = `${past.id} ${past.event.kind} ${key}`
      const answer = answers.get(asked) ?? answerOf(args, past)
      answers.set(asked, answer)
      return answer
    })
  }

  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(subscribeRequest)
    },
  }
}

async function answerOf(args: ExecutionArgs, past: PastEvent): Promise<ExecutionResult | undefined> {
  const result = await execute({ ...args, rootValue: past })
  if (result.errors?.some(({ originalError }) => originalError === GONE) === true) return undefined
  return { ...result, extensions: { event: { id: past.id, at: timeOfEvent(past.id) } } }
}

/** What a resolver throws for an event whose article or change is gone. */
export const GONE = new DatelineError('NOT_FOUND', 'What the event speaks of is gone.')

/** Answers events one after the other; those without an answer are passed over. Ends at once when it is returned. */
function mapEvents(
  events: AsyncIterableIterator<PastEvent>,
  answer: (past: PastEvent) => Promise<ExecutionResult | undefined>,
): AsyncIterableIterator<ExecutionResult> {
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      for (;;) {
        const next = await events.next()
        if (next.done === true) return { value: undefined, done: true }
        const result = await answer(next.value)
        if (result !== undefined) return { value: result, done: false }
      }
    },
    async return() {
      await events.return?.()
      return { value: undefined, done: true }
    },
    throw: (reason) => Promise.reject(reason as Error),
  }
}
