import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { openCommunities } from '../communities/open-communities.ts'
import { useExplorer, type Explorer } from '../frame/explorer.ts'
import { MenuList, placePopup, type MenuItem } from '../frame/menu.tsx'
import { proofOf } from '../graph/edges.ts'
import { cut } from '../graph/wording.ts'
import { ENTITY_WAYS, RELATIONSHIP_WAYS, WAYS, type Mending } from '../mending/mending.ts'
import { entityWays } from '../selection/entity-ways.ts'
import { isEntityId } from '../state/view.ts'

/** The menu of what the pointer, a long touch or the keyboard asks for in the drawing: an entity, a line, or the ground. */
export function ContextMenu() {
  const explorer = useExplorer()
  const { session, screen } = explorer
  const list = useRef<HTMLDivElement>(null)
  const before = useRef<Element | null>(null)
  const id = useId()
  const menu = screen.menu.value
  useLayoutEffect(() => {
    const popup = list.current
    if (menu === undefined || popup === null) return
    before.current = document.activeElement
    popup.showPopover()
    placePopup(popup, { left: menu.x, top: menu.y, bottom: menu.y })
    popup.querySelector('button')?.focus()
    // By itself it would close when the button, or the finger, that opened it is lifted.
    const leave = ({ target }: PointerEvent) => {
      if (target instanceof Node && !popup.contains(target)) screen.menu.value = undefined
    }
    document.addEventListener('pointerdown', leave, { capture: true })
    return () => {
      document.removeEventListener('pointerdown', leave, { capture: true })
    }
  }, [menu])
  if (menu === undefined) return null
  const close = () => {
    screen.menu.value = undefined
    if (before.current instanceof HTMLElement) before.current.focus()
  }
  return (
    <MenuList
      key={`${menu.id ?? ''} ${menu.x} ${menu.y}`}
      list={list}
      id={id}
      label={menu.id === undefined ? 'The drawing' : nameOf(explorer, menu.id)}
      items={itemsOf(explorer, menu.id)}
      isManual
      close={close}
      toggled={(isOpen) => {
        if (!isOpen && screen.menu.peek() === menu) screen.menu.value = undefined
      }}
    />
  )

  function nameOf({ session: { edges } }: Explorer, about: string): string {
    if (isEntityId(about)) return cut(session.nameOf(about), 60)
    const edge = edges.value.find((one) => one.id === about)
    return edge === undefined ? 'Articles' : `${session.nameOf(edge.source)} and ${session.nameOf(edge.target)}`
  }
}

function itemsOf(explorer: Explorer, id: string | undefined): readonly MenuItem[] {
  const { session } = explorer
  if (id === undefined) return groundItems(explorer)
  if (session.isOverview.value) {
    return [
      {
        label: 'Open its articles',
        icon: 'expand',
        run: () => {
          openCommunities(explorer, [id])
        },
      },
    ]
  }
  return isEntityId(id) ? entityItems(explorer, id) : edgeItems(explorer, id)
}

function entityItems(explorer: Explorer, id: string): readonly MenuItem[] {
  return [
    selecting(explorer, id, 'Select'),
    ...entityWays(explorer, id).map(({ icon, label, pressed, run }) => ({
      icon,
      label: pressed === true ? `${label}: no more` : label,
      run,
    })),
    noting(explorer, id),
    ...mendItems(
      explorer,
      ENTITY_WAYS.map((way) => ({ way, entity: id })),
    ),
  ]
}

function edgeItems(explorer: Explorer, id: string): readonly MenuItem[] {
  const { session } = explorer
  const edge = session.edges.value.find((one) => one.id === id)
  if (edge === undefined) return [selecting(explorer, id, 'Select')]
  const [proof] = proofOf(edge)
  const reading: readonly MenuItem[] =
    proof === undefined ? [] : [selecting(explorer, proof.id, 'Read its sentence in the article')]
  const ways =
    edge.relationship === undefined
      ? []
      : RELATIONSHIP_WAYS.map((way) => ({ way, relationship: id, source: edge.source }))
  return [selecting(explorer, id, 'Select'), ...reading, noting(explorer, id), ...mendItems(explorer, ways)]
}

function groundItems({ session, commands }: Explorer): readonly MenuItem[] {
  return ['fit', 'lasso', 'show-all', 'keep', 'share', 'export'].flatMap((name) => {
    const command = commands.find(({ id }) => id === name)
    const isOffered = command !== undefined && command.isPossible?.() !== false && !session.isLoading.value
    return isOffered ? [{ label: command.title, run: command.run }] : []
  })
}

function selecting({ session, screen }: Explorer, id: string, label: string): MenuItem {
  return {
    label,
    icon: label === 'Select' ? 'fold-selection' : 'read',
    run: () => {
      session.take({ do: 'select', ids: [id] })
      screen.pane.value = label === 'Select' ? 'selection' : 'article'
    },
  }
}

function noting({ session, screen }: Explorer, id: string): MenuItem {
  return {
    icon: 'note',
    label: screen.keeping.kept.value.notes.has(id) ? 'Change the note…' : 'Add a note…',
    run: () => {
      session.take({ do: 'select', ids: [id] })
      screen.pane.value = 'selection'
      screen.noting.value = id
    },
  }
}

function mendItems({ session, screen }: Explorer, ways: readonly Mending[]): readonly MenuItem[] {
  if (!session.server.access.mayEdit.value) return []
  return ways.map((mending) => ({
    icon: 'mend',
    label: WAYS[mending.way].menu,
    run: () => {
      screen.mending.value = mending
      screen.dialog.value = 'mend'
    },
  }))
}
