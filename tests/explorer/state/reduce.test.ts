import { describe, expect, it } from 'vitest'
import { edgesOf } from '../../../src/explorer/graph/edges.ts'
import { EMPTY_GRAPH, mergeGraph, type Graph } from '../../../src/explorer/graph/graph.ts'
import { keyOf, type AnswerAbout, type Ask, type AskAbout, type Subject } from '../../../src/explorer/state/ask.ts'
import type { Step } from '../../../src/explorer/state/take-step.ts'
import type { Known } from '../../../src/explorer/state/known.ts'
import { FIRST_STATE, reduce, type Action, type State } from '../../../src/explorer/state/reduce.ts'
import { DEFAULT_VIEW } from '../../../src/explorer/state/view.ts'
import { articleOf, detailsOf, entity, graphOf, openingOf, relationship } from '../sketched-graph.ts'

/** What the server has told: a graph, and answers to questions. */
function knowing(graph: Graph, answers: readonly (readonly [Ask, unknown])[] = []): Known {
  const kept = new Map(answers.map(([ask, answer]) => [keyOf(ask), answer]))
  return { graph, edges: edgesOf(graph), answerTo: (ask) => kept.get(keyOf(ask)) as never }
}
function answered<About extends Subject>(
  ask: AskAbout<About>,
  answer: AnswerAbout<About>,
): readonly [AskAbout<About>, AnswerAbout<About>] {
  return [ask, answer]
}

const graph = graphOf([relationship('person/ada', 'MET_WITH', 'person/bob', { sentence: 1 })])
const OPENING = answered({ about: 'opening' }, openingOf(['person/ada'], ['article/a']))
const YEAR = { from: '2019-01-01', to: '2019-12-31' }
const COUNTS = { about: 'question counts' } as const
const LIST = { about: 'articles', words: '', order: 'fullest' } as const
const CHOSEN = { kind: 'articles', ids: ['article/a', 'article/b'] } as const
const ABOUT_ADA = { kind: 'entities', ids: ['person/ada'] } as const
const NOTHING = knowing(EMPTY_GRAPH)
const OPENED = knowing(graph, [OPENING])

const take = (step: Step): Action => ({ do: 'take', step })
const viewOf = ({ history }: State) => history.present
/** The state after several actions, with the same known. */
const after = (actions: readonly Action[], known: Known, state: State = FIRST_STATE) =>
  actions.reduce((before, action) => reduce(before, action, known).state, state)

