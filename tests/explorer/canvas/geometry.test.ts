import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitted, panned, toGraph, toScreen, zoomedAt } from '../../../src/explorer/canvas/camera.ts'
import { bendsOf, curveBetween, distanceTo, pointOn } from '../../../src/explorer/canvas/edge-curves.ts'
import { crossingsOf, goesThrough } from '../../../src/explorer/canvas/crossings.ts'
import { overlap, placeLabels } from '../../../src/explorer/canvas/place-labels.ts'
import { pick, nodesWithin } from '../../../src/explorer/canvas/pick.ts'
import { EMPTY_PICTURE, nextPicture, radiusOf } from '../../../src/explorer/canvas/picture.ts'
import type { GraphEdge, GraphNode, Point, Scene } from '../../../src/explorer/renderer.ts'

const place = fc.double({ min: -1000, max: 1000, noNaN: true })
const point = fc.record({ x: place, y: place })
const camera = fc.record({ x: place, y: place, scale: fc.double({ min: 0.05, max: 5, noNaN: true }) })
const SIZE = { width: 800, height: 600 }
const SCREEN = { left: 0, top: 0, right: SIZE.width, bottom: SIZE.height }
const EVERYWHERE = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }

describe('the camera', () => {
  it('takes a place of the screen back to the point of the graph it shows', () => {
    fc.assert(
      fc.property(camera, point, (view, at) => {
        const back = toGraph(view, SIZE, toScreen(view, SIZE, at))
        expect(back.x).toBeCloseTo(at.x, 6)
        expect(back.y).toBeCloseTo(at.y, 6)
      }),
    )
  })

  it('zooms about the pointer, and pans by the pixels of the screen', () => {
    fc.assert(
      fc.property(camera, point, fc.double({ min: 0.5, max: 2, noNaN: true }), (view, at, factor) => {
        const before = toGraph(view, SIZE, at)
        const after = toGraph(zoomedAt(view, SIZE, at, factor), SIZE, at)
        expect(after.x).toBeCloseTo(before.x, 5)
        const moved = toScreen(panned(view, 10, -5), SIZE, before)
        expect(moved.x).toBeCloseTo(at.x + 10, 5)
        expect(moved.y).toBeCloseTo(at.y - 5, 5)
      }),
    )
  })

  it('fits all discs into the screen, with room around them', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (points) => {
        const view = fitted(
          points.map((one) => ({ ...one, radius: 10 })),
          SIZE,
          50,
        )
        if (view === undefined) throw new Error('No camera.')
        for (const one of points) {
          const { x, y } = toScreen(view, SIZE, one)
          expect(x).toBeGreaterThanOrEqual(49)
          expect(x).toBeLessThanOrEqual(SIZE.width - 49)
          expect(y).toBeGreaterThanOrEqual(49)
          expect(y).toBeLessThanOrEqual(SIZE.height - 49)
        }
      }),
    )
    expect(fitted([], SIZE, 50)).toBeUndefined()
  })
})

