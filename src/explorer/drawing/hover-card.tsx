import { KINDS } from '../../model/entity-kind.ts'
import { useExplorer } from '../frame/explorer.ts'
import { KindIcon } from '../frame/kind-icon.tsx'
import { proofOf } from '../graph/edges.ts'
import { isPlanned } from '../graph/graph.ts'
import { countOf, cut, edgeWords, nameWithStatus, statementsInWords } from '../graph/wording.ts'

/** Here names are shown whole; what is longer is no name. */
const LONGEST_NAME = 600

/** A preview of what the pointer rests on. */
export function HoverCard() {
  const { session } = useExplorer()
  const id = session.hovered.value
  if (id === undefined) return null
  const entity = session.graph.value.entities.get(id)
  if (entity !== undefined) {
    return (
      <div class="hover-card" aria-hidden="true">
        <strong dir="auto">
          <KindIcon kind={entity.kind} planned={isPlanned(entity)} /> {cut(nameWithStatus(entity), LONGEST_NAME)}
        </strong>
        <span>
          {KINDS[entity.kind].noun[0]}, {countOf(entity.mentionCount, ['mention', 'mentions'])} in{' '}
          {countOf(entity.articleCount, ['article', 'articles'])}
        </span>
      </div>
    )
  }
  const edge = session.visible.value.edges.find((one) => one.id === id)
  if (edge === undefined) return null
  return (
    <div class="hover-card" aria-hidden="true">
      <strong dir="auto">
        {cut(session.nameOf(edge.source), LONGEST_NAME)} {edgeWords(edge).forward}{' '}
        {cut(session.nameOf(edge.target), LONGEST_NAME)}
      </strong>
      {edge.statements.length === 0 ? null : <span>{statementsInWords(edge.statements)}</span>}
      <q dir="auto">{cut(proofOf(edge)[0]?.text ?? '', 240)}</q>
    </div>
  )
}