describe('what is asked', () => {
  it.each<readonly [string, Action, Known, readonly Ask[]]>([
    [
      'the opening, and the communities of what may be large, while nothing is known',
      { do: 'begin', view: DEFAULT_VIEW },
      NOTHING,
      [{ about: 'opening' }, { about: 'communities' }],
    ],
    [
      'what a link shows, at once',
      { do: 'begin', view: { ...DEFAULT_VIEW, article: 'article/x', selection: ['person/ada'] } },
      NOTHING,
      [
        { about: 'opening' },
        { about: 'article', id: 'article/x' },
        { about: 'details', id: 'person/ada' },
        { about: 'communities' },
      ],
    ],
    [
      'the only article and the timeline, once the opening is there',
      { do: 'be answered', ask: { about: 'opening' } },
      OPENED,
      [{ about: 'opening' }, { about: 'article', id: 'article/a' }, { about: 'timeline' }, COUNTS],
    ],
    [
      'what was looked for between entities',
      take({ do: 'find', finding: { kind: 'path', from: 'person/ada', to: 'person/eve' }, ids: ['person/eve'] }),
      OPENED,
      [
        { about: 'opening' },
        { about: 'article', id: 'article/a' },
        { about: 'finding', finding: { kind: 'path', from: 'person/ada', to: 'person/eve' } },
        { about: 'entities', ids: ['person/eve'] },
        { about: 'timeline' },
        COUNTS,
      ],
    ],
    [
      'as many neighbors as are there, and some more',
      { do: 'expand', id: 'person/ada' },
      OPENED,
      [
        { about: 'opening' },
        { about: 'article', id: 'article/a' },
        { about: 'timeline' },
        COUNTS,
        { about: 'expansion', id: 'person/ada', limit: 26 },
      ],
    ],
  ])('is %s', (_what, action, known, ask) => {
    expect(reduce(FIRST_STATE, action, known).ask).toEqual(ask)
  })

  it.each<readonly [string, Step, readonly Ask[], readonly Ask[]]>([
    [
      'the list of articles, and no article, where there are several',
      { do: 'select', ids: [] },
      [LIST],
      [{ about: 'timeline' }, COUNTS],
    ],
    [
      'what has a date in a window',
      { do: 'set window', window: YEAR },
      [LIST],
      [{ about: 'window', window: YEAR }, { about: 'timeline' }, { ...COUNTS, window: YEAR }],
    ],
    [
      'what the chosen articles tell, and their names',
      { do: 'set scope', scope: CHOSEN },
      [{ about: 'articles by id', ids: CHOSEN.ids }, { about: 'scope', chosen: CHOSEN }, LIST],
      [
        { about: 'timeline', within: CHOSEN },
        { ...COUNTS, within: CHOSEN },
      ],
    ],
    [
      'the articles that are about an entity',
      { do: 'set scope', scope: ABOUT_ADA },
      [
        { about: 'scope', chosen: ABOUT_ADA },
        { ...LIST, within: ABOUT_ADA },
      ],
      [
        { about: 'timeline', within: ABOUT_ADA },
        { ...COUNTS, within: ABOUT_ADA },
      ],
    ],
    [
      'which articles say something, and nothing of them before that is known',
      { do: 'set scope', scope: { kind: 'search', words: 'tear gas' } },
      [{ about: 'articles found', words: 'tear gas' }],
      [],
    ],
  ])('is %s', (_what, step, ask, filling) => {
    const several = answered({ about: 'opening' }, openingOf(['person/ada'], ['article/a', 'article/b']))
    expect(reduce(FIRST_STATE, take(step), knowing(graph, [several])).ask).toEqual([
      { about: 'opening' },
      ...ask,
      ...filling,
    ])
  })

  it('is what the articles are about, where the graph is too large to be drawn whole, until something is chosen', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `person/guest-${index}`)
    const articles = Array.from({ length: 30 }, (_, index) => `article/${index}`)
    const large = knowing(graph, [answered({ about: 'opening' }, openingOf(ids, articles))])
    const asked = (step: Step) => reduce(FIRST_STATE, take(step), large).ask
    expect(asked({ do: 'select', ids: [] })).toContainEqual({ about: 'communities' })
    expect(asked({ do: 'set scope', scope: CHOSEN })).not.toContainEqual({ about: 'communities' })
    expect(asked({ do: 'open tab', tab: 'table' })).toContainEqual({ about: 'joins', ids })
  })

  it('is asked of the scope', () => {
    const asked = after([take({ do: 'set scope', scope: CHOSEN })], OPENED)
    const { ask } = reduce(asked, take({ do: 'ask', question: 'met' }), OPENED)
    expect(ask).toContainEqual({ about: 'question', question: 'met', within: CHOSEN })
  })

  it('is nothing about several entities, a line or a sentence', () => {
    for (const ids of [['person/ada', 'person/bob'], ['article/a/sentence/1'], ['relationship/x']]) {
      const { ask } = reduce(FIRST_STATE, take({ do: 'select', ids }), OPENED)
      expect(ask.filter(({ about }) => about === 'details')).toEqual([])
    }
  })
})

