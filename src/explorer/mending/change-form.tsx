import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { author } from '../changes/author.ts'
import { useExplorer } from '../frame/explorer.ts'
import { TextField } from '../frame/text-field.tsx'

/** What comes with every change beside what is to be changed. */
export interface ChangeNote {
  readonly reason: string
  /** Who says so; left out of who has signed in. */
  readonly by?: string
}

/** A form that asks for what is to be changed, why, and by whom, and shows why it was refused. */
export function ChangeForm(props: {
  readonly submit: string
  /** Whether there is something to send. */
  readonly isReady: boolean
  readonly failure: string
  readonly send: (note: ChangeNote) => Promise<void>
  readonly children: ComponentChildren
}) {
  const { session, screen } = useExplorer()
  const viewer = session.server.access.viewer.value?.name
  const reason = useSignal('')
  const isSending = useSignal(false)
  const send = async () => {
    isSending.value = true
    await props.send({
      reason: reason.value.trim(),
      ...(viewer === undefined ? { by: author.value.trim() } : {}),
    })
    isSending.value = false
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {props.children}
      <TextField label="Why" value={reason} required maxLength={1000} />
      {viewer === undefined ? <TextField label="Your name" value={author} required maxLength={200} /> : null}
      {props.failure === '' ? null : (
        <p class="failure" role="alert" dir="auto">
          {props.failure}
        </p>
      )}
      <div class="form-actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            screen.dialog.value = undefined
          }}
        >
          Leave it
        </button>
        <button type="submit" class="button primary" disabled={isSending.value || !props.isReady}>
          {props.submit}
        </button>
      </div>
    </form>
  )
}
