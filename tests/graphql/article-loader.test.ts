import { expect, it } from 'vitest'
import { createArticleLoader, type ArticleReader } from '../../src/graphql/article-loader.ts'
import type { GraphWriter } from '../../src/store/graph-writer.ts'
import { readingOf } from '../readings.ts'

// The page is on no open network, where a test may not go.
const download = (url: string) =>
  Promise.resolve({
    url,
    text: 'Ana Diaz spoke in Lima.',
    warnings: ['It was published at "soon", which is no date.'],
  })

const reading = {
  ...readingOf({ url: 'https://news.example/a', sentences: ['Ana Diaz spoke in Lima.'], entities: [] }),
  warnings: ['It is hardly English.'],
}
const reader = { name: 'sketch', version: '1', read: () => Promise.resolve(reading) } as unknown as ArticleReader

it.each([
  ['ADDED', ['It was published at "soon", which is no date.', 'It is hardly English.']],
  ['UNCHANGED', []],
] as const)(
  'a page that is loaded by its address warns of what it says wrongly of itself: %s',
  async (outcome, warnings) => {
    const writer = {
      isUpToDate: () => Promise.resolve(false),
      writeReading: () => Promise.resolve(outcome),
    } as unknown as GraphWriter
    const loader = createArticleLoader(() => Promise.resolve(reader), writer, download)
    expect(await loader.load({ url: 'https://news.example/a' })).toMatchObject({ outcome, warnings })
  },
)
