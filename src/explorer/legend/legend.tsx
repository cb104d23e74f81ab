import { useSignal } from '@preact/signals'
import { ENTITY_KINDS, KINDS } from '../../model/entity-kind.ts'
import './legend.css'
import { useExplorer } from '../frame/explorer.ts'
import { KindIcon } from '../frame/kind-icon.tsx'
import { EDGE_TYPES, isNegated } from '../graph/edges.ts'
import { isPlanned } from '../graph/graph.ts'
import { EDGE_WORDS } from '../graph/wording.ts'
import { SurenessSelect } from './sureness-select.tsx'

/** What the shapes and lines stand for; each can be switched off and on. Where there is little room it opens over the drawing. */
export function Legend() {
  const { session } = useExplorer()
  const isOpen = useSignal(false)
  const kinds = ENTITY_KINDS.filter((kind) => session.visible.value.kindCounts.has(kind))
  return (
    <div class="legend" role="group" aria-label="Legend and filter" data-open={isOpen.value}>
      <button
        type="button"
        class="legend-switch"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value
        }}
      >
        Legend and filter
        {kinds.map((kind) => (
          <span key={kind} aria-hidden="true">
            <KindIcon kind={kind} /> {session.visible.value.kindCounts.get(kind)}
          </span>
        ))}
      </button>
      <Chips />
    </div>
  )
}

function Chips() {
  const { session } = useExplorer()
  const { kindCounts, typeCounts, edges, entities } = session.visible.value
  const { hiddenKinds, hiddenTypes } = session.view.value
  return (
    <div class="legend-body">
      {ENTITY_KINDS.filter((kind) => kindCounts.has(kind)).map((kind) => (
        <button
          key={kind}
          type="button"
          class="chip"
          aria-pressed={!hiddenKinds.includes(kind)}
          onClick={() => {
            session.take({ do: 'toggle kind', kind })
          }}
        >
          <KindIcon kind={kind} />
          {KINDS[kind].noun[1]} <span class="count">{kindCounts.get(kind)}</span>
        </button>
      ))}
      {EDGE_TYPES.filter((type) => typeCounts.has(type)).map((type) => (
        <button
          key={type}
          type="button"
          class="chip"
          aria-pressed={!hiddenTypes.includes(type)}
          onClick={() => {
            session.take({ do: 'toggle type', type })
          }}
        >
          <span class="line-icon" data-type={type} aria-hidden="true" />
          {type === 'PLANNED' ? 'dotted: ' : ''}
          {EDGE_WORDS[type].forward} <span class="count">{typeCounts.get(type)}</span>
        </button>
      ))}
      {entities.some(isPlanned) ? (
        <span class="legend-note">
          <KindIcon kind="MEETING" planned /> hollow: planned or called off, and no fact
        </span>
      ) : null}
      <label class="legend-note">
        How sure: <SurenessSelect />
      </label>
      {edges.some(isNegated) ? (
        <span class="legend-note">
          <span class="line-icon" data-negated="true" aria-hidden="true" /> dashed: says that something is not so
        </span>
      ) : null}
    </div>
  )
}
