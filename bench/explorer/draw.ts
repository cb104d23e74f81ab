import { ENTITY_KINDS } from '../../src/model/entity-kind.ts'
import { createCanvasRenderer } from '../../src/explorer/canvas/create-canvas-renderer.ts'
import { startWorker } from '../../src/explorer/server/start-worker.ts'
import type { GraphEdge, GraphNode, Scene, Theme } from '../../src/explorer/renderer.ts'

/** What one run measured: milliseconds to the first drawing, frames a second while the camera moves and repainting. */
export interface Measured {
  readonly firstDrawing: number
  readonly moving: number
  readonly repainting: number
}

const THEME: Theme = {
  background: '#fcfbf8',
  text: '#1b1b1b',
  edge: '#8a8f98',
  selection: '#0b57d0',
  kinds: {
    PERSON: '#0072b2',
    ORGANIZATION: '#c4500a',
    PLACE: '#00805a',
    MEETING: '#a3457f',
    TOPIC: '#7a6a00',
    COMMUNITY: '#4a5f73',
  },
}

/** A graph with known places and three edges a node, the same every time. */
function sceneOf(size: number): Scene {
  let seed = 1
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647
  const span = 60 * Math.sqrt(size)
  const nodes = Array.from({ length: size }, (_, index): GraphNode => ({
    id: `n${index}`,
    label: `Entity ${index}`,
    kind: ENTITY_KINDS[index % ENTITY_KINDS.length] ?? 'PERSON',
    weight: 1 + Math.floor(20 * random() ** 6),
    x: span * random(),
    y: span * random(),
  }))
  const edges = Array.from({ length: 3 * size }, (_, index): GraphEdge => ({
    id: `e${index}`,
    source: `n${index % size}`,
    target: `n${Math.floor(size * random())}`,
    label: 'knows',
    directed: true,
  }))
  return { nodes, edges, selected: new Set(), highlighted: undefined }
}

const frame = () => new Promise(requestAnimationFrame)

async function framesASecond(milliseconds: number, each: (count: number) => void): Promise<number> {
  const began = performance.now()
  let frames = 0
  while (performance.now() - began < milliseconds) {
    each(frames++)
    await frame()
  }
  return (1000 * frames) / (performance.now() - began)
}

async function measure(size: number): Promise<Measured> {
  const host = document.querySelector<HTMLElement>('#host')
  if (host === null) throw new Error('There is no host.')
  host.replaceChildren()
  const scene = sceneOf(size)
  const nothing = () => undefined
  const events = {
    onSelect: nothing,
    onHover: nothing,
    onMenu: nothing,
    onOpen: nothing,
    onMove: nothing,
    onLasso: nothing,
    onView: nothing,
    onSettled: nothing,
  }
  const began = performance.now()
  const renderer = createCanvasRenderer(host, events, {
    theme: THEME,
    reducedMotion: false,
    startWorker: (open) => startWorker({ fetchPart: (load) => load() }, open),
  })
  renderer.show(scene)
  await frame()
  await frame()
  const firstDrawing = performance.now() - began
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const canvas = host.querySelector('canvas')
  const moving = await framesASecond(3000, (count) => {
    const place = { clientX: 640 + 100 * Math.sin(count / 20), clientY: 400, bubbles: true, cancelable: true }
    canvas?.dispatchEvent(new WheelEvent('wheel', { ...place, deltaY: 12 * Math.sin(count / 15) }))
  })
  const repainting = await framesASecond(3000, () => {
    renderer.setTheme(THEME)
  })
  renderer.destroy()
  return { firstDrawing, moving, repainting }
}

Object.assign(window, { measure })
