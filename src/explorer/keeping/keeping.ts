import { signal, type ReadonlySignal } from '@preact/signals'
import { NOTHING_KEPT, readKept, writeKept, type Kept } from './kept.ts'

/** What a person keeps, in this browser. */
export interface Keeping {
  readonly kept: ReadonlySignal<Kept>
  /** Changes what is kept; false where the browser keeps nothing beyond this page. */
  change(change: (kept: Kept) => Kept): boolean
}

const KEPT_AS = 'dateline-kept'

/** Keeps in the browser's storage, of which all its tabs know at once. */
export function createKeeping(): Keeping {
  const kept = signal(stored())
  addEventListener('storage', ({ key }) => {
    if (key === KEPT_AS) kept.value = stored()
  })
  return {
    kept,
    change(change) {
      kept.value = change(kept.peek())
      try {
        localStorage.setItem(KEPT_AS, writeKept(kept.peek()))
        return true
      } catch {
        return false // Storage is barred or full: it is there until the page is left.
      }
    },
  }
}

function stored(): Kept {
  try {
    return readKept(localStorage.getItem(KEPT_AS) ?? '') ?? NOTHING_KEPT
  } catch {
    return NOTHING_KEPT
  }
}
