import { signal, type ReadonlySignal } from '@preact/signals'

/** What has come of a question so far. */
export type Answer<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly message: string }

export const WAITING: Answer<never> = { state: 'waiting' }

/** Answers that are kept; the oldest go first. */
const MOST_KEPT = 300

/** What was asked, and what came of it. */
export interface Answers<Value> {
  /** What came of a question so far; asks it if it was never put. */
  readonly of: (question: string) => ReadonlySignal<Answer<Value>>
  /** Forgets all of it, as when the graph has changed. */
  forget(): void
}

/** Asks each question once, and keeps what came of it: a refusal too, as it would be the same the next time. */
export function createAnswers<Value>(ask: (question: string) => Promise<Value>): Answers<Value> {
  const kept = new Map<string, ReadonlySignal<Answer<Value>>>()
  function of(question: string) {
    const known = kept.get(question)
    if (known !== undefined) return known
    const answer = signal<Answer<Value>>(WAITING)
    kept.set(question, answer)
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    ask(question).then(
      (value) => {
        answer.value = { state: 'ready', value }
      },
      (error: unknown) => {
        answer.value = { state: 'failed', message: error instanceof Error ? error.message : String(error) }
      },
    )
    return answer
  }
  return {
    of,
    forget: () => {
      kept.clear()
    },
  }
}
