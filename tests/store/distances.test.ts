import { expect, it } from 'vitest'
import { createDistances } from '../../src/store/embedded/distances.ts'

it('knows how far each node is, whatever its number, and which were not reached', () => {
  const distances = createDistances()
  const nodes = [0, 7, 65_535, 65_536, 1_000_000]
  nodes.forEach((node, distance) => {
    distances.set(node, distance)
  })
  expect(nodes.map((node) => distances.get(node))).toEqual([0, 1, 2, 3, 4])
  expect([1, 65_537, 5_000_000].map((node) => distances.get(node))).toEqual([undefined, undefined, undefined])
})