describe('labels', () => {
  const label = fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 600 }),
    radius: fc.integer({ min: 3, max: 25 }),
    width: fc.integer({ min: 10, max: 220 }),
    height: fc.constant(16),
  })
  const free = { crossings: crossingsOf([]), screen: EVERYWHERE }
  const lineBetween = (id: string, from: Point, to: Point) => ({
    id,
    curve: curveBetween({ ...from, radius: 0 }, { ...to, radius: 0 }, 0),
  })

  it('never cover each other, a disc or a line that is not theirs, or the edge of the screen', () => {
    const line = fc.tuple(point, point)
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 40 }),
        fc.array(line, { minLength: 1, maxLength: 30 }),
        (some, ends) => {
          const names = some.map((one, index) => ({
            ...one,
            id: String(index),
            ...(index % 3 === 0 ? { need: 'wanted' as const } : {}),
          }))
          const lines = ends.map(([from, to], index) => lineBetween(`line ${index}`, from, to))
          const onLines = lines.map(({ id, curve }) => ({
            id,
            width: 60,
            height: 14,
            places: [0.5, 0.3].map((t) => pointOn(curve, t)),
          }))
          const placed = placeLabels(names, onLines, { discs: names, crossings: crossingsOf(lines), screen: SCREEN })
          placed.forEach((a, index) => {
            expect(a.left >= 0 && a.top >= 0 && a.right <= SIZE.width && a.bottom <= SIZE.height).toBe(true)
            for (const b of placed.slice(index + 1)) expect(overlap(a, b)).toBe(false)
          })
          for (const box of placed) {
            for (const { id, curve } of lines) {
              if (id !== box.id) expect(goesThrough(curve.start, curve.end, box)).toBe(false)
            }
            for (const { id, leader } of placed) {
              if (leader !== undefined && id !== box.id) expect(goesThrough(leader.from, leader.to, box)).toBe(false)
            }
            for (const { id, x, y, radius } of names) {
              const around = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
              if (id !== box.id) expect(overlap(around, box)).toBe(false)
            }
          }
        },
      ),
    )
  })

  it('stand beneath their disc where there is room, else elsewhere around it', () => {
    const one = { id: 'a', x: 100, y: 100, radius: 10, width: 40, height: 16 }
    const [alone] = placeLabels([one], [], { ...free, discs: [one] })
    expect(alone).toMatchObject({ left: 80, top: 113 })
    const below = { id: 'b', x: 100, y: 125, radius: 10, width: 40, height: 16 }
    expect(placeLabels([one], [], { ...free, discs: [one, below] })).not.toEqual([alone])
    expect(placeLabels([one], [], { ...free, discs: [one, below] })).toHaveLength(1)
    const crossings = crossingsOf([lineBetween('line', { x: 0, y: 120 }, { x: 200, y: 120 })])
    expect(placeLabels([one], [], { ...free, discs: [one], crossings })).toMatchObject([{ bottom: 87 }])
  })

  it('stand on no other disc, are farther off with a leader if they are wanted, and prefer lines of their own', () => {
    const one = { id: 'a', x: 100, y: 100, radius: 10, width: 40, height: 16 }
    const around = { id: 'all around', x: 100, y: 100, radius: 60, width: 0, height: 0 }
    expect(placeLabels([one], [], { ...free, discs: [around] })).toEqual([])
    const [apart] = placeLabels([{ ...one, need: 'wanted' }], [], { ...free, discs: [around] })
    expect(apart).toMatchObject({ left: 80, leader: { from: { x: 100, y: 110 }, to: { x: 100 } } })
    expect(apart?.top).toBeGreaterThan(160)
    const narrow = { left: 50, top: 90, right: 150, bottom: 400 }
    const onTheWay = { ...around, id: 'on the way', y: 170, radius: 18 }
    const joined = (discs: readonly (typeof around)[]) =>
      placeLabels([{ ...one, need: 'wanted' }], [], { ...free, screen: narrow, discs })
    expect(joined([around])).toHaveLength(1)
    expect(joined([around, onTheWay])).toEqual([])
    const wall = { ...around, radius: 1000 }
    expect(placeLabels([{ ...one, need: 'wanted' }], [], { ...free, discs: [wall] })).toEqual([])
    expect(placeLabels([{ ...one, need: 'certain' }], [], { ...free, discs: [wall] })).toHaveLength(1)
    const below = lineBetween('own', { x: 0, y: 120 }, { x: 200, y: 120 })
    const others = [80, 88, 100, 112].map((y) => lineBetween(`at ${y}`, { x: 0, y }, { x: 200, y }))
    const crossings = crossingsOf([below, ...others])
    const lines = new Set(['own'])
    const everyFewPixels = Array.from({ length: 40 }, (_, at) =>
      lineBetween(`grid ${at}`, { x: 0, y: at * 6 }, { x: 200, y: at * 6 }),
    )
    expect(placeLabels([{ ...one, lines }], [], { ...free, discs: [one], crossings })).toMatchObject([{ top: 124 }])
    expect(placeLabels([one], [], { ...free, discs: [one], crossings: crossingsOf(everyFewPixels) })).toEqual([])
  })

  it('stand whole on the screen, or not at all', () => {
    const atTheLeft = { id: 'left', x: 12, y: 50, radius: 8, width: 90, height: 14 }
    const around = { discs: [atTheLeft], crossings: crossingsOf([]), screen: { ...SCREEN, right: 300 } }
    expect(placeLabels([atTheLeft], [], around)[0]?.left).toBeGreaterThanOrEqual(0)
    expect(placeLabels([atTheLeft], [], { ...around, screen: { ...SCREEN, right: 80 } })).toEqual([])
  })

  it('say less where there is room for no more, beside their disc rather than all of it farther off', () => {
    const one = { id: 'a', x: 100, y: 100, radius: 10, width: 190, height: 16, shorterWidths: [80, 40] }
    const between = (left: number, right: number) => ({ ...free, discs: [one], screen: { ...SCREEN, left, right } })
    expect(placeLabels([one], [], between(0, 300))).toMatchObject([{ left: 5, right: 195, shortened: 0 }])
    expect(placeLabels([one], [], between(40, 180))).toMatchObject([{ left: 60, right: 140, shortened: 1 }])
    expect(placeLabels([one], [], between(79, 121))).toMatchObject([{ left: 80, right: 120, shortened: 2 }])
    expect(placeLabels([one], [], between(85, 115))).toEqual([])
    const others = [60, 140].map((x, at) => lineBetween(`line ${at}`, { x, y: 0 }, { x, y: 130 }))
    const crossed = { ...between(0, 300), crossings: crossingsOf(others) }
    expect(placeLabels([{ ...one, need: 'wanted' }], [], crossed)).toMatchObject([{ top: 113, shortened: 2 }])
    const [first, below] = [
      { ...one, width: 40, shorterWidths: [38] },
      { ...one, id: 'b', y: 140, radius: 3, width: 40, shorterWidths: [38] },
    ]
    const narrow = { ...free, discs: [first, below], screen: { left: 75, top: 0, right: 125, bottom: 145 } }
    expect(placeLabels([first, below], [], narrow)).toMatchObject([
      { id: 'b', bottom: 134 },
      { id: 'a', bottom: 87 },
    ])
  })

  it('stand under nothing that covers the drawing', () => {
    const one = { id: 'a', x: 100, y: 100, radius: 10, width: 40, height: 16 }
    const covered = [{ left: 0, top: 105, right: 200, bottom: 200 }]
    expect(placeLabels([one], [], { ...free, discs: [one], covered })).toMatchObject([{ bottom: 87 }])
  })

  it('of a line move along it to where no other line crosses, and are left out where all are crossed', () => {
    const own = lineBetween('own', { x: 0, y: 100 }, { x: 400, y: 100 })
    const across = (x: number) => lineBetween(`at ${x}`, { x, y: 0 }, { x, y: 200 })
    const told = [{ id: 'own', width: 60, height: 14, places: [200, 120].map((x) => ({ x, y: 100 })) }]
    const placedAmong = (...others: number[]) =>
      placeLabels([], told, { ...free, discs: [], crossings: crossingsOf([own, ...others.map(across)]) })
    expect(placedAmong()).toMatchObject([{ left: 170 }])
    expect(placedAmong(190)).toMatchObject([{ left: 90 }])
    expect(placedAmong(190, 110)).toEqual([])
  })
})

