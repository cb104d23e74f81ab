import { refusalOf, type Refusal } from './failure.ts'

/** Milliseconds before each further try; after the last of them only a person tries again. */
export const PAUSES_MS: readonly number[] = [1_500, 4_000, 10_000, 30_000]

/** A refusal, and when it is tried again by itself: in so many milliseconds, or not at all. */
export interface PausedRefusal extends Refusal {
  readonly againInMs: number | undefined
}

/** Lets time pass; resolves early when `signal` says so. */
type Pause = (ms: number, signal: AbortSignal) => Promise<void>

/**
 * Tries again what was refused for a reason that may pass, after longer and longer pauses, so often and no more.
 * @param act what is tried
 * @param onRefusal told of each refusal; gives what ends the pause after it at once
 * @returns what came of it, or undefined when it was given up; `onRefusal` was told why
 */
export async function persist<Value>(
  act: () => Promise<Value>,
  onRefusal: (refusal: PausedRefusal) => AbortSignal,
  pause: Pause = pauseFor,
): Promise<{ readonly value: Value } | undefined> {
  for (let tries = 0; ; tries++) {
    try {
      return { value: await act() }
    } catch (error) {
      const refusal = refusalOf(error)
      const againInMs = refusal.mayPass ? PAUSES_MS[tries] : undefined
      const signal = onRefusal({ ...refusal, againInMs })
      if (againInMs === undefined) return undefined
      await pause(againInMs, signal)
    }
  }
}

function pauseFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
