import { describe, expect, it } from 'vitest'
import { graphFile } from '../../../src/reader/evaluation/graph-file.ts'
import { scoreStatements } from '../../../src/reader/evaluation/score-statements.ts'
import { statementFile } from '../../../src/reader/evaluation/statement-file.ts'
import { readText } from '../read-text.ts'

const TEXT = 'Ada Cole said Peru will not join Mercosur. A neighbour said that it rained. Tom Reed left.'
const GRAPH = graphFile.parse({
  people: [{ name: 'Ada Cole' }, { name: 'Tom Reed' }],
  organizations: [{ name: 'Mercosur' }],
  places: [{ name: 'Peru' }],
})

/** What gold says of the first sentence and of the second. */
function gold(first: Readonly<Record<string, unknown>>, second: Readonly<Record<string, unknown>> = {}) {
  const entry = (text: string, rest: object) => {
    const start = TEXT.indexOf(text)
    return { start, end: start + text.length, text, about: [], ...rest }
  }
  return statementFile.parse({
    statements: [
      entry('Peru will not join Mercosur', first),
      entry('it rained', { speakerDescription: 'A neighbour', ...second }),
    ],
  }).statements
}

describe('what is said in a reading', () => {
  it('is counted as found, and as said by the right one', async () => {
    const wanted = gold({ speaker: 'Ada Cole', about: ['Peru', 'Mercosur'], polarity: 'NEGATED', modality: 'INTENDED' })
    const { counts, speakers } = scoreStatements(wanted, GRAPH, await readText(TEXT))
    expect(counts).toEqual({
      demanded: 2,
      matched: 2,
      attributed: 2,
      named: 1,
      wrongSpeaker: 0,
      missingSpeaker: 0,
      optional: 0,
      spurious: 0,
      aboutRight: 2,
      aboutFound: 2,
      aboutDemanded: 2,
      polarity: 2,
      modality: 2,
    })
    expect(speakers.map(({ right }) => right)).toEqual([true])
  })

  it('has a wrong speaker, a missing one, a wrong polarity, and an optional statement counted as such', async () => {
    const reading = await readText(TEXT)
    const wrong = scoreStatements(gold({ speaker: 'Tom Reed', polarity: 'AFFIRMED' }), GRAPH, reading)
    expect(wrong.counts).toMatchObject({ attributed: 1, wrongSpeaker: 1, polarity: 1 })
    expect(wrong.speakers.map(({ right }) => right)).toEqual([false])
    const missing = gold({ speaker: 'Ada Cole' }, { speaker: 'Tom Reed', speakerDescription: undefined })
    expect(scoreStatements(missing, GRAPH, reading).counts).toMatchObject({ attributed: 1, missingSpeaker: 1 })
    const optional = gold({ speaker: 'Ada Cole' }, { optional: true })
    expect(scoreStatements(optional, GRAPH, reading).counts).toMatchObject({ demanded: 1, matched: 1, optional: 1 })
  })
})
