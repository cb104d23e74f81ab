import { describe, expect, it } from 'vitest'
import { edgesOf } from '../../../src/explorer/graph/edges.ts'
import { neighborsNotDrawn } from '../../../src/explorer/graph/neighbors.ts'
import { mergeGraph } from '../../../src/explorer/graph/graph.ts'
import { leavesOf, visibleGraph } from '../../../src/explorer/graph/visible.ts'
import { DEFAULT_VIEW, type View } from '../../../src/explorer/state/view.ts'
import { graphOf, relationship, statement } from '../sketched-graph.ts'

const graph = graphOf(
  [
    relationship('person/ada', 'MET_WITH', 'person/bob'),
    relationship('meeting/summit', 'HELD_IN', 'place/rome'),
    relationship('person/ada', 'PARTICIPATED_IN', 'meeting/summit'),
  ],
  [statement(0, { speaker: 'person/bob', about: ['place/rome'] })],
)
const opening = ['person/ada', 'person/bob', 'meeting/summit', 'place/rome']

function seen(view: Partial<View>, ids: readonly string[] = opening) {
  const drawn = new Set([...ids, ...(view.added ?? [])])
  return visibleGraph(graph, edgesOf(graph), drawn, { ...DEFAULT_VIEW, ...view })
}
const idsSeen = (view: Partial<View>, ids?: readonly string[]) => seen(view, ids).entities.map(({ id }) => id)

describe('what is visible', () => {
  it('is all of the opening at first', () => {
    const visible = seen({})
    expect(visible.entities).toHaveLength(4)
    expect(visible.edges).toHaveLength(4)
    expect(visible.leftOut).toBe(0)
    expect(visible.degrees.get('person/ada')).toBe(2)
  })

  it.each<readonly [string, Partial<View>, readonly string[]]>([
    ['without a kind', { hiddenKinds: ['PERSON'] }, ['meeting/summit', 'place/rome']],
    ['without what was hidden', { hidden: ['place/rome'] }, ['person/ada', 'person/bob', 'meeting/summit']],
    ['what is near the focus', { focus: ['person/bob'] }, ['person/ada', 'person/bob', 'place/rome']],
    ['what answers a question', { question: 'where' }, ['meeting/summit', 'place/rome']],
    ['nothing, if nothing answers it', { question: 'roles' }, []],
    ['nothing of a time of which nothing is dated', { window: { from: '2020-01-01', to: '2020-12-31' } }, []],
  ])('is %s', (_what, view, ids) => {
    expect(idsSeen(view)).toEqual(ids)
    expect(seen(view).leftOut).toBe(4 - ids.length)
  })

  it('leaves out lines that are less sure than was chosen, and of a line the statements that are', () => {
    const unsure = graphOf(
      [
        relationship('person/ada', 'MET_WITH', 'person/bob', { confidence: 0.85 }),
        relationship('meeting/summit', 'HELD_IN', 'place/rome', { confidence: 0.7 }),
      ],
      [
        statement(0, { speaker: 'person/bob', about: ['place/rome'], confidence: 0.95 }),
        statement(1, { speaker: 'person/bob', about: ['place/rome'], confidence: 0.6 }),
      ],
    )
    const shown = (sureness: View['sureness']) =>
      visibleGraph(unsure, edgesOf(unsure), new Set(opening), { ...DEFAULT_VIEW, sureness }).edges.map(
        ({ type, statements }) => [type, statements.length],
      )
    expect(shown('all')).toHaveLength(3)
    expect(shown('likely')).toEqual([
      ['MET_WITH', 0],
      ['SPOKE_ABOUT', 1],
    ])
    expect(shown('sure')).toEqual([['SPOKE_ABOUT', 1]])
  })

  it('holds what was added, and no entity that is not known', () => {
    expect(idsSeen({ added: ['person/bob', 'person/nobody'] }, ['person/ada'])).toEqual(['person/ada', 'person/bob'])
  })

  it('counts in the legend what its filters take away', () => {
    const { kindCounts, typeCounts } = seen({ hiddenKinds: ['PERSON'], hiddenTypes: ['HELD_IN'] })
    expect(kindCounts.get('PERSON')).toBe(2)
    expect(typeCounts.get('HELD_IN')).toBe(1)
  })
})

describe('collapsing', () => {
  it('takes the neighbors that nothing else is joined to', () => {
    expect(leavesOf(['meeting/summit'], seen({ hiddenTypes: ['SPOKE_ABOUT'] }))).toEqual(['place/rome'])
    expect(leavesOf(['meeting/summit'], seen({}))).toEqual([])
  })
})

describe('neighbors that are not drawn', () => {
  it('are counted by kind, once the server has told how many there are', () => {
    expect(neighborsNotDrawn(graph, 'person/ada', new Set(opening))).toBeUndefined()
    const kinds = [
      { kind: 'PERSON', count: 9 },
      { kind: 'MEETING', count: 1 },
    ] as const
    const told = mergeGraph(graph, { neighborCounts: [['person/ada', { count: 10, kinds }]] })
    expect(neighborsNotDrawn(told, 'person/ada', new Set(opening))).toEqual({
      count: 8,
      kinds: [{ kind: 'PERSON', count: 8 }],
    })
  })
})
