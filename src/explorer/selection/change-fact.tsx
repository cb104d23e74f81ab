import { useSignal } from '@preact/signals'
import { changeInWords, fieldsInWords } from '../changes/change-words.ts'
import { turnChange } from '../changes/turn-change.ts'
import { useExplorer } from '../frame/explorer.ts'
import { cut, dayInWords } from '../graph/wording.ts'
import type { Details } from '../state/ask.ts'

/** What a person changed in the graph, which can be taken back and made again. */
export function ChangeFact({ change }: { readonly change: Details['changes']['nodes'][number] }) {
  const { session } = useExplorer()
  const isAsking = useSignal(false)
  const { id, at, reason, undone, undoneBy, undoneAt, redoneBy, redoneAt } = change
  const turn = async () => {
    isAsking.value = true
    await turnChange(session, id, undone)
    isAsking.value = false
  }
  return (
    <div class="fact">
      <p dir="auto">
        {changeInWords(change)}, on {dayInWords(at)}: “{cut(reason, 240)}”
        {undone ? <span class="caution">taken back</span> : null}
      </p>
      <ul class="reasons">
        {fieldsInWords(change, session.nameOf).map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
        {undoneBy === null || undoneAt === null ? null : (
          <li dir="auto">
            taken back by {cut(undoneBy, 80)} on {dayInWords(undoneAt)}
          </li>
        )}
        {redoneBy === null || redoneAt === null ? null : (
          <li dir="auto">
            made to hold again by {cut(redoneBy, 80)} on {dayInWords(redoneAt)}
          </li>
        )}
      </ul>
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
