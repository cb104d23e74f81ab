import { expect, it } from 'vitest'
import { dumpGraph } from '../graph-dump.ts'
import { describeOnEachStore, emptyGraph } from '../stores.ts'
import { serveGraph } from './served-graph.ts'

const LOAD = `mutation ($input: LoadArticleInput!) {
  loadArticle(input: $input) { outcome article { labels } errors { path message } }
}`

interface Loaded {
  readonly loadArticle: {
    readonly outcome: string | null
    readonly article: { readonly labels: readonly string[] } | null
    readonly errors: readonly { readonly path: readonly string[]; readonly message: string }[]
  }
}

describeOnEachStore('labels of an article', (store) => {
  const graph = () => serveGraph(store().engine)
  const load = async (text: string, more: object = {}) =>
    (await graph().ask<Loaded>(LOAD, { input: { text, ...more } })).loadArticle

  it('file it, once each and in order, until it is loaded with others', async () => {
    await emptyGraph(store().engine)
    const text = 'Ana Diaz met Bo Ek in Lima.'
    expect(await load(text, { labels: [' trade ', 'Peru', 'trade', 'follow  up'] })).toEqual({
      outcome: 'ADDED',
      article: { labels: ['Peru', 'follow up', 'trade'] },
      errors: [],
    })
    expect((await load(text, { labels: ['trade', 'follow up', 'Peru'] })).outcome).toBe('UNCHANGED')
    expect(await load(text, { labels: ['Peru'] })).toMatchObject({ outcome: 'CHANGED', article: { labels: ['Peru'] } })
    const labelled = await dumpGraph(store().engine)
    expect(await load(text)).toMatchObject({ outcome: 'CHANGED', article: { labels: [] } })
    await load(text, { labels: ['Peru'] })
    expect(await dumpGraph(store().engine)).toEqual(labelled)
  })

  it('choose articles, and what is said in them, and put them together', async () => {
    await emptyGraph(store().engine)
    await load('Ana Diaz said that trade grew.', { labels: ['Peru', 'trade'] })
    await load('Bo Ek said that trade fell.', { labels: ['trade'] })
    await load('Cy Moss said that rain fell.')
    expect(
      await graph().ask(`{
        peru: articles(filter: { label: { equals: "peru" } }) { totalCount }
        begun: articles(filter: { label: { startsWith: "TR" } }) { totalCount }
        others: articles(filter: { not: { label: { equals: "trade" } } }) { totalCount }
        none: articles(filter: { label: { equals: "tra" } }) { totalCount }
        articles { groupCount(by: LABEL) groups(by: LABEL) { key count } }
        statements(filter: { inArticle: { label: { equals: "trade" } } }) { totalCount }
      }`),
    ).toEqual({
      peru: { totalCount: 1 },
      begun: { totalCount: 2 },
      others: { totalCount: 1 },
      none: { totalCount: 0 },
      articles: {
        groupCount: 2,
        groups: [
          { key: 'trade', count: 2 },
          { key: 'Peru', count: 1 },
          { key: null, count: 1 },
        ],
      },
      statements: { totalCount: 2 },
    })
  })

  it.each([
    ['labels', [''], 'labels'],
    ['labels', ['a'.repeat(61)], 'labels'],
    ['labels', ['two\u0000lines'], 'labels'],
    ['labels', Array.from({ length: 21 }, (_, index) => `label ${index}`), 'labels'],
    ['language', 'de', 'language'],
    ['language', 'english', 'language'],
  ])('are refused as typed errors: %s %j', async (name, value, field) => {
    const { outcome, errors } = await load('Ana Diaz met Bo Ek.', { [name]: value })
    expect(outcome).toBeNull()
    expect(errors[0]?.path.slice(0, 2)).toEqual(['input', field])
  })

  it('and English by its tag is read', async () => {
    await emptyGraph(store().engine)
    expect((await load('Ana Diaz met Bo Ek.', { language: 'en-GB' })).outcome).toBe('ADDED')
  })
})
