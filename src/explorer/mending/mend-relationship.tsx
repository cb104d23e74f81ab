import { useExplorer } from '../frame/explorer.ts'
import {
  ConfirmRelationshipDocument,
  MendedRelationshipDocument,
  RejectRelationshipDocument,
} from '../generated/operations.ts'
import { cut, edgeWords, surenessInWords } from '../graph/wording.ts'
import { ChangeForm } from './change-form.tsx'
import { MendingDialog } from './mending-dialog.tsx'
import { WAYS, type Mending } from './mending.ts'
import { lastRevision, useMending } from './use-mending.ts'

/** Confirms a relationship, or throws it out, with the sentences that prove it before one's eyes. */
export function MendRelationship(props: { readonly mending: Extract<Mending, { readonly relationship: string }> }) {
  const { session } = useExplorer()
  const { way, relationship: id, source } = props.mending
  const state = useMending(props.mending, async () => {
    const { node, changes } = await session.server.ask(MendedRelationshipDocument, { id, source })
    return node?.__typename === 'Relationship' ? { ...node, revision: lastRevision(changes) } : undefined
  })
  const document = way === 'confirm relationship' ? ConfirmRelationshipDocument : RejectRelationshipDocument
  return (
    <MendingDialog title={way === 'confirm relationship' ? 'Is it so?' : 'Is it not so?'} state={state}>
      {(subject) => (
        <ChangeForm
          submit={WAYS[way].submit}
          isReady
          failure={state.failure}
          send={(note) => state.send(document, { id }, note)}
        >
          <p dir="auto">
            <strong>{cut(subject.source.name, 80)}</strong>{' '}
            {edgeWords({ type: subject.type, relationship: subject }).forward}{' '}
            <strong>{cut(subject.target.name, 80)}</strong>; {surenessInWords(subject.confidence)}.
          </p>
          {subject.evidence.nodes.map(({ sentence }) => (
            <blockquote key={sentence.id} class="proof">
              <p dir="auto">{cut(sentence.text, 600)}</p>
            </blockquote>
          ))}
          <p class="hint">
            {way === 'confirm relationship'
              ? 'It counts as sure then, and says who confirmed it.'
              : 'It goes from the graph then, and does not come back with other articles.'}
          </p>
        </ChangeForm>
      )}
    </MendingDialog>
  )
}
