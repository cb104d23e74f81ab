import { useSignal } from '@preact/signals'
import './keep-dialog.css'
import { Dialog } from '../frame/dialog.tsx'
import { useExplorer } from '../frame/explorer.ts'
import { linkTo, openLink } from '../frame/follow-link.ts'
import { IconButton } from '../frame/icon-button.tsx'
import { Icon } from '../frame/icon.tsx'
import { TextArea, TextField } from '../frame/text-field.tsx'
import { cut } from '../graph/wording.ts'
import { saveFile } from '../share/save-file.ts'
import { endsInWords } from '../state/ends-in-words.ts'
import { isEntityId } from '../state/view.ts'
import {
  LONGEST_NAME,
  LONGEST_NOTE,
  readKept,
  withAll,
  withNote,
  withoutView,
  withView,
  withViewMoved,
  writeKept,
} from './kept.ts'

/** Larger files are of something else, in bytes. */
const LARGEST_FILE = 20_000_000

/** What a person keeps: this view under a name, the views kept before as a story, notes; as a file, and from one. */
export function KeepDialog() {
  const { screen } = useExplorer()
  const { views, notes } = screen.keeping.kept.value
  return (
    <Dialog title="Keep">
      <KeepThisView />
      {views.length === 0 ? null : <Views />}
      {notes.size === 0 ? null : <Notes />}
      <Files />
    </Dialog>
  )
}

function KeepThisView() {
  const explorer = useExplorer()
  const { session, screen } = explorer
  const [name, note] = [useSignal(''), useSignal('')]
  const isThere = screen.keeping.kept.value.views.some((view) => view.name === name.value.trim())
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        const link = new URL(linkTo(explorer)).hash.slice(1)
        const view = { name: name.value.trim(), note: note.value.trim(), link }
        const isStored = screen.keeping.change((kept) => withView(kept, view))
        if (!isStored) session.tell('It is kept until this page is left: this browser keeps nothing.')
        name.value = note.value = ''
      }}
    >
      <TextField label="This view, under the name" value={name} required autofocus maxLength={LONGEST_NAME} />
      <TextArea label="What it tells" value={note} rows={2} maxLength={LONGEST_NOTE} />
      <div class="form-actions">
        <button type="submit" class="button primary" disabled={name.value.trim() === ''}>
          {isThere ? 'Keep it in place of the other' : 'Keep this view'}
        </button>
      </div>
    </form>
  )
}

function Views() {
  const explorer = useExplorer()
  const { screen } = explorer
  const { views } = screen.keeping.kept.value
  const move = (name: string, by: -1 | 1) => () => {
    screen.keeping.change((kept) => withViewMoved(kept, name, by))
  }
  return (
    <section class="kept" aria-labelledby="kept-views">
      <header>
        <h3 id="kept-views">
          Views <span class="count">{views.length}</span>
        </h3>
        <button
          type="button"
          class="button small"
          onClick={() => {
            screen.dialog.value = undefined
            screen.story.value = 0
          }}
        >
          <Icon name="play" /> Tell them as a story
        </button>
        <button
          type="button"
          class="button small"
          onClick={() => {
            screen.dialog.value = undefined
            explorer.commands.find(({ id }) => id === 'report')?.run()
          }}
        >
          <Icon name="print" /> Read them as a report
        </button>
      </header>
      <ol>
        {views.map(({ name, note, link }, index) => (
          <li key={name}>
            <button
              type="button"
              class="link"
              onClick={() => {
                screen.dialog.value = undefined
                openLink(explorer, link)
              }}
            >
              {name}
            </button>
            <span class="hint" dir="auto">
              {cut(note, 120)}
            </span>
            <IconButton icon="up" name={`Move ${name} up`} isOff={index === 0} run={move(name, -1)} />
            <IconButton icon="down" name={`Move ${name} down`} isOff={index === views.length - 1} run={move(name, 1)} />
            <IconButton
              icon="close"
              name={`Forget ${name}`}
              run={() => {
                screen.keeping.change((kept) => withoutView(kept, name))
              }}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Notes() {
  const { session, screen } = useExplorer()
  const { notes } = screen.keeping.kept.value
  const nameOf = (id: string) => (isEntityId(id) ? session.nameOf(id) : (endsInWords(session, id) ?? 'A connection'))
  return (
    <section class="kept" aria-labelledby="kept-notes">
      <header>
        <h3 id="kept-notes">
          Notes <span class="count">{notes.size}</span>
        </h3>
      </header>
      <ul>
        {[...notes].map(([id, note]) => (
          <li key={id}>
            <button
              type="button"
              class="link"
              onClick={() => {
                screen.dialog.value = undefined
                session.take({ do: 'select', ids: [id], ...(isEntityId(id) ? { bring: [id] } : {}) })
              }}
            >
              {nameOf(id)}
            </button>
            <span class="hint" dir="auto">
              {cut(note, 120)}
            </span>
            <IconButton
              icon="close"
              name={`Forget the note on ${nameOf(id)}`}
              title="Forget the note"
              run={() => {
                screen.keeping.change((kept) => withNote(kept, id, ''))
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Takes all of it away as a file, or takes in what a file holds. */
function Files() {
  const { screen } = useExplorer()
  const said = useSignal('')
  const { views, notes } = screen.keeping.kept.value
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const more = file.size > LARGEST_FILE ? undefined : readKept(await file.text())
    if (more === undefined) {
      said.value = `${file.name} holds no views and notes that were kept here. Nothing was changed.`
      return
    }
    screen.keeping.change((kept) => withAll(kept, more))
    said.value = `Taken in: ${more.views.length} views and ${more.notes.size} notes.`
  }
  return (
    <div class="kept-files">
      <p class="hint">Views and notes are kept in this browser.</p>
      <button
        type="button"
        class="button small"
        disabled={views.length + notes.size === 0}
        onClick={() => {
          const text = writeKept(screen.keeping.kept.peek())
          saveFile('dateline-kept.json', new Blob([text], { type: 'application/json' }))
        }}
      >
        Save as a file
      </button>
      <label class="button small">
        Take in a file
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </label>
      <p role="status">{said.value}</p>
    </div>
  )
}
