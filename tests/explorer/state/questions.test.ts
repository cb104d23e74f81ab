import { describe, expect, it } from 'vitest'
import { keyOf, type QuestionAnswer } from '../../../src/explorer/state/ask.ts'
import type { Known } from '../../../src/explorer/state/known.ts'
import { pagesOf } from '../../../src/explorer/state/questions.ts'
import { drawnIn } from '../../../src/explorer/state/shown.ts'
import { DEFAULT_VIEW } from '../../../src/explorer/state/view.ts'
import { entity } from '../sketched-graph.ts'

const page = (name: string, next?: string): QuestionAnswer => ({
  total: 3,
  next,
  entities: [entity(`person/${name}`)],
  relationships: [],
  statements: [],
})
const FIRST = { about: 'question', question: 'met' } as const
const SECOND = { ...FIRST, after: 'one' } as const
const answers = new Map<string, QuestionAnswer>([
  [keyOf(FIRST), page('ada', 'one')],
  [keyOf(SECOND), page('bob')],
])
const answerTo: Known['answerTo'] = (ask) => answers.get(keyOf(ask))

describe('the answers to a question', () => {
  it.each([
    [{ question: undefined, pages: 1 }, 0, undefined],
    [{ question: 'met', pages: 1 }, 1, undefined],
    [{ question: 'met', pages: 2 }, 2, undefined],
    [{ question: 'met', pages: 9 }, 2, undefined],
    [{ question: 'said', pages: 2 }, 0, { about: 'question', question: 'said' }],
    [
      { question: 'met', pages: 1, window: { from: '2020-01-01', to: '2020-12-31' } },
      0,
      { ...FIRST, window: { from: '2020-01-01', to: '2020-12-31' } },
    ],
  ] as const)('of %j are %i pages, and %j is to be asked', (view, count, wanted) => {
    const pages = pagesOf({ ...DEFAULT_VIEW, ...view }, { answerTo })
    expect(pages.ready).toHaveLength(count)
    expect(pages.wanted).toEqual(wanted)
  })

  it('are in the drawing, wherever in the graph they are', () => {
    expect([...drawnIn({ ...DEFAULT_VIEW, question: 'met', pages: 2 }, { answerTo })]).toEqual([
      'person/ada',
      'person/bob',
    ])
  })
})
