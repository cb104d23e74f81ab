import { effect } from '@preact/signals'
import { changeInWords } from '../changes/change-words.ts'
import { isOwnChange } from '../changes/send-change.ts'
import type { ToldChangeFragment } from '../generated/operations.ts'
import type { Session } from '../state/session.ts'

/**
 * Shows what other editors change, once the graph is on the page: it is read anew, and the page says who changed what.
 * Where the server cannot be listened to, the page is as it is when it is read.
 */
export function followChanges(session: Session): void {
  let last: ToldChangeFragment | undefined
  let isReading = false

  async function follow(change: ToldChangeFragment): Promise<void> {
    if (await isOwnChange(change)) return
    last = change
    if (isReading) return
    isReading = true
    try {
      // What comes while the graph is read is read in one turn after it.
      while (last !== undefined) {
        const told = changeInWords(last)
        const what = last.undone ? `Taken back: ${told}` : told
        last = undefined
        await session.readAnew()
        session.tell(`${what}. The page shows it.`)
      }
    } finally {
      isReading = false
    }
  }

  async function listen(): Promise<void> {
    const { listenToChanges } = await session.server.fetchPart(() => import('../server/listen.ts'))
    listenToChanges(session.server.access, (change) => void follow(change))
  }

  const stop = effect(() => {
    if (session.answer({ about: 'opening' }).state !== 'ready') return
    queueMicrotask(() => {
      stop()
      // Of a page that is not the server's any more nothing is followed.
      listen().catch(() => undefined)
    })
  })
}
