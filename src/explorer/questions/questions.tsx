import './questions.css'
import { useExplorer } from '../frame/explorer.ts'
import { KINDS } from '../graph/graph.ts'
import { countOf, KIND_NAMES } from '../graph/wording.ts'
import { QUESTION_NAMES } from '../state/describe-change.ts'
import type { Opening } from '../state/opening.ts'
import { QUESTIONS } from '../state/view.ts'

/** What the graph holds, in a line, and the questions that it answers at a click. */
export function Questions() {
  const { session } = useExplorer()
  const opening = session.opening.value
  if (opening.state !== 'ready') return null
  return (
    <div class="questions">
      <p class="summary">{summaryOf(opening.value.stats)}</p>
      <div class="chips" role="group" aria-label="Questions">
        {QUESTIONS.map((question) => (
          <button
            key={question}
            type="button"
            class="chip question"
            aria-pressed={session.view.value.question === question}
            onClick={() => {
              session.change({ do: 'ask', question })
            }}
          >
            {QUESTION_NAMES[question]}
          </button>
        ))}
      </div>
    </div>
  )
}

/** `3 people, 2 organizations and 1 meeting in 1 article, 21 statements`; kinds of which there is none are left out. */
export function summaryOf(stats: Pick<Opening['stats'], 'entitiesByKind' | 'articles' | 'statements'>): string {
  const counts = KINDS.map((kind) => [kind, stats.entitiesByKind.find((one) => one.kind === kind)?.count ?? 0] as const)
  const parts = counts.filter(([, count]) => count > 0).map(([kind, count]) => countOf(count, KIND_NAMES[kind]))
  const listed = new Intl.ListFormat('en', { type: 'conjunction' }).format(parts)
  const where = countOf(stats.articles, ['article', 'articles'])
  return `${listed || 'Nothing'} in ${where}, with ${countOf(stats.statements, ['statement', 'statements'])}.`
}
