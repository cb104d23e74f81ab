import { describe, expect, it } from 'vitest'
import { labelsThatFit, placesOf } from '../../../src/explorer/map/places.ts'
import { projectionFor, UNMOVED } from '../../../src/explorer/map/projection.ts'
import { entity } from '../sketched-graph.ts'

const place = (id: string, latitude: number, longitude: number, mentionCount = 1) => ({
  ...entity(id),
  __typename: 'Place' as const,
  mentionCount,
  coordinates: { latitude, longitude },
})
const entities = [
  place('place/brussels', 50.9, 4.4),
  place('place/kyiv', 50.5, 30.5, 9),
  { ...entity('place/atlantis'), __typename: 'Place' as const, coordinates: null },
  entity('person/ada'),
]

describe('places on the map', () => {
  it('are those of which it is known where they lie, the most mentioned first', () => {
    const { known, unknown } = placesOf(entities)
    expect(known.map(({ name }) => name)).toEqual(['Kyiv', 'Brussels'])
    expect(unknown).toEqual(['Atlantis'])
  })

  it.each([
    ['two', entities.slice(0, 2)],
    ['one', entities.slice(0, 1)],
    ['two at one point', [place('place/a', 10, 10), place('place/b', 10, 10)]],
    ['two on either side of the earth', [place('place/a', -80, -179), place('place/b', 80, 179)]],
  ])('lie within the screen: %s', (_which, some) => {
    const { known } = placesOf(some)
    const projection = projectionFor(known, { width: 600, height: 400 }, UNMOVED)
    for (const { longitude, latitude } of known) {
      const [x = NaN, y = NaN] = projection([longitude, latitude]) ?? []
      expect(x > 0 && x < 600 && y > 0 && y < 400).toBe(true)
    }
  })

  it.each([
    ['nowhere', []],
    ['in two places', entities.slice(0, 2)],
    ['far apart', [place('place/a', 45, -120), place('place/b', -38, 145)]],
  ])('leave no part of the screen without the earth, wherever they lie: %s', (_where, some) => {
    for (const [width, height] of [
      [700, 500],
      [500, 500],
      [1200, 400],
    ] as const) {
      for (const view of [UNMOVED, { across: 900, down: -900, scale: 0.2 }]) {
        const projection = projectionFor(placesOf(some).known, { width, height }, view)
        const [left = NaN, top = NaN] = projection([-180, 85.05]) ?? []
        const [right = NaN, bottom = NaN] = projection([180, -85.05]) ?? []
        expect([left <= 1, top <= 1, right >= width - 1, bottom >= height - 1]).not.toContain(false)
      }
    }
  })

  it('have labels that do not lie over each other; the first has its own', () => {
    const labels = [
      { x: 100, y: 100, text: 'Kyiv' },
      { x: 110, y: 97, text: 'Ukraine' },
      { x: 110, y: 140, text: 'Odesa' },
    ]
    expect(labelsThatFit(labels, { width: 800, height: 600 })).toEqual([true, false, true])
  })

  it('have no label where it would lie over the sign of another', () => {
    const labels = [
      { x: 100, y: 100, text: 'United Kingdom' },
      { x: 130, y: 118, text: 'Dover' },
    ]
    expect(labelsThatFit(labels, { width: 800, height: 600 })).toEqual([false, true])
  })

  it('have no label where the edge would cut it', () => {
    const labels = [
      { x: 790, y: 100, text: 'Melbourne' },
      { x: 10, y: 200, text: 'Honolulu' },
      { x: 400, y: 300, text: 'Rome' },
      { x: 400, y: 590, text: 'Hobart' },
    ]
    expect(labelsThatFit(labels, { width: 800, height: 600 })).toEqual([false, false, true, false])
  })
})
