import { useSignal } from '@preact/signals'
import { useExplorer } from '../frame/explorer.ts'
import { RedoChangeDocument, UndoChangeDocument, type ChangeKind } from '../generated/operations.ts'
import { cut } from '../graph/wording.ts'
import type { Details } from '../state/ask.ts'

/** What somebody did, between their name and the day. */
const WORDING: Readonly<Record<ChangeKind, string>> = {
  MERGE_ENTITIES: 'said that these are one',
  SPLIT_ENTITY: 'said that mentions are another’s',
  RENAME_ENTITY: 'gave another name',
  ADD_ALIAS: 'added a name',
  REMOVE_ALIAS: 'took a name away',
  SET_KIND: 'set the kind',
  CONFIRM_RELATIONSHIP: 'confirmed a relationship',
  REJECT_RELATIONSHIP: 'rejected a relationship',
  ADD_RELATIONSHIP: 'added a relationship',
  CORRECT_STATEMENT: 'corrected a statement',
  REJECT_STATEMENT: 'rejected a statement',
  REJECT_RESOLUTION: 'said that these are two',
  REJECT_MERGE: 'said that these are not one',
}

/** What a person changed in the graph, which can be taken back and made again. */
export function ChangeFact({ change }: { readonly change: Details['changes']['nodes'][number] }) {
  const { session } = useExplorer()
  const isAsking = useSignal(false)
  const { id, kind, by, at, reason, undone } = change

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
        {cut(by, 80)} {WORDING[kind]} on {at.slice(0, 10)}: “{cut(reason, 240)}”
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
