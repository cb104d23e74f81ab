import { effect, useComputed, useSignalEffect } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import './drawing.css'
import { createCanvasRenderer } from '../canvas/create-canvas-renderer.ts'
import { openCommunities } from '../communities/open-communities.ts'
import { sceneOfCommunities } from '../communities/scene-of-communities.ts'
import { useExplorer } from '../frame/explorer.ts'
import { drawingTheme } from '../frame/theme.ts'
import type { Box } from '../renderer.ts'
import { refusalOf } from '../server/failure.ts'
import { startWorker } from '../server/start-worker.ts'
import { isEntityId } from '../state/view.ts'
import { offerMerge } from '../mending/offer-merge.ts'
import { arrange } from './arrange.ts'
import { ContextMenu } from './context-menu.tsx'
import { highlightedIn } from './highlighted.ts'
import { HoverCard } from './hover-card.tsx'
import { NodeList } from './node-list.tsx'
import { sceneOf } from './scene.ts'
import { Tools } from './tools.tsx'
import { useFraming } from './use-framing.ts'

/** While the communities of a large graph are being found, that they are. */
function OverviewState() {
  const { session } = useExplorer()
  if (session.communities.value !== undefined) return null
  return (
    <div class="drawing-empty">
      <p role="status">Finding what the articles are about…</p>
    </div>
  )
}

/** Why there is nothing to be seen, and the way on: to what was left out, or out of a scope that is empty. */
function NothingHere() {
  const { session } = useExplorer()
  const { scope } = session.view.value
  const isEmpty = scope !== undefined && session.visible.value.leftOut === 0
  const words = scope?.kind === 'search' ? 'No article says that.' : 'Nothing is told of that.'
  return (
    <div class="drawing-empty">
      <p>{isEmpty ? words : 'Nothing here answers that.'}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          session.take(isEmpty ? { do: 'set scope', scope: undefined } : { do: 'show hidden' })
        }}
      >
        {isEmpty ? 'Show everything again' : 'Show all'}
      </button>
    </div>
  )
}

/** The buttons that stand over the drawing, in its pixels. */
function coveredOf(host: Element): readonly Box[] {
  const ground = host.getBoundingClientRect()
  return [...(host.parentElement?.querySelectorAll('.tools, .drawing-left-out') ?? [])].map((part) => {
    const { left, top, right, bottom } = part.getBoundingClientRect()
    return {
      left: left - ground.left,
      top: top - ground.top,
      right: right - ground.left,
      bottom: bottom - ground.top,
    }
  })
}

/** The graph as a drawing, with a list of the same beside it for those who do not see it. */
export function GraphView() {
  const explorer = useExplorer()
  const { session, screen } = explorer
  const host = useRef<HTMLDivElement>(null)
  const arrangement = useComputed(() => session.view.value.arrangement)
  const places = useComputed(() => arrange(arrangement.value, session.visible.value))
  const scene = useComputed(() => {
    const communities = session.communities.value
    return communities === undefined
      ? sceneOf(
          session.visible.value,
          session.view.value,
          highlightedIn(session),
          screen.keeping.kept.value.notes,
          places.value,
        )
      : sceneOfCommunities(communities, session.hovered.value, session.view.value.selection)
  })

  const settled = useFraming()

  // With the list of entities the drawing is there, so that a key pressed at once is not lost.
  useLayoutEffect(() => {
    if (host.current === null) return
    const camera = screen.camera.peek()
    const renderer = createCanvasRenderer(
      host.current,
      {
        onSelect: (id, add) => {
          if (session.isOverview.peek()) {
            openCommunities(explorer, [id ?? ''])
            return
          }
          session.take({ do: 'select', ids: id === undefined ? [] : [id], add: add && id !== undefined })
        },
        onMenu: (id, { x, y }) => {
          const { left, top } = host.current?.getBoundingClientRect() ?? { left: 0, top: 0 }
          screen.menu.value = { id, x: left + x, y: top + y }
        },
        onHover: (id) => {
          session.hovered.value = id
        },
        onOpen: (id) => {
          if (isEntityId(id)) session.expand(id)
        },
        onMove: (id, x, y, onto) => {
          screen.places.value = new Map([...screen.places.peek(), [id, { x, y }]])
          if (isEntityId(id)) session.take({ do: 'pin', pins: [[id, { x, y }]] })
          if (onto !== undefined) offerMerge(session, id, onto)
        },
        onLasso: (ids) => {
          screen.lasso.value = false
          if (session.isOverview.peek()) openCommunities(explorer, ids)
          else session.take({ do: 'select', ids })
        },
        onView: (camera, byHand) => {
          screen.camera.value = byHand ? camera : undefined
        },
        onSettled: (places) => {
          screen.places.value = new Map([...screen.places.peek(), ...places])
          settled()
        },
      },
      {
        theme: drawingTheme(),
        reducedMotion: screen.reducedMotion,
        startWorker: async (open) => {
          try {
            return await startWorker(session.server, open)
          } catch (error) {
            session.tell(refusalOf(error).message)
            throw error
          }
        },
        places: screen.places.peek(),
        covered: () => (host.current === null ? [] : coveredOf(host.current)),
        ...(camera === undefined ? {} : { camera }),
      },
    )
    screen.renderer.value = renderer
    const observer = new ResizeObserver(() => {
      renderer.resize()
    })
    observer.observe(host.current)
    const stopShowing = effect(() => {
      renderer.show(scene.value)
    })
    return () => {
      stopShowing()
      observer.disconnect()
      screen.renderer.value = undefined
      renderer.destroy()
    }
  }, [])

  useEffect(
    () =>
      screen.theme.shade.subscribe(() => {
        screen.renderer.peek()?.setTheme(drawingTheme())
      }),
    [],
  )
  useSignalEffect(() => {
    screen.renderer.value?.setLassoMode(screen.lasso.value)
  })

  const { entities, leftOut } = session.visible.value
  return (
    <div class="drawing" data-lasso={screen.lasso.value}>
      <div class="drawing-host" ref={host} aria-hidden="true" />
      {session.isOverview.value ? null : <NodeList />}
      <HoverCard />
      <ContextMenu />
      <Tools />
      {session.isOverview.value ? (
        <OverviewState />
      ) : session.isLoading.value ? (
        <div class="drawing-empty">
          <p role="status">Looking for what belongs here…</p>
        </div>
      ) : entities.length === 0 ? (
        <NothingHere />
      ) : leftOut > 0 ? (
        <button
          type="button"
          class="button drawing-left-out"
          onClick={() => {
            session.take({ do: 'show hidden' })
          }}
        >
          {leftOut} left out · show all
        </button>
      ) : null}
    </div>
  )
}
