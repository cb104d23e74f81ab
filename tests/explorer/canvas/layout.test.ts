import { describe, expect, it } from 'vitest'
import { distanceToLine } from '../../../src/explorer/canvas/edge-curves.ts'
import { createLayout, type LayoutTask } from '../../../src/explorer/canvas/layout.ts'

function task(nodes: number, ends: readonly number[], fixed: readonly number[] = []): LayoutTask {
  return {
    positions: Float32Array.from({ length: nodes * 2 }, (_, index) => ((index * 37) % 101) - 50),
    radii: new Float32Array(nodes).fill(10),
    nameRoom: 0,
    isTall: false,
    fixed: Uint8Array.from({ length: nodes }, (_, index) => (fixed.includes(index) ? 1 : 0)),
    ends: Uint32Array.from(ends),
  }
}

function settle(given: LayoutTask): { positions: Float32Array; steps: number } {
  const layout = createLayout(given)
  let steps = 1
  while (layout.step()) steps++
  return { positions: layout.positions(), steps }
}

describe('a layout', () => {
  const ring = Array.from({ length: 40 }, (_, index) => [index, (index + 1) % 40]).flat()

  it('is the same for the same graph', () => {
    expect(settle(task(40, ring)).positions).toEqual(settle(task(40, ring)).positions)
  })

  it('comes to rest with no two nodes on top of each other', () => {
    const { positions, steps } = settle(task(40, ring))
    expect(steps).toBeLessThan(400)
    for (let a = 0; a < 40; a++) {
      for (let b = a + 1; b < 40; b++) {
        const across = (positions[2 * a] ?? 0) - (positions[2 * b] ?? 0)
        const down = (positions[2 * a + 1] ?? 0) - (positions[2 * b + 1] ?? 0)
        expect(Math.hypot(across, down)).toBeGreaterThan(20)
      }
    }
  })

  it('keeps lines out of the shapes that they do not join', () => {
    // A hub, whose neighbors stand as far from it as there is room, and some of them have neighbors of their own.
    const ends = Array.from({ length: 29 }, (_, index) => [index + 1, index < 20 ? 0 : index - 19]).flat()
    const { positions } = settle({ ...task(30, ends), nameRoom: 20 })
    const place = (at: number) => ({ x: positions[2 * at] ?? 0, y: positions[2 * at + 1] ?? 0 })
    for (let line = 0; line < ends.length; line += 2) {
      const joined = [ends[line] ?? 0, ends[line + 1] ?? 0] as const
      for (let at = 0; at < 30; at++) {
        if (joined.includes(at)) continue
        expect(distanceToLine(place(joined[0]), place(joined[1]), place(at))).toBeGreaterThan(10)
      }
    }
  })

  it('leaves fixed nodes where they are', () => {
    const given = task(5, [0, 1, 1, 2, 2, 3, 3, 4], [2])
    const [x, y] = [given.positions[4], given.positions[5]]
    const { positions } = settle(given)
    expect([positions[4], positions[5]]).toEqual([x, y])
  })
})
