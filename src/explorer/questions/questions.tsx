import './questions.css'
import { useExplorer } from '../frame/explorer.ts'
import { QUESTION_NAMES } from '../state/describe-step.ts'
import { countsAskedBy } from '../state/questions.ts'
import { QUESTIONS } from '../state/view.ts'

/** The questions that the scope answers at a click. */
export function Questions() {
  const { session } = useExplorer()
  const opening = session.answer({ about: 'opening' })
  if (opening.state !== 'ready') return null
  const ask = countsAskedBy(session.view.value, session)
  const counts = ask === undefined ? undefined : session.answerTo(ask)
  return (
    <div class="chips" role="group" aria-label="Questions">
      {QUESTIONS.map((question) => (
        <button
          key={question}
          type="button"
          class="chip question"
          aria-pressed={session.view.value.question === question}
          onClick={() => {
            session.take({ do: 'ask', question })
          }}
        >
          {QUESTION_NAMES[question]}
          {counts === undefined ? null : <span class="count">{counts[question].toLocaleString('en')}</span>}
        </button>
      ))}
    </div>
  )
}
