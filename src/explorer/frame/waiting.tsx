import type { ComponentChildren } from 'preact'
import type { AnswerTo, Ask } from '../state/ask.ts'
import { useExplorer } from './explorer.ts'

/** Shows an answer once it is there; until then that it is being asked for, or why it does not come. */
export function Waiting<Asked extends Ask>(props: {
  readonly ask: Asked
  /** What is waited for, in words: `the article`. */
  readonly what: string
  /** The way on from where it cannot be had; none if left out. */
  readonly otherwise?: ComponentChildren
  readonly children: (value: AnswerTo<Asked>) => ComponentChildren
}) {
  const { session } = useExplorer()
  const { ask, what } = props
  const answer = session.answer(ask)
  switch (answer.state) {
    case 'ready':
      return <>{props.children(answer.value)}</>
    case 'waiting':
      return (
        <div class="skeleton" role="status" aria-label={`Asking for ${what}`}>
          <span />
          <span />
          <span />
        </div>
      )
    case 'failed':
      return (
        <div class="failure" role="alert">
          <p>
            Could not get {what}. {answer.message}
            {answer.againInMs === undefined ? '' : ' It is tried again by itself.'}
          </p>
          {answer.mayPass ? (
            <button
              type="button"
              class="button small"
              onClick={() => {
                session.retry(ask)
              }}
            >
              Try again
            </button>
          ) : (
            props.otherwise
          )}
        </div>
      )
  }
}
