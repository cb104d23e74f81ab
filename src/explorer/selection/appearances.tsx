import { useSignal } from '@preact/signals'
import { author } from '../changes/author.ts'
import { sendChange } from '../changes/send-change.ts'
import { useExplorer } from '../frame/explorer.ts'
import { TextField } from '../frame/text-field.tsx'
import { RejectResolutionDocument } from '../generated/operations.ts'
import { articleName, countOf, cut } from '../graph/wording.ts'
import { refusalOf } from '../server/failure.ts'
import type { Details } from '../state/ask.ts'

type Appearance = Details['appearances']['nodes'][number]

/** An article in which the entity appears: under which name, and why that is this entity. */
export function AppearanceFact({ appearance }: { readonly appearance: Appearance }) {
  const { session, screen } = useExplorer()
  const { article, name, mentionCount, reasons, resolution } = appearance
  return (
    <div class="fact">
      <p dir="auto">
        <button
          type="button"
          class="link"
          onClick={() => {
            session.take({ do: 'open article', id: article.id })
            screen.pane.value = 'article'
          }}
        >
          {cut(articleName(article), 90)}
        </button>
        , as “{cut(name, 60)}”, {countOf(mentionCount, ['mention', 'mentions'])}
      </p>
      {reasons.length === 0 ? null : (
        <details>
          <summary>What speaks for it</summary>
          <ul class="reasons">
            {reasons.map((reason) => (
              <li key={reason} dir="auto">
                {cut(reason, 240)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {resolution === null ? null : (
        <>
          <p class="hint" dir="auto">
            Decided by other articles: {cut(resolution.reason, 300)}
          </p>
          {resolution.method === 'CORRECTION' || !session.server.access.mayEdit.value ? null : (
            <Reject resolutionId={resolution.resolutionId} />
          )}
        </>
      )}
    </div>
  )
}

/** Asks who says that a decision is wrong, and why; the graph follows at once. */
function Reject({ resolutionId }: { readonly resolutionId: string }) {
  const { session } = useExplorer()
  const viewer = session.server.access.viewer.value?.name
  const reason = useSignal('')
  const isAsking = useSignal(false)
  const failure = useSignal('')

  const reject = async () => {
    isAsking.value = true
    failure.value = ''
    try {
      const input = {
        resolutionId,
        ...(viewer === undefined ? { by: author.value.trim() } : {}),
        reason: reason.value.trim(),
      }
      const { id } = await sendChange(session.server, RejectResolutionDocument, { input })
      await session.readAnew()
      session.tell('The decision was rejected.', { undo: id })
    } catch (error) {
      failure.value = refusalOf(error).message
    } finally {
      isAsking.value = false
    }
  }

  return (
    <details>
      <summary>Not the same?</summary>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void reject()
        }}
      >
        {viewer === undefined ? <TextField label="Your name" value={author} required maxLength={200} /> : null}
        <TextField label="Why they are two" value={reason} required maxLength={1000} />
        {failure.value === '' ? null : (
          <p class="failure" role="alert">
            {failure.value}
          </p>
        )}
        <button type="submit" class="button small" disabled={isAsking.value}>
          Part them
        </button>
      </form>
    </details>
  )
}