describe('edges', () => {
  it('between the same two nodes are apart, whichever way they point', () => {
    const edges = [
      { source: 'a', target: 'b' },
      { source: 'b', target: 'a' },
      { source: 'a', target: 'b' },
      { source: 'a', target: 'c' },
    ]
    const [a, b] = [
      { x: 0, y: 0, radius: 5 },
      { x: 100, y: 0, radius: 5 },
    ]
    const bends = bendsOf(edges)
    const middles = bends.slice(0, 3).map((bend, index) => {
      const [from, to] = edges[index]?.source === 'a' ? [a, b] : [b, a]
      return Math.round(pointOn(curveBetween(from, to, bend), 0.5).y)
    })
    expect(new Set(middles).size).toBe(3)
    expect(bends[3]).toBe(0)
  })

  it('begin and end at the rims of their nodes', () => {
    const curve = curveBetween({ x: 0, y: 0, radius: 10 }, { x: 100, y: 0, radius: 20 }, 0)
    expect(curve.start).toEqual({ x: 10, y: 0 })
    expect(curve.end).toEqual({ x: 80, y: 0 })
    expect(distanceTo(curve, { x: 50, y: 7 })).toBeCloseTo(7)
  })
})

const node = (id: string, x?: number, y?: number): GraphNode => ({
  id,
  label: id,
  kind: 'PERSON',
  weight: 1,
  ...(x === undefined || y === undefined ? {} : { x, y }),
})
const edge = (source: string, target: string): GraphEdge => ({
  id: `${source}-${target}`,
  source,
  target,
  label: '',
  directed: true,
})
const scene = (nodes: GraphNode[], edges: GraphEdge[] = []): Scene => ({
  nodes,
  edges,
  selected: new Set(),
  highlighted: undefined,
})

