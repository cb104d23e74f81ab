import { describe, expect, it } from 'vitest'
import { drawnPart, summaryOf } from '../../../src/explorer/questions/summary.ts'

describe('the summary', () => {
  it('counts what there is, and says nothing of kinds of which there is none', () => {
    const entitiesByKind = [
      { kind: 'PERSON', count: 3 },
      { kind: 'ORGANIZATION', count: 2 },
      { kind: 'PLACE', count: 0 },
      { kind: 'MEETING', count: 1 },
    ] as const
    expect(summaryOf({ entitiesByKind, entities: 6, planned: 0, articles: 1, statements: 21 })).toBe(
      '3 people, 2 organizations, and 1 meeting in 1 article, with 21 statements.',
    )
  })

  it('counts meetings that have not been apart', () => {
    const entitiesByKind = [{ kind: 'MEETING', count: 3 }] as const
    expect(summaryOf({ entitiesByKind, entities: 3, planned: 2, articles: 1, statements: 0 })).toBe(
      '1 meeting and 2 meetings planned or called off in 1 article, with 0 statements.',
    )
  })

  it('tells no kinds where not all were counted by kind', () => {
    const entitiesByKind = [{ kind: 'PERSON', count: 120 }] as const
    expect(summaryOf({ entitiesByKind, entities: 312, planned: 0, articles: 40, statements: 900 })).toBe(
      '312 names in 40 articles, with 900 statements.',
    )
  })
})

describe('how much is drawn', () => {
  it.each([
    [120, 3000, false, 'Shown are the 120 of 3,000 that tell most; search or expand to bring others.'],
    [3, 3000, true, 'Shown: 3 of 3,000.'],
    [12, 12, false, ''],
  ] as const)('%i of %i, chosen: %s', (drawn, all, isChosen, words) => {
    expect(drawnPart(drawn, all, isChosen)).toBe(words)
  })
})
