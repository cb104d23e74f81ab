import { useSignal } from '@preact/signals'
import { useExplorer } from '../frame/explorer.ts'
import { RedoChangeDocument, UndoChangeDocument } from '../generated/operations.ts'
import { cut } from '../graph/wording.ts'
import type { Details } from '../state/ask.ts'

/** What a person changed in the graph, which can be taken back and made again. */
export function ChangeFact({ change }: { readonly change: Details['changes']['nodes'][number] }) {
  const { session } = useExplorer()
  const isAsking = useSignal(false)
  const { id, by, at, reason, undone } = change

  const turn = async () => {
    isAsking.value = true
    try {
      const { errors } = undone
        ? (await session.server.ask(RedoChangeDocument, { id })).redo
        : (await session.server.ask(UndoChangeDocument, { id })).undo
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '))
      await session.readAnew()
      session.tell(undone ? 'The change holds again.' : 'The change was taken back.')
    } catch (error) {
      session.tell(error instanceof Error ? error.message : String(error))
    } finally {
      isAsking.value = false
    }
  }

  return (
    <div class="fact">
      <p dir="auto">
        {cut(by, 80)} said on {at.slice(0, 10)} that these are two: “{cut(reason, 240)}”
        {undone ? <span class="caution">taken back</span> : null}
      </p>
      {session.server.access.mayEdit.value ? (
        <p>
          <button type="button" class="button small" disabled={isAsking.value} onClick={() => void turn()}>
            {undone ? 'Make it hold again' : 'Take it back'}
          </button>
        </p>
      ) : null}
    </div>
  )
}
