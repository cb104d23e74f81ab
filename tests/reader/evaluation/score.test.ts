import { describe, expect, it } from 'vitest'
import { graphFile } from '../../../src/reader/evaluation/graph-file.ts'
import { formatReport } from '../../../src/reader/evaluation/report.ts'
import { scoreDetails } from '../../../src/reader/evaluation/score-details.ts'
import { scoreGraph } from '../../../src/reader/evaluation/score.ts'

const gold = graphFile.parse({
  people: [
    { name: 'Ada Cole', aliases: ['Cole'] },
    { name: 'Tom Reed', aliases: ['Reed'] },
  ],
  places: [{ name: 'United States', aliases: ['U.S.'] }],
  relations: [['Ada Cole', 'MET_WITH', 'Tom Reed']],
  optional: ['Hurricane Elena'],
})

describe('a score', () => {
  it('counts a second name left unmerged as spurious, and what is optional only strictly', () => {
    const predicted = graphFile.parse({
      people: [
        { name: 'Ada Cole', aliases: [] },
        { name: 'Cole', aliases: [] },
        { name: 'Hurricane Elena', aliases: [] },
      ],
      places: [{ name: 'the US', aliases: [] }],
    })
    const { counts, missed, spurious } = scoreGraph(gold, predicted)
    expect(counts['people']).toEqual({ matched: 1, missed: 1, spurious: 2, spuriousLenient: 1 })
    expect(counts['places']).toEqual({ matched: 1, missed: 0, spurious: 0, spuriousLenient: 0 })
    expect(missed.map(({ text }) => text)).toEqual(['people: Tom Reed', 'Ada Cole MET_WITH Tom Reed'])
    expect(spurious).toHaveLength(1)
  })

  it('matches as many as can be matched, not the first that fit', () => {
    const two = graphFile.parse({
      people: [
        { name: 'Cole', aliases: ['Reed'] },
        { name: 'Ada Cole', aliases: ['Cole'] },
      ],
    })
    expect(scoreGraph(gold, two).counts['people']?.matched).toBe(2)
  })

  it('takes MET_WITH in either direction, by any name of its ends', () => {
    const predicted = graphFile.parse({
      people: [
        { name: 'Reed', aliases: [] },
        { name: 'Cole', aliases: [] },
      ],
      relations: [['Reed', 'MET_WITH', 'Cole']],
    })
    expect(scoreGraph(gold, predicted).counts['MET_WITH']).toMatchObject({ matched: 1, spurious: 0 })
  })

  it('is reported as precision, recall and F1, worked out by hand', () => {
    const predicted = graphFile.parse({
      people: [
        { name: 'Ada Cole', aliases: [] },
        { name: 'X', aliases: [] },
        { name: 'Y', aliases: [] },
      ],
    })
    const row = formatReport([
      {
        reader: 'x',
        articles: [
          {
            name: 'a',
            text: '',
            judged: [],
            details: scoreDetails(gold, predicted),
            ...scoreGraph({ ...gold, relations: [] }, predicted),
          },
        ],
      },
    ])
      .split('\n')
      .find((line) => line.startsWith('people'))
    // One of three predictions is right, one of two gold people found: 1/3, 1/2, and 2/5.
    expect(row).toContain('0.333 / 0.500 / 0.400')
  })
})
