import { Dialog } from '../frame/dialog.tsx'
import { RejectMergeSuggestionDocument } from '../generated/operations.ts'
import { cut } from '../graph/wording.ts'
import { ChangeForm } from './change-form.tsx'
import { WAYS, type Mending } from './mending.ts'
import { useMending } from './use-mending.ts'

/** Says that two entities which may be one are not. */
export function RejectSuggestion(props: { readonly mending: Extract<Mending, { readonly suggestion: string }> }) {
  const { way, suggestion: suggestionId, names } = props.mending
  const { failure, send } = useMending<object>(props.mending, () => Promise.resolve({}))
  const [one, other] = names.map((name) => cut(name, 60))
  return (
    <Dialog title={`${one ?? ''} and ${other ?? ''} are two`}>
      <ChangeForm
        submit={WAYS[way].submit}
        isReady
        failure={failure}
        send={(note) => send(RejectMergeSuggestionDocument, { suggestionId }, note)}
      >
        <p class="hint">It is not suggested again, until this is taken back.</p>
      </ChangeForm>
    </Dialog>
  )
}
