import './note.css'
import { useSignal } from '@preact/signals'
import { useExplorer } from '../frame/explorer.ts'
import { Icon } from '../frame/icon.tsx'
import { TextArea } from '../frame/text-field.tsx'
import { LONGEST_NOTE, withNote } from './kept.ts'

/** What a person has noted of an entity or a line, and the way to note it. */
export function Note({ id, of }: { readonly id: string; readonly of: string }) {
  const { screen } = useExplorer()
  const isOpen = screen.noting.value === id
  const note = screen.keeping.kept.value.notes.get(id)
  if (isOpen) return <NoteForm key={id} id={id} of={of} />
  return (
    <div class="note">
      {note === undefined ? null : <p dir="auto">{note}</p>}
      <button
        type="button"
        class="link"
        onClick={() => {
          screen.noting.value = id
        }}
      >
        <Icon name="note" /> {note === undefined ? 'Add a note' : 'Change the note'}
      </button>
    </div>
  )
}

function NoteForm({ id, of }: { readonly id: string; readonly of: string }) {
  const { session, screen } = useExplorer()
  const text = useSignal(screen.keeping.kept.peek().notes.get(id) ?? '')
  const close = () => {
    screen.noting.value = undefined
  }
  return (
    <form
      class="form note"
      onSubmit={(event) => {
        event.preventDefault()
        const isStored = screen.keeping.change((kept) => withNote(kept, id, text.value))
        session.tell(isStored ? 'Noted.' : 'Noted until this page is left: this browser keeps nothing.')
        close()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <TextArea label={`Note on ${of}`} value={text} rows={3} maxLength={LONGEST_NOTE} takesFocus />
      <div class="form-actions">
        <button type="button" class="button small" onClick={close}>
          Leave it
        </button>
        <button type="submit" class="button small primary">
          Keep the note
        </button>
      </div>
    </form>
  )
}
