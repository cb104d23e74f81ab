import { beforeAll, expect, it } from 'vitest'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { describeOnEachStore } from '../stores.ts'
import { ANALYST_CORPUS } from './analyst-corpus.ts'
import { ANALYST_QUESTIONS } from './analyst-questions.ts'
import { serveGraph } from './served-graph.ts'

interface Page {
  readonly nodes: readonly { readonly title: string | null }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string }
}

describeOnEachStore('a question of an analyst', (store) => {
  const graph = () => serveGraph(store().engine)

  beforeAll(async () => {
    const writer = createGraphWriter({
      engine: store().engine,
      resolver: createEntityResolver(),
      now: () => new Date('2023-06-01T12:00:00Z'),
    })
    for (const reading of ANALYST_CORPUS) await writer.writeReading(reading, 'sketch 1')
  })

  it.for(ANALYST_QUESTIONS.map(({ question, ...asked }) => [question, asked] as const))(
    '"%s" is answered by one query',
    async ([, { query, answer }]) => {
      expect(await graph().ask(query)).toEqual(answer)
    },
  )

  it('is answered a page after the other, also by how much articles say', async () => {
    const query = `query ($after: String) {
      articles(filter: {not: {title: {equals: "A council meets"}}}, orderBy: [{field: STATEMENT_COUNT}, {field: TITLE}], first: 1, after: $after) {
        nodes { title } pageInfo { hasNextPage hasPreviousPage endCursor }
      }
    }`
    const titles: (string | null | undefined)[] = []
    let after: string | undefined
    for (let isMore = true; isMore;) {
      const { articles } = await graph().ask<{ articles: Page }>(query, { after })
      expect(articles.pageInfo.hasPreviousPage).toBe(after !== undefined)
      titles.push(articles.nodes[0]?.title)
      after = articles.pageInfo.endCursor
      isMore = articles.pageInfo.hasNextPage
    }
    expect(titles).toEqual([null, 'Doubts about the treaty', 'Talks in Lima'])
  })

  it.for([
    ['a date of a person', '{ people(filter: {date: {from: "2023"}}) { totalCount } }'],
    ['a status of a place', '{ places(filter: {status: [HELD]}) { totalCount } }'],
    ['what a topic says', '{ topics(filter: {statements: {some: {}}}) { totalCount } }'],
    ['whom a meeting met', '{ meetings(filter: {metWith: {some: {}}}) { totalCount } }'],
    ["articles by their speaker's polarity", '{ articles { groups(by: POLARITY) { key } } }'],
  ] as const)('that makes no sense is refused before it is asked: %s', async ([, query]) => {
    const { errors } = await graph().answer(query)
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }])
  })

  it.for([
    [
      'five orders',
      '{ people(orderBy: [{field: NAME}, {field: DATE}, {field: NAME}, {field: DATE}, {field: NAME}]) { totalCount } }',
      'LIMIT_EXCEEDED',
    ],
    ['too many groups', '{ people { groups(by: KIND, limit: 1001) { key } } }', 'LIMIT_EXCEEDED'],
    ['no group', '{ people { groups(by: KIND, limit: 0) { key } } }', 'BAD_INPUT'],
    ['an article by nothing', '{ article { id } }', 'BAD_INPUT'],
  ] as const)('for %s says what is wrong', async ([, query, code]) => {
    const { errors } = await graph().answer(query)
    expect(errors).toMatchObject([{ extensions: { code } }])
  })
})
