import { largestHub } from '../drawing/arrange.ts'
import { openNodeMenu } from '../drawing/open-node-menu.ts'
import { moveToPart } from '../frame/focus.ts'
import type { Screen } from '../frame/screen.ts'
import { takeOffer } from '../frame/take-offer.ts'
import { ENTITY_WAYS, WAYS } from '../mending/mending.ts'
import { ARRANGEMENT_NAMES, QUESTION_NAMES } from '../state/describe-step.ts'
import { FOLDABLES, withFolded } from '../state/fold.ts'
import type { Session } from '../state/session.ts'
import { ARRANGEMENTS, isEntityId, QUESTIONS, TABS, type View } from '../state/view.ts'

/** Something that a person can have done, by the palette or by a key. */
export interface Command {
  readonly id: string
  /** As the palette and the sheet of keys name it. */
  readonly title: string
  /** Keys that run it, as in `Mod+Shift+Z`; `Mod` is Ctrl, or Command on a Mac. */
  readonly keys: readonly string[]
  /** Whether it can be run now; always, if left out. */
  readonly isPossible?: () => boolean
  readonly run: () => void
}

const ZOOM_STEP = 1.4

/** All commands. The palette, the keys and their sheet are this one list. */
export function createCommands(session: Session, screen: Screen): readonly Command[] {
  const { access } = session.server
  const selected = () => session.view.value.selection.filter(isEntityId)
  const isOneSelected = () => selected().length === 1
  const areSomeSelected = () => selected().length > 0
  const forEachSelected = (act: (id: string) => void) => () => {
    for (const id of selected()) act(id)
  }
  const isGraph = () => session.view.value.tab === 'graph'
  const open = (dialog: typeof screen.dialog.value) => () => {
    screen.dialog.value = dialog
  }
  const change =
    (...given: Parameters<Session['take']>) =>
    () => {
      session.take(...given)
    }
  return [
    { id: 'palette', title: 'Find anything, or run a command', keys: ['Mod+K', '/'], run: open('palette') },
    { id: 'undo', title: 'Undo', keys: ['Mod+Z'], isPossible: () => session.canUndo.value, run: session.undo },
    {
      id: 'redo',
      title: 'Redo',
      keys: ['Mod+Shift+Z', 'Mod+Y'],
      isPossible: () => session.canRedo.value,
      run: session.redo,
    },
    {
      id: 'offer',
      title: 'Take back the last change to the graph, or do what else is offered with the last notice',
      keys: ['U'],
      isPossible: () => session.notice.value.offer !== undefined,
      run: () => {
        takeOffer(session, screen)
      },
    },
    {
      id: 'next-part',
      title: 'Go to the next part of the page',
      keys: ['F6'],
      run: () => {
        moveToPart(1)
      },
    },
    {
      id: 'part-before',
      title: 'Go to the part before',
      keys: ['Shift+F6'],
      run: () => {
        moveToPart(-1)
      },
    },
    ...TABS.map((tab, index): Command => ({
      id: `tab-${tab}`,
      title: `Show the ${tab}`,
      keys: [String(index + 1)],
      run: change({ do: 'open tab', tab }),
    })),
    ...QUESTIONS.map((question): Command => ({
      id: `ask-${question}`,
      title: QUESTION_NAMES[question],
      keys: [],
      isPossible: () => session.view.value.page === undefined && session.view.value.question !== question,
      run: change({ do: 'ask', question }),
    })),
    {
      id: 'expand',
      title: 'Expand the selection',
      keys: ['E'],
      isPossible: areSomeSelected,
      run: forEachSelected(session.expand),
    },
    {
      id: 'collapse',
      title: 'Collapse the selection',
      keys: ['C'],
      isPossible: areSomeSelected,
      run: forEachSelected(session.collapse),
    },
    {
      id: 'hide',
      title: 'Hide the selection',
      keys: ['H', 'Delete'],
      isPossible: areSomeSelected,
      run: () => {
        session.take({ do: 'hide', ids: selected() })
      },
    },
    {
      id: 'focus',
      title: 'Focus on the selection, or leave the focus',
      keys: ['O'],
      isPossible: () => areSomeSelected() || session.view.value.focus.length > 0,
      run: () => {
        session.take({ do: 'focus', ids: session.view.value.focus.length > 0 ? [] : selected() })
      },
    },
    {
      id: 'scope',
      title: 'Show only what is told of the selection, or everything again',
      keys: ['G'],
      isPossible: () => areSomeSelected() || session.view.value.scope !== undefined,
      run: () => {
        const ids = selected()
        const { scope } = session.view.value
        const isSame = scope?.kind === 'entities' && scope.ids.join() === ids.join()
        session.take({ do: 'set scope', scope: ids.length === 0 || isSame ? undefined : { kind: 'entities', ids } })
      },
    },
    ...ARRANGEMENTS.map((by): Command => ({
      id: `arrange-${by}`,
      title: `Arrange ${ARRANGEMENT_NAMES[by]}`,
      keys: [],
      isPossible: () => isGraph() && !session.isOverview.value && session.visible.value.entities.length > 0,
      run: () => {
        const hub = selected()[0] ?? largestHub(session.visible.value)
        if (by !== 'hub') session.take({ do: 'arrange', arrangement: { by } })
        else if (hub !== undefined) session.take({ do: 'arrange', arrangement: { by, hub } })
      },
    })),
    {
      id: 'pin',
      title: 'Pin the selection, or let it go',
      keys: ['P'],
      isPossible: areSomeSelected,
      run: () => {
        togglePins(session, screen, selected())
      },
    },
    {
      id: 'dossier',
      title: 'Open the dossier of the selection',
      keys: ['I'],
      isPossible: isOneSelected,
      run: () => {
        const [entity] = selected()
        if (entity !== undefined) session.take({ do: 'open page', page: { kind: 'dossier', entity } })
        screen.pane.value = 'centre'
      },
    },
    {
      id: 'path',
      title: 'Find the path from the selection to…',
      keys: ['T'],
      isPossible: isOneSelected,
      run: open('path to'),
    },
    {
      id: 'path-between',
      title: 'Find the path between the two selected',
      keys: ['B'],
      isPossible: () => selected().length === 2,
      run: () => {
        const [from, to] = selected()
        if (from !== undefined && to !== undefined) session.find({ kind: 'path', from, to })
      },
    },
    {
      id: 'common',
      title: 'Find the common neighbors of the selection',
      keys: ['N'],
      isPossible: () => selected().length > 1 && selected().length <= 10,
      run: () => {
        session.find({ kind: 'common', ids: selected() })
      },
    },
    {
      id: 'show-all',
      title: 'Show all that was left out',
      keys: ['A'],
      isPossible: () => session.visible.value.leftOut > 0,
      run: change({ do: 'show hidden' }),
    },
    {
      id: 'clear',
      title: 'Leave what is open, or select nothing',
      keys: ['Escape'],
      isPossible: () => isAnythingOpen(session.view.value),
      run: () => {
        screen.lasso.value = false
        if (session.view.value.page !== undefined) session.take({ do: 'open page', page: undefined })
        else if (session.view.value.selection.length > 0) session.take({ do: 'select', ids: [] })
        else session.take({ do: 'find', finding: undefined, ids: [] })
      },
    },
    {
      id: 'fit',
      title: 'Bring all into sight',
      keys: ['F'],
      isPossible: isGraph,
      run: () => screen.renderer.value?.fit(),
    },
    {
      id: 'zoom-in',
      title: 'Zoom in',
      keys: ['+', '='],
      isPossible: isGraph,
      run: () => screen.renderer.value?.zoomBy(ZOOM_STEP),
    },
    {
      id: 'zoom-out',
      title: 'Zoom out',
      keys: ['-'],
      isPossible: isGraph,
      run: () => screen.renderer.value?.zoomBy(1 / ZOOM_STEP),
    },
    {
      id: 'lasso',
      title: 'Select by drawing a line around',
      keys: ['L'],
      isPossible: isGraph,
      run: () => {
        screen.lasso.value = !screen.lasso.value
      },
    },
    ...FOLDABLES.map((part, index): Command => ({
      id: `fold-${part}`,
      title: `Fold away the ${part === 'article' ? 'articles' : part}, or bring it back`,
      keys: [['[', ']', '_'][index] ?? ''],
      run: () => {
        screen.folded.value = withFolded(screen.folded.peek(), part)
      },
    })),
    {
      id: 'play',
      title: 'Play the time forward, or stop',
      keys: ['.'],
      isPossible: () => session.view.value.page === undefined,
      run: () => {
        screen.playing.value = !screen.playing.peek()
      },
    },
    {
      id: 'menu',
      title: 'Open the menu of the selection',
      keys: ['ContextMenu', 'Shift+F10'],
      isPossible: () => isGraph() && session.view.value.page === undefined && session.view.value.selection.length === 1,
      run: () => {
        const [id = ''] = session.view.value.selection
        openNodeMenu(screen, id)
      },
    },
    { id: 'keep', title: 'Keep this view, or see what is kept', keys: ['K'], run: open('keep') },
    {
      id: 'report',
      title: 'Read the kept views as a report',
      keys: ['Shift+K'],
      isPossible: () => screen.keeping.kept.value.views.length > 0,
      run: () => {
        session.take({ do: 'open page', page: { kind: 'report' } })
        screen.pane.value = 'centre'
      },
    },
    { id: 'share', title: 'Share this view by a link', keys: ['S'], run: open('share') },
    { id: 'export', title: 'Take all of it away as a file or a query', keys: ['X'], run: open('export') },
    {
      id: 'read',
      title: 'Add articles',
      keys: ['R'],
      isPossible: () => access.mayEdit.value,
      run: open('read'),
    },
    {
      id: 'remove',
      title: 'Remove the open article',
      keys: [],
      isPossible: () => access.mayRemove.value && session.articleId.value !== undefined,
      run: open('remove'),
    },
    { id: 'sign in', title: 'Sign in, or out', keys: ['Shift+I'], run: open('sign in') },
    ...ENTITY_WAYS.map((way): Command => ({
      id: `mend-${way}`,
      title: `Mend the selection: ${WAYS[way].menu}`,
      keys: way === 'merge' ? ['M'] : [],
      isPossible: () => access.mayEdit.value && (isOneSelected() || (way === 'merge' && selected().length === 2)),
      run: () => {
        const [entity, other] = selected()
        if (entity === undefined) return
        screen.mending.value = { way, entity, ...(other === undefined ? {} : { other }) }
        screen.dialog.value = 'mend'
      },
    })),
    {
      id: 'suggestions',
      title: 'See who may be one and the same',
      keys: ['Shift+M'],
      isPossible: () => access.mayEdit.value,
      run: () => {
        screen.mending.value = { way: 'suggestions' }
        screen.dialog.value = 'mend'
      },
    },
    { id: 'theme', title: 'Switch between light and dark', keys: ['D'], run: screen.theme.toggle },
    { id: 'keys', title: 'List all keys', keys: ['?'], run: open('keys') },
    { id: 'start-over', title: 'Start over', keys: [], run: change({ do: 'start over' }) },
  ]
}

function isAnythingOpen({ selection, finding, page }: View): boolean {
  return selection.length > 0 || finding !== undefined || page !== undefined
}

function togglePins(session: Session, screen: Screen, ids: readonly string[]): void {
  const { pins } = session.view.value
  if (ids.every((id) => pins.has(id))) {
    session.take({ do: 'unpin', ids })
    return
  }
  const places = screen.renderer.value?.positions()
  const found = ids.flatMap((id) => {
    const place = places?.get(id)
    return place === undefined ? [] : [[id, place] as const]
  })
  if (found.length > 0) session.take({ do: 'pin', pins: found })
}
