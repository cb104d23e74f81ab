import { useExplorer } from '../frame/explorer.ts'
import { Icon } from '../frame/icon.tsx'
import { Waiting } from '../frame/waiting.tsx'
import { countOf, cut } from '../graph/wording.ts'
import { QUESTION_NAMES } from '../state/describe-step.ts'
import type { Session } from '../state/session.ts'
import type { Question } from '../state/view.ts'
import { RelationshipFact } from './relationship-fact.tsx'
import { StatementCard } from './statement-card.tsx'

/** Of what the answers are, in words. */
function scopeWords({ view, nameOf }: Pick<Session, 'view' | 'nameOf'>): string {
  const { scope } = view.value
  if (scope === undefined) return 'in all articles'
  if (scope.kind !== 'entities')
    return scope.kind === 'articles' && scope.ids.length === 1 ? 'in this article' : 'in these articles'
  const [id = '', ...others] = scope.ids
  return others.length === 0 ? `of ${cut(nameOf(id), 60)}` : `of these ${scope.ids.length}`
}

/** What answers a question in the scope, a page after the other, each answer with the sentence that proves it. */
export function AnswerDetails({ question }: { readonly question: Question }) {
  const { session } = useExplorer()
  const { ready, wanted } = session.pages.value
  const last = ready.at(-1)
  const relationships = ready.flatMap((page) => page.relationships)
  const statements = ready.flatMap((page) => page.statements)
  return (
    <section class="details found" aria-label="Answers">
      <header class="found-head">
        <h2>{QUESTION_NAMES[question]}</h2>
        <button
          type="button"
          class="button quiet"
          aria-label="Leave the question"
          onClick={() => {
            session.take({ do: 'ask', question: undefined })
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      {last === undefined ? null : (
        <p class="hint" role="status">
          {countOf(last.total, question === 'said' ? ['statement', 'statements'] : ['connection', 'connections'])}{' '}
          {scopeWords(session)}
          {session.view.value.window === undefined ? '' : ', with a date in the chosen time'}
          {relationships.length + statements.length < last.total
            ? `; here are the first ${relationships.length + statements.length}`
            : ''}
          .
        </p>
      )}
      {relationships.map((relationship) => (
        <RelationshipFact key={relationship.id} relationship={relationship} />
      ))}
      {statements.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
      {wanted === undefined ? null : (
        <Waiting ask={wanted} what="the answers">
          {() => null}
        </Waiting>
      )}
      {wanted === undefined && last?.next !== undefined ? (
        <button
          type="button"
          class="button"
          onClick={() => {
            session.take({ do: 'show more' })
          }}
        >
          Show more
        </button>
      ) : null}
    </section>
  )
}
