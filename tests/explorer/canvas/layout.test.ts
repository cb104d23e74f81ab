import { describe, expect, it } from 'vitest'
import { createLayout, type LayoutTask } from '../../../src/explorer/canvas/layout.ts'

function task(nodes: number, ends: readonly number[], fixed: readonly number[] = []): LayoutTask {
  return {
    positions: Float32Array.from({ length: nodes * 2 }, (_, index) => ((index * 37) % 101) - 50),
    radii: new Float32Array(nodes).fill(10),
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

  it('leaves fixed nodes where they are', () => {
    const given = task(5, [0, 1, 1, 2, 2, 3, 3, 4], [2])
    const [x, y] = [given.positions[4], given.positions[5]]
    const { positions } = settle(given)
    expect([positions[4], positions[5]]).toEqual([x, y])
  })
})
