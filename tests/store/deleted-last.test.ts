import { beforeEach, expect, it } from 'vitest'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import type { Engine } from '../../src/store/engine.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { dumpGraph } from '../graph-dump.ts'
import { readingOf } from '../readings.ts'
import { describeOnEachStore, emptyGraph } from '../stores.ts'
import { noting } from './noting.ts'

const PEOPLE = ['Ana Diaz', 'Zoe Moss', 'Kay Bo']
const DELETED = 'DETACH DELETE'
const OF_ARTICLES = /\(x:(Statement|Evidence|Sentence) \{id: id\}\)/

/** Ana and Zoe met, and Zoe said so; with more sentences after it that say that others met. */
function met(...others: readonly string[]) {
  const sentences = [
    'Ana Diaz met Zoe Moss.',
    'They met, Zoe Moss said.',
    ...others.map((name) => `Ana Diaz met ${name}.`),
  ]
  return readingOf({
    url: 'https://example.org/1',
    sentences,
    entities: [...PEOPLE.slice(0, 2), ...others].map((name) => ({ kind: 'PERSON', name })),
    relationships: [
      { type: 'MET_WITH', source: 'Ana Diaz', target: 'Zoe Moss', sentences: [0, 1] },
      ...others.map((target, at) => ({ type: 'MET_WITH' as const, source: 'Ana Diaz', target, sentences: [at + 2] })),
    ],
    statements: [{ sentence: 1, speaker: 'Zoe Moss', about: ['Ana Diaz'] }],
  })
}

describeOnEachStore('what an article leaves behind', (store) => {
  const writerOn = (engine: Engine) =>
    createGraphWriter({ engine, resolver: createEntityResolver(), now: () => new Date('2024-05-01T12:00:00Z') })

  beforeEach(() => emptyGraph(store().engine))

  /** The texts of the queries of a write, in their order. */
  async function queriesOf(
    work: (writer: ReturnType<typeof writerOn>) => Promise<unknown>,
  ): Promise<readonly string[]> {
    const texts: string[] = []
    await work(writerOn(noting(store().engine, ({ text }) => texts.push(text))))
    return texts
  }

  it('is deleted after all is written, as Neo4j looks up nodes the slower the more it deleted', async () => {
    await writerOn(store().engine).writeReading(met('Kay Bo'), 'sketch 1')
    const texts = await queriesOf((writer) => writer.writeReading(met(), 'sketch 2'))
    const first = texts.findIndex((text) => text.includes(DELETED) && OF_ARTICLES.test(text))
    expect(first).toBeGreaterThan(0)
    expect(texts.slice(first).filter((text) => !text.includes(DELETED))).toEqual([])
  })

  it('is as if it had never been, whether it is told again or not', async () => {
    await writerOn(store().engine).writeReading(met(), 'sketch 2')
    const alone = await dumpGraph(store().engine)
    await emptyGraph(store().engine)
    await writerOn(store().engine).writeReading(met('Kay Bo', 'Lea Ott'), 'sketch 1')
    await writerOn(store().engine).writeReading(met('Lea Ott'), 'sketch 1')
    await writerOn(store().engine).writeReading(met(), 'sketch 2')
    expect(await dumpGraph(store().engine)).toEqual(alone)
    await writerOn(store().engine).removeArticle(met().article.id)
    expect(await dumpGraph(store().engine)).toEqual({ nodes: [], relationships: [] })
  })
})
