import { describe, expect, it } from 'vitest'
import { arrange, largestHub } from '../../../src/explorer/drawing/arrange.ts'
import { edgesOf } from '../../../src/explorer/graph/edges.ts'
import { EMPTY_GRAPH, mergeGraph, type Entity } from '../../../src/explorer/graph/graph.ts'
import { visibleGraph } from '../../../src/explorer/graph/visible.ts'
import { DEFAULT_VIEW } from '../../../src/explorer/state/view.ts'
import { entity, relationship } from '../sketched-graph.ts'

const meeting = (id: string, year: number, month: number): Entity => {
  const known = entity(id)
  if (known.__typename !== 'Meeting') throw new Error(`${id} is no meeting.`)
  return { ...known, date: { edtf: '', text: '', year, month, day: null } }
}
const people = ['person/ada', 'person/bo', 'person/cy', 'person/di', 'person/ed'].map(entity)
const graph = mergeGraph(EMPTY_GRAPH, {
  entities: [
    ...people,
    meeting('meeting/later', 2024, 5),
    meeting('meeting/earlier', 2023, 11),
    ...['place/rome', 'topic/trade'].map(entity),
  ],
  relationships: [
    relationship('person/ada', 'PARTICIPATED_IN', 'meeting/later'),
    relationship('person/ada', 'PARTICIPATED_IN', 'meeting/earlier'),
    relationship('person/bo', 'PARTICIPATED_IN', 'meeting/later'),
    relationship('meeting/later', 'HELD_IN', 'place/rome'),
    relationship('person/cy', 'MET_WITH', 'person/ada'),
    relationship('person/bo', 'MET_WITH', 'person/ada'),
  ],
})
const visible = visibleGraph(graph, edgesOf(graph), new Set(graph.entities.keys()), DEFAULT_VIEW)
const distance = (place: { x: number; y: number } | undefined) => Math.round(Math.hypot(place?.x ?? 0, place?.y ?? 0))

describe('an arrangement', () => {
  it.each(['hub', 'time', 'kind'] as const)('by %s gives each a place of its own, away from all others', (by) => {
    const places = arrange(by === 'hub' ? { by, hub: 'person/ada' } : { by }, visible)
    const points = [...places.values()]
    expect([...places.keys()].sort()).toEqual(visible.entities.map(({ id }) => id).sort())
    for (const [index, one] of points.entries()) {
      for (const other of points.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(50)
      }
    }
  })

  it.each(['hub', 'time', 'kind'] as const)('by %s lets no line run through what it does not join', (by) => {
    const places = arrange(by === 'hub' ? { by, hub: 'person/ada' } : { by }, visible)
    for (const { source, target } of visible.edges) {
      const [from, to] = [places.get(source), places.get(target)]
      if (from === undefined || to === undefined) throw new Error('An end has no place.')
      const length = Math.hypot(to.x - from.x, to.y - from.y)
      for (const [id, { x, y }] of places) {
        if (id === source || id === target) continue
        const along = ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / length ** 2
        const off = Math.abs((x - from.x) * (to.y - from.y) - (y - from.y) * (to.x - from.x)) / length
        expect(along > 0 && along < 1 && off < 3 ? id : undefined).toBeUndefined()
      }
    }
  })

  it('by force gives none, as a layout finds them', () => {
    expect(arrange({ by: 'force' }, visible).size).toBe(0)
  })

  it('by kind sets each nearer to one of its own kind than to any other', () => {
    const places = arrange({ by: 'kind' }, visible)
    const people = visible.entities.filter(({ kind }) => kind === 'PERSON')
    const others = visible.entities.filter(({ kind }) => kind !== 'PERSON')
    const away = (one: Entity, other: Entity) => {
      const [a, b] = [places.get(one.id), places.get(other.id)]
      return Math.hypot((a?.x ?? NaN) - (b?.x ?? NaN), (a?.y ?? NaN) - (b?.y ?? NaN))
    }
    for (const one of people) {
      const nearest = Math.min(...people.filter((other) => other !== one).map((other) => away(one, other)))
      expect(nearest).toBeLessThan(Math.min(...others.map((other) => away(one, other))))
    }
  })

  it('by time goes on from the earliest month to the latest as words do, and ends with what has none', () => {
    const places = arrange({ by: 'time' }, visible)
    const months = [
      ['meeting/earlier', 'person/ada'],
      ['meeting/later', 'person/bo', 'place/rome'],
      ['person/cy', 'person/ed', 'topic/trade'],
    ].map((ids) => ids.map((id) => places.get(id) ?? { x: NaN, y: NaN }))
    for (const [index, month] of months.entries()) {
      const next = months[index + 1] ?? []
      const isBeside = Math.min(...next.map(({ x }) => x)) > Math.max(...month.map(({ x }) => x))
      const isBelow = Math.min(...next.map(({ y }) => y)) > Math.max(...month.map(({ y }) => y))
      expect(isBeside || isBelow).toBe(true)
    }
  })

  it('around a hub sets on one circle what is as many steps away, and what is not joined on the last', () => {
    const places = arrange({ by: 'hub', hub: 'place/rome' }, visible)
    const steps = [
      ['place/rome'],
      ['meeting/later'],
      ['person/ada', 'person/bo'],
      ['meeting/earlier', 'person/cy'],
      ['person/di', 'person/ed', 'topic/trade'],
    ]
    const radii = steps.map((ids) => [...new Set(ids.map((id) => distance(places.get(id))))])
    for (const [index, found] of radii.entries()) {
      if (index > 0) expect(Math.min(...found)).toBeGreaterThan(Math.max(...(radii[index - 1] ?? [])) + 80)
    }
  })

  it('is around the one with the most lines where the chosen one is not seen', () => {
    expect(largestHub(visible)).toBe('person/ada')
    expect(arrange({ by: 'hub', hub: 'person/gone' }, visible).get('person/ada')).toEqual({ x: 0, y: 0 })
  })
})
