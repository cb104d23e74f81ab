import { useExplorer } from '../frame/explorer.ts'
import type { Edge } from '../graph/edges.ts'
import { countOf, dateInWords, edgeWords, statementsInWords, surenessInWords } from '../graph/wording.ts'
import { Note } from '../keeping/note.tsx'
import type { PlanStatus } from '../../model/meeting-status.ts'
import { EntityLink } from './entity-link.tsx'
import { MendRelationshipMenu } from './mend-menus.tsx'
import { Proof } from './proof.tsx'
import { StatementCard } from './statement-card.tsx'

/** How a plan is told, before "by an article". */
const PLANS: Readonly<Record<PlanStatus, string>> = {
  PLANNED: 'A plan, and no fact, told',
  CANCELLED: 'Was planned and called off, as told',
}

/** A line of the drawing: what it says, and the sentences that prove it. */
export function EdgeDetails({ edge }: { readonly edge: Edge }) {
  const { session } = useExplorer()
  const { relationship, statements } = edge
  const said = session.answerTo({ about: 'line', id: edge.id })?.said ?? statements.length
  return (
    <div class="details">
      <h2 class="edge-title">
        <EntityLink id={edge.source} /> <span class="verb">{edgeWords(edge).forward}</span>{' '}
        <EntityLink id={edge.target} />
      </h2>
      {relationship === undefined ? (
        <p class="hint">
          {statementsInWords(statements)}
          {said > statements.length ? `, of ${said.toLocaleString('en')} in all` : ''}. This is what was said, and no
          fact of the graph.
        </p>
      ) : (
        <p class="hint">
          {relationship.status === 'HELD' ? 'Asserted' : PLANS[relationship.status]} by{' '}
          {countOf(relationship.articleCount, ['article', 'articles'])}
          {relationship.date ? `, ${dateInWords(relationship.date)}` : ''}
          {relationship.current === false ? ', in the past' : ''}; {surenessInWords(relationship.confidence)}.{' '}
          <MendRelationshipMenu relationship={relationship} />
        </p>
      )}
      <Note id={edge.id} of="this connection" />
      {relationship?.evidence.nodes.map(({ sentence, reason }) => (
        <Proof key={sentence.id} sentence={sentence} reason={reason} />
      ))}
      {statements.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
    </div>
  )
}
