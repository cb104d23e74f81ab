import { useExplorer } from '../frame/explorer.ts'
import { Icon, type IconName } from '../frame/icon.tsx'
import { neighborsNotDrawn } from '../graph/neighbors.ts'
import { cut, moreInWords } from '../graph/wording.ts'
import { MendMenu } from '../mending/mend-menu.tsx'
import { ENTITY_WAYS } from '../mending/mending.ts'
import { MOST_AT_ONCE } from '../state/explore.ts'

/** What can be done with an entity. */
export function EntityActions({ id }: { readonly id: string }) {
  const { session, screen } = useExplorer()
  const { pins, focus, hidden, scope } = session.view.value
  const present = new Set([...session.drawn.value].filter((one) => !hidden.includes(one)))
  const more = neighborsNotDrawn(session.graph.value, id, present)
  const isPinned = pins.has(id)
  const isScope = scope?.kind === 'entities' && scope.ids.length === 1 && scope.ids[0] === id
  const isFocused = focus.includes(id)
  return (
    <div class="actions">
      <Action
        icon="dossier"
        run={() => {
          session.take({ do: 'open page', page: { kind: 'dossier', entity: id } })
          screen.pane.value = 'centre'
        }}
      >
        Dossier
      </Action>
      {more === undefined || more.count === 0 ? null : (
        <Action
          icon="expand"
          run={() => {
            session.expand(id)
          }}
        >
          {moreInWords(more.count, more.kinds)}
          {more.count > MOST_AT_ONCE ? ` (${MOST_AT_ONCE} at once)` : ''}
        </Action>
      )}
      <Action
        icon="read"
        pressed={isScope}
        run={() => {
          session.take({ do: 'set scope', scope: isScope ? undefined : { kind: 'entities', ids: [id] } })
        }}
      >
        Only about this
      </Action>
      <Action
        icon="path"
        run={() => {
          screen.dialog.value = 'path to'
        }}
      >
        Path to…
      </Action>
      <Action
        icon="focus"
        pressed={isFocused}
        run={() => {
          session.take({ do: 'focus', ids: isFocused ? [] : [id] })
        }}
      >
        Focus
      </Action>
      <Action
        icon="pin"
        pressed={isPinned}
        run={() => {
          const place = screen.renderer.value?.positions().get(id)
          if (isPinned) session.take({ do: 'unpin', ids: [id] })
          else if (place !== undefined) session.take({ do: 'pin', pins: [[id, place]] })
        }}
      >
        Pin
      </Action>
      <Action
        icon="collapse"
        run={() => {
          session.collapse(id)
        }}
      >
        Collapse
      </Action>
      <Action
        icon="hide"
        run={() => {
          session.take({ do: 'hide', ids: [id] })
        }}
      >
        Hide
      </Action>
      <MendMenu name={`Mend ${cut(session.nameOf(id), 60)}`} ways={ENTITY_WAYS.map((way) => ({ way, entity: id }))} />
    </div>
  )
}

/** A button of the selection's pane. */
export function Action(props: {
  readonly icon: IconName
  readonly pressed?: boolean
  readonly run: () => void
  readonly children: preact.ComponentChildren
}) {
  return (
    <button
      type="button"
      class="button small"
      {...(props.pressed === undefined ? {} : { 'aria-pressed': props.pressed })}
      onClick={props.run}
    >
      <Icon name={props.icon} />
      {props.children}
    </button>
  )
}
