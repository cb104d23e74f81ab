import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { toScreen } from '../../../src/explorer/canvas/camera.ts'
import { bendsOf, curveBetween, pointOn } from '../../../src/explorer/canvas/edge-curves.ts'
import { radiusOf } from '../../../src/explorer/canvas/picture.ts'
import type { Camera, GraphEdge, GraphNode, Point, Renderer, Scene } from '../../../src/explorer/renderer.ts'
import { ENTITY_KINDS } from '../../../src/model/entity-kind.ts'
import { DRAWING_RECORDER } from '../drawing-recorder.ts'

const offer = inject('browser')
const WIDTH = 900
const HEIGHT = 700

/** Text on the canvas: its box, as the letters fill it. */
interface DrawnText {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What the page of these tests keeps for them. */
interface Stage {
  renderer: Renderer
  readonly events: [string, ...unknown[]][]
  readonly texts: DrawnText[]
  scene(scene: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[]; selected?: readonly string[] }): void
}

/** A page with one canvas that fills it, and a record of every text that is seen on it, painted or copied. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Canvas</title>
<style>html,body,#host{margin:0;height:100%}</style></head><body><div id="host"></div>
<script>
${DRAWING_RECORDER}
  window.stage = { events: [], get texts() { return textsOf(document.querySelector('canvas')) } }
</script>
<script type="module">
  import { createCanvasRenderer } from '/src/explorer/canvas/create-canvas-renderer.ts'
  import { startWorker } from '/src/explorer/server/start-worker.ts'
  const names = ['onSelect', 'onHover', 'onMenu', 'onOpen', 'onMove', 'onLasso', 'onView', 'onSettled']
  const events = Object.fromEntries(names.map((name) => [name, (...given) => stage.events.push([name, ...given])]))
  const kinds = { PERSON: '#0072b2', ORGANIZATION: '#c4510a', PLACE: '#00805e', MEETING: '#a8457f', TOPIC: '#7a6a00' }
  const theme = { background: '#fff', text: '#111', edge: '#888', selection: '#000', kinds }
  stage.renderer = createCanvasRenderer(document.querySelector('#host'), events, {
    theme,
    reducedMotion: true,
    startWorker: (open) => startWorker({ fetchPart: (load) => load() }, open),
  })
  stage.scene = ({ nodes, edges, selected = [] }) =>
    stage.renderer.show({ nodes, edges, selected: new Set(selected), highlighted: undefined })
</script></body></html>`

const FIRST = ['Antonia', 'Bo', 'Maximiliane', 'Jens', 'Ngozi', 'Li', 'Charlotte']
const LAST = ['Okafor', 'Stoltenberg', 'Ek', 'Featherstonehaugh', 'Chen', 'Van der Berg']

/** A graph as articles give it: a few hubs, many ends, names of all lengths; the same for the same seed. */
function sketch(size: number, seed: number): Pick<Scene, 'nodes' | 'edges'> {
  let state = seed
  const random = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
  const nodes = Array.from({ length: size }, (_, index): GraphNode => ({
    id: `n${index}`,
    label: `${FIRST[index % FIRST.length] ?? ''} ${LAST[index % LAST.length] ?? ''} ${index}`,
    kind: ENTITY_KINDS[index % ENTITY_KINDS.length] ?? 'PERSON',
    weight: 1 + Math.floor(20 * random() ** 4),
  }))
  const edges = Array.from({ length: Math.floor(size * 1.4) }, (_, index) =>
    edge(
      `e${index}`,
      `n${Math.min(index + 1, size - 1)}`,
      `n${Math.floor(Math.min(index + 1, size - 1) * random() ** 3)}`,
    ),
  )
  return { nodes, edges }
}

function edge(id: string, source: string, target: string): GraphEdge {
  return { id, source, target, label: `says ${id}`, directed: true }
}

const node = (id: string, x?: number, y?: number): GraphNode => ({
  id,
  label: id,
  kind: 'PERSON',
  weight: 10,
  ...(x === undefined || y === undefined ? {} : { x, y }),
})

