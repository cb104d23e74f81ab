import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { openCommunities } from '../communities/open-communities.ts'
import { useExplorer, type Explorer } from '../frame/explorer.ts'
import { MenuList, placePopup, type MenuItem } from '../frame/menu.tsx'
import { proofOf } from '../graph/edges.ts'
import { endsInWords } from '../state/ends-in-words.ts'
import { cut } from '../graph/wording.ts'
import { mendItems } from '../mending/mend-items.ts'
import { ENTITY_WAYS, RELATIONSHIP_WAYS, type Mending } from '../mending/mending.ts'
import { entityWays } from '../selection/entity-ways.ts'
import type { Pane } from '../state/sight.ts'
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
      label={menu.id === undefined ? 'The drawing' : nameOf(menu.id)}
      items={itemsOf(explorer, menu.id)}
      isManual
      close={close}
      toggled={(isOpen) => {
        if (!isOpen && screen.menu.peek() === menu) screen.menu.value = undefined
      }}
    />
  )

  function nameOf(about: string): string {
    return isEntityId(about) ? cut(session.nameOf(about), 60) : (endsInWords(session, about) ?? 'Articles')
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
    select(explorer, id),
    ...entityWays(explorer, id).map(({ icon, label, pressed, run }) => ({
      icon,
      label: pressed === true ? `${label}: no more` : label,
      run,
    })),
    noting(explorer, id),
    ...mending(
      explorer,
      ENTITY_WAYS.map((way) => ({ way, entity: id })),
    ),
  ]
}

function edgeItems(explorer: Explorer, id: string): readonly MenuItem[] {
  const { session } = explorer
  const edge = session.edges.value.find((one) => one.id === id)
  if (edge === undefined) return [select(explorer, id)]
  const [proof] = proofOf(edge)
  const reading: readonly MenuItem[] = proof === undefined ? [] : [read(explorer, proof.id)]
  const ways =
    edge.relationship === undefined
      ? []
      : RELATIONSHIP_WAYS.map((way) => ({ way, relationship: id, source: edge.source }))
  return [select(explorer, id), ...reading, noting(explorer, id), ...mending(explorer, ways)]
}

function groundItems({ session, commands }: Explorer): readonly MenuItem[] {
  return ['fit', 'lasso', 'show-all', 'keep', 'share', 'export'].flatMap((name) => {
    const command = commands.find(({ id }) => id === name)
    const isOffered = command !== undefined && command.isPossible?.() !== false && !session.isLoading.value
    return isOffered ? [{ label: command.title, run: command.run }] : []
  })
}

const select = (explorer: Explorer, id: string): MenuItem => ({
  label: 'Select',
  icon: 'fold-selection',
  run: () => {
    lookAt(explorer, id, 'selection')
  },
})

const read = (explorer: Explorer, sentence: string): MenuItem => ({
  label: 'Read its sentence in the article',
  icon: 'read',
  run: () => {
    lookAt(explorer, sentence, 'article')
  },
})

function lookAt({ session, screen }: Explorer, id: string, pane: Pane): void {
  session.take({ do: 'select', ids: [id] })
  screen.pane.value = pane
}

function noting(explorer: Explorer, id: string): MenuItem {
  const { screen } = explorer
  return {
    icon: 'note',
    label: screen.keeping.kept.value.notes.has(id) ? 'Change the note…' : 'Add a note…',
    run: () => {
      lookAt(explorer, id, 'selection')
      screen.noting.value = id
    },
  }
}

const mending = (explorer: Explorer, ways: readonly Mending[]): readonly MenuItem[] =>
  mendItems(explorer, ways).map((item) => ({ ...item, icon: 'mend' }))
