import { beforeEach, expect, it } from 'vitest'
import { createEntityResolver } from '../../../src/reader/resolution/index.ts'
import { createGraphWriter } from '../../../src/store/graph-writer.ts'
import { textOf } from '../../../src/store/row.ts'
import { dumpWithoutChanges } from '../../graph-dump.ts'
import { readingOf } from '../../readings.ts'
import { describeOnEachStore, emptyGraph } from '../../stores.ts'

const MEETING = { kind: 'MEETING', name: 'Norwick talks' } as const
const HELD = readingOf({
  url: 'https://news.example/held',
  publishedAt: '2019-05-02',
  sentences: ['The Norwick talks were held.'],
  entities: [MEETING],
})
const CANCELLED = readingOf({
  url: 'https://news.example/cancelled',
  publishedAt: '2020-11-29',
  sentences: ['The Norwick talks were called off.'],
  entities: [{ ...MEETING, status: 'CANCELLED' }],
})

describeOnEachStore('that two meetings of one name are two, once somebody said it is wrong', (store) => {
  const engine = () => store().engine
  const writer = () => createGraphWriter({ engine: engine(), resolver: createEntityResolver(), now: () => new Date(0) })
  const change = (wanted: Parameters<ReturnType<typeof writer>['change']>[0]['wanted']) =>
    writer().change({ wanted, by: 'Ada', account: 'Ada', mayUndoAll: true, reason: 'They are one.' })

  /** Rejects the decision on the later of the two; gives the id of the change. */
  async function reject(): Promise<string> {
    for (const reading of [HELD, CANCELLED]) await writer().writeReading(reading, 'sketch')
    const resolutionId = `${CANCELLED.article.id}#meeting/norwick-talks`
    const made = await change({ kind: 'REJECT_RESOLUTION', resolutionId })
    return 'id' in made ? made.id : ''
  }

  beforeEach(() => emptyGraph(engine()))

  it('is told of its article, whichever of the two comes first', async () => {
    await reject()
    const before = await dumpWithoutChanges(engine())
    for (const { article } of [HELD, CANCELLED]) await writer().removeArticle(article.id)
    for (const reading of [CANCELLED, HELD]) await writer().writeReading(reading, 'sketch')
    expect(await dumpWithoutChanges(engine())).toEqual(before)
  })

  it('leaves no trace when it is undone after both are gone', async () => {
    const changeId = await reject()
    for (const { article } of [HELD, CANCELLED]) await writer().removeArticle(article.id)
    expect(await change({ kind: 'UNDO', changeId })).toEqual({ id: changeId })
    const left = await engine().read({ text: 'MATCH (k:BlockingKey) RETURN k.id AS id', params: {} })
    expect(left.map((row) => textOf(row, 'id'))).toEqual([])
  })
})
