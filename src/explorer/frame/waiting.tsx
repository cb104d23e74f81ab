import type { ComponentChildren } from 'preact'
import type { Answer } from '../state/answers.ts'

/** Shows an answer once it is there; until then that it is being asked for, or why it does not come. */
export function Waiting<Value>(props: {
  readonly answer: Answer<Value>
  /** What is waited for, in words: `the article`. */
  readonly what: string
  readonly children: (value: Value) => ComponentChildren
}) {
  const { answer, what } = props
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
        <p class="failure" role="alert">
          Could not get {what}. {answer.message}
        </p>
      )
  }
}
