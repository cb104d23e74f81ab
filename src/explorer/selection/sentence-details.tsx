import { sentenceIndex } from '../../model/id.ts'
import { useExplorer } from '../frame/explorer.ts'
import { proofOf } from '../graph/edges.ts'
import { edgeWords } from '../graph/wording.ts'
import { EntityLink } from './entity-link.tsx'
import { MendSentenceMenu } from './mend-menus.tsx'
import { StatementCard } from './statement-card.tsx'

/** A sentence: what it names, what it proves, and what is said in it. */
export function SentenceDetails({ id }: { readonly id: string }) {
  const { session } = useExplorer()
  const open = session.articleId.value
  const article = open === undefined ? undefined : session.answer({ about: 'article', id: open })
  const sentence = article?.state === 'ready' ? article.value.sentences.find((one) => one.id === id) : undefined
  const named = [...new Set(sentence?.mentions.map(({ entity }) => entity.id) ?? [])]
  const proven = session.edges.value.filter(
    (edge) => edge.relationship !== undefined && proofOf(edge).some((one) => one.id === id),
  )
  const statements = [...session.graph.value.statements.values()].filter((one) => one.sentence.id === id)
  return (
    <div class="details">
      <h2>Sentence {sentenceIndex(id) + 1}</h2>
      {article?.state === 'ready' && sentence !== undefined ? (
        <blockquote class="proof">
          <p dir="auto">{article.value.text.slice(sentence.start, sentence.end)}</p>
        </blockquote>
      ) : null}
      <MendSentenceMenu sentence={id} />
      {named.length === 0 ? (
        <p class="hint">It names nothing that the graph holds.</p>
      ) : (
        <section class="detail-section">
          <h3>It names</h3>
          <ul class="entity-links">
            {named.map((entity) => (
              <li key={entity}>
                <EntityLink id={entity} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {proven.length === 0 ? null : (
        <section class="detail-section">
          <h3>It proves</h3>
          {proven.map((edge) => (
            <p key={edge.id} class="fact">
              <EntityLink id={edge.source} />{' '}
              <button
                type="button"
                class="link verb"
                onClick={() => {
                  session.take({ do: 'select', ids: [edge.id] })
                }}
              >
                {edgeWords(edge).forward}
              </button>{' '}
              <EntityLink id={edge.target} />
            </p>
          ))}
        </section>
      )}
      {statements.length === 0 ? null : (
        <section class="detail-section">
          <h3>It says</h3>
          {statements.map((statement) => (
            <StatementCard key={statement.id} statement={statement} />
          ))}
        </section>
      )}
    </div>
  )
}
