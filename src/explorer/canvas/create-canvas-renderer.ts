import type { Camera, CreateRenderer, Point, Scene, Theme } from '../renderer.ts'
import { between, fitted, panned, pointBetween, toGraph, toScreen, zoomedAt, type Size } from './camera.ts'
import { listenToGestures } from './gestures.ts'
import { keepPlaces } from './kept-places.ts'
import type { LayoutProgress } from './layout-worker.ts'
import { openLayoutWorker, startLayout } from './start-layout.ts'
import { paintHovered, paintLasso, paintPicture } from './paint.ts'
import type { Paper } from './paper.ts'
import { nodesWithin, pick } from './pick.ts'
import { EMPTY_PICTURE, hasSameParts, isRearranged, nextPicture, type DrawnNode, type Picture } from './picture.ts'
import { showSnapshot, takeSnapshot, type Snapshot } from './snapshot.ts'

/** A picture that takes longer than this to paint, in milliseconds, is shown from a snapshot while it moves. */
const SLOW_MS = 9
/** A picture of more parts than this is known to be slow before it is painted. */
const LARGE = 4000
/** After so many milliseconds at rest a snapshot is painted anew, sharp. */
const REST_MS = 140
const CAMERA_MOVE_MS = 320
const NODES_MOVE_MS = 450
/** Room around a fitted graph, in pixels and as a part of the screen. */
const ROOM = 56
const ROOM_PART = 0.13
/** How near to an edge the pointer must be, in pixels. */
const REACH = 7

