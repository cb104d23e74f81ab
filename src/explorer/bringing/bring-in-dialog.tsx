import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import './bringing.css'
import { Dialog } from '../frame/dialog.tsx'
import { useExplorer } from '../frame/explorer.ts'
import { TextArea, TextField } from '../frame/text-field.tsx'
import { cut } from '../graph/wording.ts'
import type { Offered } from './offered.ts'
import { queueOf } from './queue-of.ts'
import { QueueList } from './queue-list.tsx'
import { ACCEPTED_KINDS } from './texts-of-file.ts'
import { WhatCame } from './what-came.tsx'

/** Brings articles into the graph: pasted, from files, or from an address, and shows what came of each. */
export function BringInDialog() {
  const { session, screen } = useExplorer()
  const queue = queueOf(session)
  const { entries, isReading, add, addFiles } = queue
  useEffect(() => {
    void addFiles(screen.dropped.value)
    screen.dropped.value = []
  }, [])
  return (
    <Dialog title="Add articles">
      <Files add={(files) => void addFiles(files)} />
      {entries.value.length === 0 ? null : (
        <>
          <QueueList queue={queue} />
          {isReading.value ? null : <WhatCame entries={entries.value} />}
        </>
      )}
      <Given add={add} />
    </Dialog>
  )
}

function Files({ add }: { readonly add: (files: readonly File[]) => void }) {
  return (
    <label
      class="files"
      onDragOver={(event) => {
        event.preventDefault()
      }}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        add([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <span class="label">Files, as many as you like; or drop them here</span>
      <input
        type="file"
        multiple
        accept={ACCEPTED_KINDS}
        onChange={(event) => {
          add([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}

/** A text that is pasted in, or the address where it stands, with what is known of it. */
function Given({ add }: { readonly add: (name: string, offered: Offered) => void }) {
  const [title, text, url, date] = [useSignal(''), useSignal(''), useSignal(''), useSignal('')]
  const labels = useSignal('')
  const address = url.value.trim()
  const isPossible = text.value.trim() !== '' || address !== ''
  const read = () => {
    const given = labels.value.split(',').filter((label) => label.trim() !== '')
    const offered = {
      ...(text.value.trim() === '' ? {} : { text: text.value }),
      ...(address === '' ? {} : { url: address }),
      ...(title.value.trim() === '' ? {} : { title: title.value.trim() }),
      ...(date.value === '' ? {} : { publishedAt: date.value }),
      ...(given.length === 0 ? {} : { labels: given }),
    }
    add(offered.title ?? (text.value.trim() === '' ? address : `“${cut(text.value.trim(), 50)}”`), offered)
    for (const field of [title, text, url, date, labels]) field.value = ''
  }
  return (
    <form
      method="dialog"
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (isPossible) read()
      }}
    >
      <TextArea label="Text, in English" value={text} rows={6} />
      <div class="given">
        <TextField label="Address on the web; without a text it is fetched there" value={url} maxLength={2000} />
        <TextField label="Headline, if it has one" value={title} maxLength={1000} />
        <label>
          <span class="label">Published on, if you know</span>
          <input
            type="date"
            value={date.value}
            onInput={(event) => {
              date.value = event.currentTarget.value
            }}
          />
        </label>
        <TextField label="Labels to find it by, parted by commas" value={labels} maxLength={1300} />
      </div>
      <button type="submit" class="button primary" disabled={!isPossible}>
        Read it
      </button>
    </form>
  )
}