describe('a picture', () => {
  it('keeps the places of what was there, and begins what is new beside its neighbors', () => {
    const first = nextPicture(EMPTY_PICTURE, scene([node('a', 500, 500), node('b', -500, 0)]))
    const second = nextPicture(first, scene([node('a'), node('b'), node('c')], [edge('a', 'c')]))
    expect(second.byId.get('a')).toMatchObject({ x: 500, y: 500, fixed: true })
    const c = second.byId.get('c')
    expect(c?.fixed).toBe(false)
    expect(Math.hypot((c?.x ?? 0) - 500, (c?.y ?? 0) - 500)).toBeLessThan(100)
  })

  it('keeps no place in another arrangement but where its layout begins', () => {
    const first = nextPicture(EMPTY_PICTURE, { ...scene([node('a', 500, 500)]), arrangement: 'time' })
    const second = nextPicture(first, { ...scene([node('a'), node('b', 0, 0)]), arrangement: 'force' }, new Map())
    expect(second.byId.get('a')).toMatchObject({ x: 500, y: 500, fixed: false })
    expect(second.byId.get('b')).toMatchObject({ x: 0, y: 0, fixed: true })
  })

  it('leaves out edges whose ends are not there', () => {
    expect(nextPicture(EMPTY_PICTURE, scene([node('a')], [edge('a', 'z')])).edges).toEqual([])
  })

  it('makes heavier nodes larger, within bounds', () => {
    for (const [kind, largest] of [
      ['PERSON', 30],
      ['COMMUNITY', 50],
    ] as const) {
      expect(radiusOf({ kind, weight: 1 })).toBeLessThan(radiusOf({ kind, weight: 10 }))
      expect(radiusOf({ kind, weight: 1e9 })).toBeLessThan(largest)
    }
  })
})

describe('pointing', () => {
  const picture = nextPicture(EMPTY_PICTURE, scene([node('a', 0, 0), node('b', 200, 0)], [edge('a', 'b')]))

  it('finds the node under it, or else the edge near it, or nothing', () => {
    expect(pick(picture, { x: 3, y: 3 }, 6)).toBe('a')
    expect(pick(picture, { x: 100, y: 4 }, 6)).toBe('a-b')
    expect(pick(picture, { x: 100, y: 40 }, 6)).toBeUndefined()
  })

  it('finds the nodes within a lasso', () => {
    const around = [
      { x: -50, y: -50 },
      { x: 50, y: -50 },
      { x: 50, y: 50 },
      { x: -50, y: 50 },
    ]
    expect(nodesWithin(picture.nodes, around)).toEqual(['a'])
  })
})
