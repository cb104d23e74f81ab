import { beforeEach, expect, it } from 'vitest'
import type { ArticleId } from '../../src/model/id.ts'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { readingOf } from '../readings.ts'
import { describeOnEachStore, emptyGraph } from '../stores.ts'

interface Told {
  readonly on?: string
  readonly current: boolean
}

/** An article in which Ana Diaz is, or was, attaché to Norwick, and footballer. */
const told = ({ on, current }: Told) =>
  readingOf({
    url: `https://example.org/${on ?? 'undated'}/${String(current)}`,
    ...(on === undefined ? {} : { publishedAt: on }),
    sentences: [`Ana Diaz is the ${current ? '' : 'former '}attaché to Norwick, article of ${on ?? 'some day'}.`],
    entities: [
      { kind: 'PERSON', name: 'Ana Diaz' },
      { kind: 'PLACE', name: 'Norwick' },
    ],
    relationships: [
      { type: 'HOLDS_ROLE_AT', source: 'Ana Diaz', target: 'Norwick', role: 'attaché', current, sentences: [0] },
    ],
    roles: [{ person: 'Ana Diaz', title: 'footballer', current, sentence: 0 }],
  })

const [before, after] = [
  { on: '2019-05-02', current: true },
  { on: '2022-05-02', current: false },
]

describeOnEachStore('whether a role is current', (store) => {
  const writer = () =>
    createGraphWriter({ engine: store().engine, resolver: createEntityResolver(), now: () => new Date(0) })

  async function load(articles: readonly Told[]): Promise<ArticleId[]> {
    const readings = articles.map(told)
    for (const reading of readings) await writer().writeReading(reading, 'sketch 1')
    return readings.map(({ article }) => article.id)
  }

  async function current(): Promise<unknown> {
    const text = `MATCH (:Place)<-[r:HOLDS_ROLE_AT]-(:Person)-[:HAS_ROLE]->(role:Role)
      RETURN r.current AS held, role.current AS unattached`
    const [row] = await store().engine.read({ text, params: {} })
    expect(row?.['unattached']).toBe(row?.['held'])
    return row?.['held']
  }

  beforeEach(() => emptyGraph(store().engine))

  it.for<[readonly Told[], boolean]>([
    [[before, after], false],
    [[after, before], false],
    [[{ current: false }, before], true],
    [[after, { current: true }], false],
    [[after, { on: after.on, current: true }], true],
    [[{ on: after.on, current: true }, after], true],
  ])('is what the newest article says: %j', async ([articles, expected]) => {
    await load(articles)
    expect(await current()).toBe(expected)
  })

  it('is what the newest article left says after a removal', async () => {
    const [older = '', newer = ''] = await load([before, after])
    await writer().removeArticle(newer as ArticleId)
    expect(await current()).toBe(true)
    await load([after])
    await writer().removeArticle(older as ArticleId)
    expect(await current()).toBe(false)
  })
})