/** Draws the graph on a canvas: no WebGL needed. */
export const createCanvasRenderer: CreateRenderer = (host, events, options) => {
  const canvas = document.createElement('canvas')
  canvas.style.cssText = 'display:block;touch-action:none'
  host.append(canvas)
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) throw new Error('This browser draws on no canvas.')

  let theme: Theme = options.theme
  let size: Size = { width: 1, height: 1 }
  let pixelRatio = 1
  let textScale = 1
  let camera: Camera = options.camera ?? { x: 0, y: 0, scale: 1 }
  let picture: Picture = EMPTY_PICTURE
  let emphasis: Pick<Scene, 'selected' | 'highlighted'> = { selected: new Set(), highlighted: undefined }
  let hovered: string | undefined
  let lassoMode = false
  let lassoLine: readonly Point[] = []
  let held: DrawnNode | undefined
  /** Whether the camera keeps all nodes in sight until a person moves it. */
  let follows = options.camera === undefined
  /** Whether the camera is where a person moved it. */
  let isByHand = !follows
  const kept = keepPlaces(options.places)
  let journey: { from: Camera; to: Camera; began: number } | undefined
  /** Nodes on their way to where another arrangement has them. */
  let march: { began: number; ways: ReadonlyMap<string, readonly [from: Point, to: Point]> } | undefined
  let endLayout: () => void = () => undefined
  /** Its code comes while what is to be laid out is still asked for. */
  let layoutWorker: Promise<Worker> | undefined = startLayoutWorker()
  let isLayingOut = false
  let isPlaced = true

  function startLayoutWorker(): Promise<Worker> {
    const starting = options.startWorker(openLayoutWorker)
    // Who waits for it hears of it; nobody does where nothing is ever laid out.
    starting.catch(() => undefined)
    return starting
  }

  let frame = 0
  let paintMs = 0
  let isStale = true
  let rest = 0
  let snapshot: Snapshot | undefined
  const snapshotCanvas = document.createElement('canvas')

  const paper = (): Paper => ({
    context,
    camera,
    size,
    theme,
    pixelRatio,
    textScale,
    covered: options.covered?.() ?? [],
  })

  /** Asks for a frame; `stale` when more has changed than the camera. */
  function redraw(stale: boolean): void {
    isStale ||= stale
    frame ||= requestAnimationFrame(draw)
  }

  function draw(now: number): void {
    frame = 0
    if (march !== undefined) moveOn(now)
    if (journey !== undefined) travel(now)
    if (isStale || snapshot === undefined || paintMs <= SLOW_MS) paint()
    else {
      showSnapshot(paper(), snapshot)
      if (snapshot.camera !== camera) {
        clearTimeout(rest)
        rest = window.setTimeout(() => {
          redraw(true)
        }, REST_MS)
      }
    }
    paintHovered(paper(), picture, hovered)
    if (lassoLine.length > 1) paintLasso(paper(), lassoLine)
    if (journey !== undefined) redraw(false)
  }

  function paint(): void {
    clearTimeout(rest)
    isStale = false
    const began = performance.now()
    if (!isPlaced) paintPicture(paper(), EMPTY_PICTURE, emphasis)
    else if (paintMs > SLOW_MS || picture.nodes.length + picture.edges.length > LARGE) {
      snapshot = takeSnapshot(snapshotCanvas, paper(), picture, emphasis)
      if (snapshot !== undefined) showSnapshot(paper(), snapshot)
    } else {
      paintPicture(paper(), picture, emphasis)
      // What was just found to be slow has its snapshot from the next frame on.
      if (performance.now() - began > SLOW_MS) {
        window.setTimeout(() => {
          redraw(true)
        }, REST_MS)
      }
    }
    paintMs = performance.now() - began
  }

  function travel(now: number): void {
    if (journey === undefined) return
    const progress = Math.min(1, Math.max(0, (now - journey.began) / CAMERA_MOVE_MS))
    camera = between(journey.from, journey.to, progress)
    if (progress === 1) journey = undefined
    tellView()
  }

  /** Sends those that stand elsewhere in another arrangement to their new places. */
  function setOut(before: Picture): void {
    if (options.reducedMotion || before.nodes.length === 0) return
    const ways = picture.nodes.flatMap(({ node, x, y }) => {
      const from = before.byId.get(node.id)
      if (from === undefined) return []
      const way = [
        { x: from.x, y: from.y },
        { x, y },
      ] as const
      return [[node.id, way] as const]
    })
    march = { began: performance.now(), ways: new Map(ways) }
  }

  function moveOn(now: number): void {
    if (march === undefined) return
    const progress = Math.min(1, Math.max(0, (now - march.began) / NODES_MOVE_MS))
    for (const [id, [from, to]] of march.ways) {
      const node = picture.byId.get(id)
      if (node !== undefined && node !== held) Object.assign(node, pointBetween(from, to, progress))
    }
    if (progress === 1) {
      march = undefined
      arrive()
    }
    redraw(true)
  }

  function arrive(): void {
    if (follows) lookAtAll(true)
    events.onSettled(positions())
  }

  let told = 0
  function tellView(): void {
    clearTimeout(told)
    told = window.setTimeout(() => {
      events.onView(camera, isByHand)
    }, REST_MS)
  }

  function look(at: Camera, smoothly: boolean): void {
    if (smoothly && !options.reducedMotion) journey = { from: camera, to: at, began: performance.now() }
    else {
      journey = undefined
      camera = at
      tellView()
    }
    redraw(false)
  }

  const room = () => Math.min(ROOM, size.height * ROOM_PART)

  function lookAtAll(smoothly: boolean): void {
    const all = fitted(picture.nodes, size, room())
    if (all !== undefined) look(all, smoothly)
  }

  /** Says at once whose the camera is: what is still to come of a layout must not move it out of a person's hand. */
  function steer(byHand: boolean): void {
    follows = false
    if (isByHand === byHand) return
    isByHand = byHand
    events.onView(camera, byHand)
  }

  function moveCamera(to: Camera): void {
    steer(true)
    journey = undefined
    camera = to
    tellView()
    redraw(false)
  }

  const positions = () => new Map(picture.nodes.map(({ node, x, y }) => [node.id, { x, y }]))

  function layOut(before: Picture): void {
    endLayout()
    isPlaced = !options.reducedMotion || picture.nodes.some(({ fixed, node }) => fixed || before.byId.has(node.id))
    isLayingOut = true
    // A picture of the same parts, which comes meanwhile as when something is pointed at, takes the layout over.
    const worker = layoutWorker ?? startLayoutWorker()
    layoutWorker = undefined
    const report = ({ positions: places, settled }: LayoutProgress) => {
      isLayingOut = !settled
      if (options.reducedMotion && !settled) return
      picture.nodes.forEach((node, index) => {
        if (node === held || node.fixed) return
        node.x = places[2 * index] ?? 0
        node.y = places[2 * index + 1] ?? 0
      })
      isPlaced = true
      if (follows) lookAtAll(settled)
      redraw(true)
      if (!settled) return
      for (const node of picture.nodes) node.fixed = true
      events.onSettled(positions())
    }
    // What cannot be laid out is seen where it begins.
    const fail = () => {
      report({ positions: Float32Array.from(picture.nodes.flatMap(({ x, y }) => [x, y])), settled: true })
    }
    endLayout = startLayout(worker, picture, size.height > size.width, report, fail)
  }

  const at = (place: Point) => pick(picture, toGraph(camera, size, place), REACH / camera.scale)

  const stopGestures = listenToGestures(canvas, {
    pan: (across, down) => {
      moveCamera(panned(camera, across, down))
    },
    zoom: (place, factor) => {
      moveCamera(zoomedAt(camera, size, place, factor))
    },
    tap: (place, add) => {
      events.onSelect(at(place), add)
    },
    doubleTap: (place) => {
      const id = at(place)
      if (id !== undefined && picture.byId.has(id)) events.onOpen(id)
    },
    menu: (place) => {
      events.onMenu(at(place), place)
    },
    hover: (place) => {
      const id = place === undefined ? undefined : at(place)
      canvas.style.cursor = lassoMode ? 'crosshair' : id === undefined ? 'grab' : 'pointer'
      if (id === hovered) return
      hovered = id
      events.onHover(id)
      redraw(false)
    },
    grab: (place) => {
      const id = at(place)
      held = id === undefined ? undefined : picture.byId.get(id)
      return held !== undefined
    },
    drag: (place) => {
      if (held === undefined) return
      const { x, y } = toGraph(camera, size, place)
      held.x = x
      held.y = y
      redraw(true)
    },
    drop: () => {
      if (held === undefined) return
      held.fixed = true
      const { node, x, y } = held
      const under = picture.nodes.filter((one) => one.node.id !== node.id)
      events.onMove(node.id, x, y, pick({ ...picture, nodes: under, edges: [] }, { x, y }, 0))
      held = undefined
    },
    lassoing: () => lassoMode,
    lasso: (line, done) => {
      lassoLine = done ? [] : line
      redraw(false)
      if (!done) return
      events.onLasso(
        nodesWithin(
          picture.nodes,
          line.map((place) => toGraph(camera, size, place)),
        ),
      )
    },
  })

  function resize(): void {
    const { width, height } = host.getBoundingClientRect()
    pixelRatio = window.devicePixelRatio
    // Whole pixels of the device: what is stretched over parts of one is blurred.
    canvas.width = Math.max(1, Math.floor(width * pixelRatio))
    canvas.height = Math.max(1, Math.floor(height * pixelRatio))
    size = { width: canvas.width / pixelRatio, height: canvas.height / pixelRatio }
    canvas.style.width = `${size.width}px`
    canvas.style.height = `${size.height}px`
    // Names grow with all other text of the page.
    textScale = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16)
    if (follows) lookAtAll(false)
    redraw(true)
  }
  resize()

  return {
    show(scene) {
      const before = picture
      picture = nextPicture(before, scene, kept.of(scene.arrangement))
      const isElsewhere = isRearranged(before, scene)
      const isOther = isElsewhere || !hasSameParts(before, picture)
      if (isOther) kept.keep(before, march && new Map([...march.ways].map(([id, [, to]]) => [id, to])))
      if (isElsewhere) march = undefined
      // What is being dragged stays in hand.
      held = held === undefined ? undefined : picture.byId.get(held.node.id)
      emphasis = scene
      if (picture.nodes.some(({ fixed }) => !fixed)) {
        if (isOther || !isLayingOut) layOut(before)
      } else {
        if (before.nodes.length === 0 && follows) lookAtAll(false)
        if (isElsewhere) {
          endLayout()
          isLayingOut = false
          setOut(before)
        }
        if (isElsewhere && march === undefined) arrive()
        else if (picture.nodes.some(({ node }) => !before.byId.has(node.id))) events.onSettled(positions())
      }
      redraw(true)
    },
    setTheme(next) {
      theme = next
      redraw(true)
    },
    fit(ids) {
      steer(false)
      follows = ids === undefined
      const some = ids === undefined ? picture.nodes : ids.flatMap((id) => picture.byId.get(id) ?? [])
      const view = fitted(some, size, room())
      if (view !== undefined) look(view, true)
    },
    setView(view) {
      steer(true)
      look(view, false)
    },
    setLassoMode(on) {
      lassoMode = on
      canvas.style.cursor = on ? 'crosshair' : 'grab'
    },
    zoomBy(factor) {
      steer(true)
      look(zoomedAt(journey?.to ?? camera, size, { x: size.width / 2, y: size.height / 2 }, factor), true)
    },
    resize,
    positions,
    placeOnScreen(id) {
      const node = picture.byId.get(id)
      if (node === undefined) return undefined
      const { left, top } = canvas.getBoundingClientRect()
      const { x, y } = toScreen(camera, size, node)
      return { x: left + x, y: top + y }
    },
    destroy() {
      endLayout()
      void layoutWorker?.then(
        (worker) => {
          worker.terminate()
        },
        () => undefined,
      )
      stopGestures()
      cancelAnimationFrame(frame)
      clearTimeout(rest)
      clearTimeout(told)
      canvas.remove()
    },
  }
}
