import type { ComponentChildren } from 'preact'
import { Dialog } from '../frame/dialog.tsx'
import type { MendingOf } from './use-mending.ts'

/** A dialog over what is about to be changed, once that is there. */
export function MendingDialog<Subject>(props: {
  readonly title: string
  readonly state: MendingOf<Subject>
  readonly children: (subject: Subject) => ComponentChildren
}) {
  const { subject, failure } = props.state
  return (
    <Dialog title={props.title}>
      {subject === undefined ? (
        <p role="status">{failure === '' ? 'Looking it up…' : failure}</p>
      ) : (
        props.children(subject)
      )}
    </Dialog>
  )
}