describe('what happens', () => {
  it('is a step that can be taken back and done again, and says so', () => {
    const done = after([take({ do: 'hide', ids: ['person/ada'] })], OPENED)
    expect([viewOf(done).hidden, done.notice.text]).toEqual([['person/ada'], 'hide Ada'])
    const undone = after([{ do: 'undo' }], OPENED, done)
    expect([viewOf(undone).hidden, undone.notice.text]).toEqual([[], 'Undone: hide Ada'])
    expect(viewOf(after([{ do: 'redo' }], OPENED, undone))).toEqual(viewOf(done))
    expect(after([{ do: 'undo' }], OPENED).notice.text).toBe('There is nothing to undo.')
  })

  it('leaves the state itself as it was where nothing is different', () => {
    const state = after([take({ do: 'select', ids: ['person/ada'] })], OPENED)
    expect(reduce(state, take({ do: 'select', ids: ['person/ada'] }), OPENED).state).toBe(state)
    expect(reduce(state, { do: 'be answered', ask: { about: 'timeline' } }, OPENED).state).toBe(state)
  })

  it('opens the article that proves a line, unless one that does is open', () => {
    const [line] = edgesOf(graph)
    const select = take({ do: 'select', ids: [line?.id ?? ''] })
    const elsewhere = after([take({ do: 'open article', id: 'article/b' }), select], OPENED)
    expect(viewOf(elsewhere).article).toBe('article/a')
    expect(viewOf(after([select], OPENED)).article).toBeUndefined()
  })

  it('opens an article that names the selected entity, once and not against whoever opens another', () => {
    const about = answered({ about: 'details', id: 'person/bob' }, detailsOf('person/bob', 'article/b'))
    const known = knowing(graph, [
      OPENING,
      about,
      answered({ about: 'article', id: 'article/a' }, articleOf('article/a', [])),
    ])
    const selected = after([take({ do: 'select', ids: ['person/bob'] })], known)
    expect(viewOf(selected).article).toBe('article/b')
    expect(selected.history.past).toHaveLength(1)
    const opened = after([take({ do: 'open article', id: 'article/a' })], known, selected)
    expect(viewOf(opened).article).toBe('article/a')
    const named = knowing(graph, [
      OPENING,
      about,
      answered({ about: 'article', id: 'article/a' }, articleOf('article/a', ['person/bob'])),
    ])
    expect(viewOf(after([take({ do: 'select', ids: ['person/bob'] })], named)).article).toBeUndefined()
  })

  it('draws what was found, as a part of the step that looked for it', () => {
    const finding = { kind: 'common', ids: ['person/ada', 'person/bob'] } as const
    const ids = new Set(['person/ada', 'person/eve', 'relationship/x'])
    const found = answered({ about: 'finding', finding }, { kind: 'common', part: {}, ids, neighbors: [] })
    const looked = after([take({ do: 'find', finding, ids: finding.ids })], OPENED)
    const shown = after([{ do: 'be answered', ask: found[0] }], knowing(graph, [OPENING, found]), looked)
    expect(viewOf(shown).added).toEqual(['person/ada', 'person/bob', 'person/eve'])
    expect(viewOf(after([{ do: 'undo' }], OPENED, shown))).toEqual(DEFAULT_VIEW)
  })

  it('draws some of the neighbors that an expansion brings, and says how many are left', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `person/guest-${index}`)
    const ask = { about: 'expansion', id: 'person/ada', limit: 26 } as const
    const nodes = [...ids, 'person/ada'].map(entity)
    const told = mergeGraph(graphOf(ids.map((id) => relationship('person/ada', 'MET_WITH', id))), {
      neighborCounts: [['person/ada', { count: 40, kinds: [{ kind: 'PERSON', count: 40 }] }]],
    })
    const known = knowing(told, [
      OPENING,
      answered(ask, {
        nodes,
        relationships: { nodes: [] },
        statements: { nodes: [], pageInfo: { hasNextPage: false } },
      }),
    ])
    const expanded = after([{ do: 'be answered', ask }], known)
    expect(viewOf(expanded).added).toEqual(ids.slice(0, 25))
    expect(expanded.notice.text).toBe('25 neighbors of Ada added; 15 more can be.')
    const refused = after([{ do: 'be refused', ask, message: 'The store is busy.' }], known)
    expect(refused.notice.text).toBe('Ada could not be expanded. The store is busy.')
  })
})
