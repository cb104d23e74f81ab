import type { Explorer } from '../frame/explorer.ts'
import type { IconName } from '../frame/icon.tsx'
import { neighborsNotDrawn } from '../graph/neighbors.ts'
import { KINDS } from '../../model/entity-kind.ts'
import { countOf, moreInWords } from '../graph/wording.ts'
import { MOST_AT_ONCE } from '../state/explore.ts'

/** Something that can be done with an entity. */
export interface EntityWay {
  readonly icon: IconName
  readonly label: string
  /** Whether it is in force, of what can be switched on and off. */
  readonly pressed?: boolean
  /** Whether it is one of the ways to have neighbors of one kind. */
  readonly isOfKind?: true
  readonly run: () => void
}

/** What can be done with an entity, wherever that is offered: in the pane, in the menu of the drawing. */
export function entityWays({ session, screen }: Explorer, id: string): readonly EntityWay[] {
  const { pins, focus, hidden, scope } = session.view.value
  const present = new Set([...session.drawn.value].filter((one) => !hidden.includes(one)))
  const more = neighborsNotDrawn(session.graph.value, id, present)
  const kinds = (more?.kinds ?? []).filter(({ count }) => count > 0)
  const isPinned = pins.has(id)
  const isScope = scope?.kind === 'entities' && scope.ids.length === 1 && scope.ids[0] === id
  const isFocused = focus.includes(id)
  const expansion: readonly EntityWay[] =
    more === undefined || more.count === 0
      ? []
      : [
          {
            icon: 'expand',
            label: `${moreInWords(more.count, kinds.length < 2 ? kinds : [])}${more.count > MOST_AT_ONCE ? `, ${MOST_AT_ONCE} at a time` : ''}`,
            run: () => {
              session.expand(id)
            },
          },
          ...(kinds.length < 2 ? [] : kinds).map(({ kind, count }) => ({
            icon: 'expand' as const,
            isOfKind: true as const,
            label: `Show ${count > MOST_AT_ONCE ? `${MOST_AT_ONCE} of ` : ''}${countOf(count, KINDS[kind].noun)}`,
            run: () => {
              session.expand(id, kind)
            },
          })),
        ]
  return [
    {
      icon: 'dossier',
      label: 'Dossier',
      run: () => {
        session.take({ do: 'open page', page: { kind: 'dossier', entity: id } })
        screen.pane.value = 'centre'
      },
    },
    ...expansion,
    {
      icon: 'read',
      label: 'Only about this',
      pressed: isScope,
      run: () => {
        session.take({ do: 'set scope', scope: isScope ? undefined : { kind: 'entities', ids: [id] } })
      },
    },
    {
      icon: 'path',
      label: 'Path to…',
      run: () => {
        session.take({ do: 'select', ids: [id] })
        screen.dialog.value = 'path to'
      },
    },
    {
      icon: 'focus',
      label: 'Focus',
      pressed: isFocused,
      run: () => {
        session.take({ do: 'focus', ids: isFocused ? [] : [id] })
      },
    },
    {
      icon: 'pin',
      label: 'Pin',
      pressed: isPinned,
      run: () => {
        const place = screen.renderer.value?.positions().get(id)
        if (isPinned) session.take({ do: 'unpin', ids: [id] })
        else if (place !== undefined) session.take({ do: 'pin', pins: [[id, place]] })
      },
    },
    {
      icon: 'collapse',
      label: 'Collapse',
      run: () => {
        session.collapse(id)
      },
    },
    {
      icon: 'hide',
      label: 'Hide',
      run: () => {
        session.take({ do: 'hide', ids: [id] })
      },
    },
  ]
}
