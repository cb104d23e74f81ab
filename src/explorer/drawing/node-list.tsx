import { KINDS } from '../../model/entity-kind.ts'
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { useExplorer } from '../frame/explorer.ts'
import { KindIcon } from '../frame/kind-icon.tsx'
import { isPlanned } from '../graph/graph.ts'
import { countOf, cut, nameWithStatus } from '../graph/wording.ts'
import { openNodeMenu } from './open-node-menu.ts'

/** Options that are on the page at once; the list is that of the most connected first. */
const MOST_OPTIONS = 500

/**
 * The entities of the drawing as a list that the keyboard and screen readers walk through. It comes into sight when it
 * has the focus.
 */
export function NodeList() {
  const { session, screen } = useExplorer()
  const active = useSignal<string | undefined>(undefined)
  const list = useRef<HTMLUListElement>(null)
  const { degrees } = session.visible.value
  const { selection } = session.view.value
  const entities = [...session.visible.value.entities]
    .sort((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0) || a.name.localeCompare(b.name))
    .slice(0, MOST_OPTIONS)
  const at = Math.max(
    0,
    entities.findIndex(({ id }) => id === (active.value ?? selection[0])),
  )

  const moveTo = (index: number) => {
    const entity = entities[Math.min(entities.length - 1, Math.max(0, index))]
    active.value = entity?.id
    session.hovered.value = entity?.id
    if (entity !== undefined) document.getElementById(optionId(entity.id))?.scrollIntoView({ block: 'nearest' })
  }
  const press = (event: KeyboardEvent) => {
    const entity = entities[at]
    if (entity === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => {
        moveTo(at + 1)
      },
      ArrowUp: () => {
        moveTo(at - 1)
      },
      Home: () => {
        moveTo(0)
      },
      End: () => {
        moveTo(entities.length - 1)
      },
      Enter: () => {
        if (event.shiftKey) session.expand(entity.id)
        else session.take({ do: 'select', ids: [entity.id] })
      },
      ' ': () => {
        session.take({ do: 'select', ids: [entity.id], add: true })
      },
    }
    const act = keys[event.key]
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault()
      openNodeMenu(screen, entity.id)
      return
    }
    if (act === undefined) return
    event.preventDefault()
    act()
  }

  return (
    <ul
      ref={list}
      class="node-list"
      role="listbox"
      tabIndex={0}
      aria-label="Entities in the graph. Enter selects, space adds, shift and enter expands, the menu key opens a menu."
      aria-multiselectable="true"
      {...(entities[at] === undefined ? {} : { 'aria-activedescendant': optionId(entities[at].id) })}
      onKeyDown={press}
      onFocus={() => {
        moveTo(at)
      }}
      onBlur={() => {
        session.hovered.value = undefined
      }}
    >
      {entities.map((entity, index) => (
        <li
          key={entity.id}
          id={optionId(entity.id)}
          role="option"
          aria-selected={selection.includes(entity.id)}
          data-active={index === at}
          dir="auto"
          onClick={(event) => {
            session.take({ do: 'select', ids: [entity.id], add: event.shiftKey })
          }}
        >
          <KindIcon kind={entity.kind} planned={isPlanned(entity)} /> {cut(nameWithStatus(entity), 80)}
          <span class="detail">
            , {KINDS[entity.kind].noun[0]}, {countOf(degrees.get(entity.id) ?? 0, ['connection', 'connections'])}
          </span>
        </li>
      ))}
    </ul>
  )
}

function optionId(entity: string): string {
  return `node-${entity}`
}
