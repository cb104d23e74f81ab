import { signal, type ReadonlySignal, type Signal } from '@preact/signals'
import { persist, type PausedRefusal } from '../server/persist.ts'
import { keyOf, type AnswerTo, type Ask } from './ask.ts'

/** What has come of a question so far. */
export type Answer<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: Value }
  | ({ readonly state: 'failed' } & PausedRefusal)

/** Answers that are kept; those go first that were not asked for longest. */
const MOST_KEPT = 300

const WAITING: Answer<never> = { state: 'waiting' }

/** What was asked, and what came of it. */
export interface Answers {
  /** What came of a question so far: it is waited for if it was never put. Reading it asks nothing. */
  of<Asked extends Ask>(ask: Asked): ReadonlySignal<Answer<AnswerTo<Asked>>>
  /** Puts a question, unless it was put before. */
  readonly put: (ask: Ask) => void
  /** Puts a question that was refused once more, at once. */
  readonly retry: (ask: Ask) => void
  forget(ask: Ask): void
  /** Takes this answer over, and has all others asked for again; what was known of them stands until then. */
  beginAnew(ask: Ask, value: unknown): void
}

interface Kept {
  readonly answer: Signal<Answer<unknown>>
  isAsked: boolean
  /** Counts how often it was put: what answers an earlier time is not heard any more. */
  turn: number
  /** Ends the pause before the next try. */
  wake: AbortController
}

/** What is told of answers. */
interface Listener {
  answered(ask: Ask, value: unknown): void
  refused(ask: Ask, refusal: PausedRefusal): void
}

/**
 * Puts each question once and keeps what came of it. What is refused for a reason that may pass is tried again by
 * itself for a while, and whenever a person says so.
 */
export function createAnswers(perform: (ask: Ask) => Promise<unknown>, listener: Listener): Answers {
  const all = new Map<string, Kept>()

  function keptFor(ask: Ask): Kept {
    const key = keyOf(ask)
    const kept = all.get(key) ?? {
      answer: signal<Answer<unknown>>(WAITING),
      isAsked: false,
      turn: 0,
      wake: new AbortController(),
    }
    all.set(key, kept)
    return kept
  }

  function put(ask: Ask): void {
    const key = keyOf(ask)
    const kept = keptFor(ask)
    all.delete(key)
    all.set(key, kept)
    const [oldest] = all.keys()
    if (all.size > MOST_KEPT && oldest !== undefined) all.delete(oldest)
    if (kept.isAsked) return
    kept.isAsked = true
    void settle(ask, kept)
  }

  async function settle(ask: Ask, kept: Kept): Promise<void> {
    const turn = ++kept.turn
    const isHeard = () => kept.turn === turn
    const told = await persist(
      () => perform(ask),
      (refusal) => {
        const wake = new AbortController()
        if (!isHeard()) return wake.signal
        kept.wake = wake
        kept.answer.value = { state: 'failed', ...refusal }
        listener.refused(ask, refusal)
        return wake.signal
      },
    )
    if (told === undefined || !isHeard()) return
    kept.answer.value = { state: 'ready', value: told.value }
    listener.answered(ask, told.value)
  }

  return {
    of<Asked extends Ask>(ask: Asked) {
      // The table of questions ties each to its answer's type; the map of all answers cannot say so.
      return keptFor(ask).answer as unknown as ReadonlySignal<Answer<AnswerTo<Asked>>>
    },
    put,
    retry(ask) {
      const kept = keptFor(ask)
      const answer = kept.answer.peek()
      if (answer.state !== 'failed') return
      kept.answer.value = WAITING
      if (answer.againInMs === undefined) void settle(ask, kept)
      else kept.wake.abort()
    },
    forget(ask) {
      all.delete(keyOf(ask))
    },
    beginAnew(ask, value) {
      for (const other of all.values()) other.isAsked = false
      const kept = keptFor(ask)
      kept.isAsked = true
      kept.turn++
      kept.answer.value = { state: 'ready', value }
    },
  }
}