function overlapping(texts: readonly DrawnText[]): string[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} on ${b.text}`),
  )
}

describe('the canvas in a browser', () => {
  if (!offer.available) {
    it.skip(`is not tried: ${offer.reason}`)
    return
  }
  const { endpoint } = offer
  let server: ViteDevServer
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    server = await createServer({
      configFile: false,
      root: fileURLToPath(new URL('../../..', import.meta.url)),
      logLevel: 'error',
      appType: 'custom',
      optimizeDeps: { noDiscovery: true },
      server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, ws: false },
    })
    await server.listen()
    browser = await chromium.connect(endpoint)
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  beforeEach(async () => {
    const url = server.resolvedUrls?.local[0] ?? ''
    const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT }, hasTouch: true })
    page = await context.newPage()
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: PAGE }))
    await page.goto(url)
    await page.waitForFunction(() => 'renderer' in (window as unknown as { stage: Stage }).stage)
    return () => context.close()
  })

  const stage = <Result>(act: (stage: Stage) => Result) =>
    page.evaluate<Awaited<Result>>(`(${act.toString()})(window.stage)`)
  const show = (scene: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[]; selected?: readonly string[] }) =>
    page.evaluate((given) => {
      ;(window as unknown as { stage: Stage }).stage.scene(given)
    }, scene)
  const settled = () => expect.poll(() => eventsOf('onSettled')).not.toHaveLength(0)
  const eventsOf = async (name: string) => (await stage(({ events }) => events)).filter(([kind]) => kind === name)
  const rested = () => page.waitForTimeout(350)
  const positions = () => stage(({ renderer }) => [...renderer.positions()])

  /** Labels that a line goes through which is not theirs: not their own, or not one of their node. */
  async function onOthersLines({ nodes, edges }: Pick<Scene, 'nodes' | 'edges'>): Promise<string[]> {
    const camera = (await eventsOf('onView')).at(-1)?.[1] as Camera
    const places = new Map(await positions())
    const radii = new Map(nodes.map((node) => [node.id, radiusOf(node)]))
    const disc = (id: string) => ({ x: 0, y: 0, ...places.get(id), radius: radii.get(id) ?? 0 })
    const bends = bendsOf(edges)
    const curves = edges.map((one, index) => {
      const curve = curveBetween(disc(one.source), disc(one.target), bends[index] ?? 0)
      const points = Array.from({ length: 200 }, (_, step) => pointOn(curve, step / 199))
      return { id: one.id, points: points.map((point) => toScreen(camera, { width: WIDTH, height: HEIGHT }, point)) }
    })
    const nodeOf = new Map(nodes.map(({ id, label }) => [label, id]))
    const own = (text: string) =>
      new Set(
        edges
          .filter(({ label, source, target }) => label === text || [source, target].includes(nodeOf.get(text) ?? ''))
          .map(({ id }) => id),
      )
    const labels = (await stage(({ texts }) => texts)).map((label) => ({ ...label, own: own(label.text) }))
    return labels.flatMap(({ text, left, right, top, bottom, own }) =>
      curves
        .filter(({ id }) => !own.has(id))
        .filter(({ points }) => points.some(({ x, y }) => x > left && x < right && y > top && y < bottom))
        .map(({ id }) => `${text} on ${id}`),
    )
  }

  /** Shows nodes at known places, one unit a pixel, with 0 in the middle of the page. */
  async function showAt(nodes: readonly GraphNode[], edges: readonly GraphEdge[] = []): Promise<void> {
    await show({ nodes, edges })
    await stage(({ renderer }) => {
      renderer.setView({ x: 0, y: 0, scale: 1 })
    })
    await rested()
  }
  const at = ({ x, y }: Point) => [WIDTH / 2 + x, HEIGHT / 2 + y] as const

  it.each([1, 2, 3, 4, 5])('lets no label cover another with 60 nodes, drawing %i', async (seed) => {
    const scene = sketch(60, seed * 7919)
    await show(scene)
    await settled()
    await rested()
    const fitted = await stage(({ texts }) => texts)
    expect(overlapping(fitted)).toEqual([])
    expect(await onOthersLines(scene)).toEqual([])
    const named = fitted.filter(({ text }) => !text.startsWith('says')).length
    expect(named).toBeGreaterThanOrEqual(32)
    for (const factor of [0.6, 2.5, 1.5]) {
      await page.evaluate((by) => {
        ;(window as unknown as { stage: Stage }).stage.renderer.zoomBy(by)
      }, factor)
      await rested()
      expect(overlapping(await stage(({ texts }) => texts))).toEqual([])
      expect(await onOthersLines(scene)).toEqual([])
    }
  })

  it.each([3, 4, 5])(
    'names each of 20 communities that %i are the middle of, in full or by its first name',
    async (hubs) => {
      const names = [...FIRST, ...LAST].flatMap((first) => LAST.map((last) => [first, `Ministry of ${last}`] as const))
      const nodes = names.slice(0, 20).map(([first, last], index): GraphNode => ({
        id: `c${index}`,
        label: `${first} ${index}, ${last} · ${5 + index}`,
        shorterLabels: [`${first} ${index}`],
        kind: 'COMMUNITY',
        weight: 5 + index,
      }))
      const edges = nodes
        .slice(hubs)
        .map(({ id }, index) => ({ ...edge(`e${index}`, id, `c${index % hubs}`), directed: false, label: '' }))
      await show({ nodes, edges })
      await settled()
      await rested()
      const texts = (await stage((one) => one.texts)).map(({ text }) => text)
      const unnamed = nodes.filter(
        ({ label, shorterLabels = [] }) => ![label, ...shorterLabels].some((one) => texts.includes(one)),
      )
      expect(unnamed.map(({ label }) => label)).toEqual([])
      expect(
        await onOthersLines({
          nodes: nodes.map((one) => ({
            ...one,
            label: texts.find((text) => [one.label, ...(one.shorterLabels ?? [])].includes(text)) ?? '',
          })),
          edges,
        }),
      ).toEqual([])
    },
  )

  it('writes on a line of its own what a line is, or nothing', async () => {
    const scene = sketch(14, 7919)
    await show(scene)
    await settled()
    await rested()
    expect(await onOthersLines(scene)).toEqual([])
    expect((await stage(({ texts }) => texts)).filter(({ text }) => text.startsWith('says')).length).toBeGreaterThan(4)
  })

  it('names what is selected, whatever else has no room', async () => {
    const crowd = Array.from({ length: 40 }, (_, index) => node(`Crowded ${index}`, (index % 8) * 12, index))
    await show({ nodes: crowd, edges: [], selected: ['Crowded 17'] })
    await rested()
    const texts = await stage((one) => one.texts)
    expect(texts.length).toBeLessThan(40)
    expect(texts.map(({ text }) => text)).toContain('Crowded 17')
    expect(overlapping(texts)).toEqual([])
  })

  it('selects the node or edge that is clicked, adds with shift, and nothing on the ground', async () => {
    await showAt([node('a', -150, 0), node('b', 150, 0)], [edge('e', 'a', 'b')])
    await page.mouse.click(...at({ x: -150, y: 3 }))
    await page.keyboard.down('Shift')
    await page.mouse.click(...at({ x: 0, y: 4 }))
    await page.keyboard.up('Shift')
    await page.mouse.click(...at({ x: 0, y: 200 }))
    expect(await eventsOf('onSelect')).toEqual([
      ['onSelect', 'a', false],
      ['onSelect', 'e', true],
      ['onSelect', undefined, false],
    ])
  })

  it('tells edges between the same two nodes apart', async () => {
    await showAt([node('a', -150, 0), node('b', 150, 0)], [edge('one', 'a', 'b'), edge('two', 'b', 'a')])
    await page.mouse.click(...at({ x: 0, y: -11 }))
    await page.mouse.click(...at({ x: 0, y: 11 }))
    const [first, second] = (await eventsOf('onSelect')).map(([, id]) => id)
    expect([first, second].sort()).toEqual(['one', 'two'])
  })

  it('opens what is clicked twice, and tells what the pointer is over', async () => {
    await showAt([node('a', -150, 0), node('b', 150, 0)])
    await page.mouse.move(...at({ x: 0, y: 0 }))
    await page.mouse.move(...at({ x: 150, y: 0 }))
    await page.mouse.dblclick(...at({ x: -150, y: 0 }))
    expect(await eventsOf('onOpen')).toEqual([['onOpen', 'a']])
    expect((await eventsOf('onHover')).map(([, id]) => id)).toContain('b')
  })

  it('pins what is dragged where it is dropped, even when the scene changes under way', async () => {
    await showAt([node('a', -150, 0), node('b', 150, 0)])
    await page.mouse.move(...at({ x: -150, y: 0 }))
    await page.mouse.down()
    await page.mouse.move(...at({ x: -100, y: 40 }), { steps: 4 })
    await show({ nodes: [node('a'), node('b'), node('c', 0, 200)], edges: [] })
    await page.mouse.move(...at({ x: -80, y: 120 }), { steps: 4 })
    await page.mouse.up()
    const moved = await eventsOf('onMove')
    expect(moved).toHaveLength(1)
    const [, id, x, y] = moved[0] ?? []
    expect([id, Math.round(Number(x)), Math.round(Number(y))]).toEqual(['a', -80, 120])
    const a = new Map(await positions()).get('a')
    expect([Math.round(a?.x ?? 0), Math.round(a?.y ?? 0)]).toEqual([-80, 120])
  })

  it('gathers what a lasso goes around', async () => {
    await showAt([node('a', -150, 0), node('b', 150, 0)])
    await stage(({ renderer }) => {
      renderer.setLassoMode(true)
    })
    await page.mouse.move(...at({ x: -200, y: -60 }))
    await page.mouse.down()
    for (const corner of [
      { x: -100, y: -60 },
      { x: -100, y: 60 },
      { x: -200, y: 60 },
    ]) {
      await page.mouse.move(...at(corner), { steps: 4 })
    }
    await page.mouse.up()
    expect(await eventsOf('onLasso')).toEqual([['onLasso', ['a']]])
  })

  it('zooms with the wheel about the pointer, and with two fingers', async () => {
    await showAt([node('a', -150, 0), node('b', 150, 0)])
    const view = async () => (await eventsOf('onView')).at(-1)?.[1] as Point & { scale: number }
    await page.mouse.move(...at({ x: 150, y: 0 }))
    await page.mouse.wheel(0, -300)
    await rested()
    const zoomed = await view()
    expect(zoomed.scale).toBeGreaterThan(1.2)
    expect((150 - zoomed.x) * zoomed.scale).toBeCloseTo(150, 3)
    const fingers = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', reach: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: reach === 0 ? [] : [-1, 1].map((side, id) => ({ x: WIDTH / 2 + side * reach, y: HEIGHT / 2, id })),
      })
    await touch('touchStart', 50)
    for (const reach of [60, 80, 100]) await touch('touchMove', reach)
    await touch('touchEnd', 0)
    await rested()
    expect((await view()).scale / zoomed.scale).toBeCloseTo(2, 1)
  })

  it('lays the same graph out the same way, and keeps all places when nodes join', async () => {
    const { nodes, edges } = sketch(20, 11)
    await show({ nodes, edges })
    await settled()
    const before = await positions()
    await show({ nodes: [...nodes, node('new')], edges: [...edges, edge('joins', 'new', 'n3')] })
    await expect.poll(() => eventsOf('onSettled')).toHaveLength(2)
    const after = new Map(await positions())
    for (const [id, place] of before) expect(after.get(id)).toEqual(place)
    const [beside, fresh] = [after.get('n3'), after.get('new')]
    expect(Math.hypot((beside?.x ?? 0) - (fresh?.x ?? 0), (beside?.y ?? 0) - (fresh?.y ?? 0))).toBeLessThan(250)
    await page.reload()
    await page.waitForFunction(() => 'renderer' in (window as unknown as { stage: Stage }).stage)
    await show({ nodes, edges })
    await settled()
    expect(await positions()).toEqual(before)
  })
})
