import { statSync } from 'node:fs'
import { storeGone } from './failure.ts'
import { filesIn } from './files.ts'

/**
 * Makes what finds that the files of an open store are gone, or others are in their place: the engine goes on with what
 * it has open, and all that it acknowledges then is nowhere.
 * @throws DatelineError STORE_GONE, from what is given
 */
export function createPresenceCheck(folder: string): () => void {
  const { graph } = filesIn(folder)
  const opened = statSync(graph).ino
  return () => {
    const now = statSync(graph, { throwIfNoEntry: false })
    if (now?.ino === opened) return
    throw storeGone(folder)
  }
}
