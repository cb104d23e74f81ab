import { beforeEach, expect, it } from 'vitest'
import { matchText, searchWords } from '../../src/store/search-match.ts'
import { textOf } from '../../src/store/row.ts'
import { describeOnEachStore, emptyGraph } from '../stores.ts'
import { serveGraph } from './served-graph.ts'

/** Words that are in nearly every text, abbreviations, possessives, accents. */
const ARTICLE = `U.S. Secretary of State Ana Diaz of the Center for Strategic and International Studies said on Monday that
Emmanuel Macron's visit to the White House was "to be or not to be". President Macron will never give up, he said. The École
of Oslo hosted the visit of Prime Minister Bo Ek to the United States.`

/** More than any engine gives as candidates. */
const PEOPLE = Array.from({ length: 4500 }, (_, index) => ({
  id: `person/sam-${String(index)}#sam ${String(index)}`,
  text: `Sam ${String(index)}`,
}))
const TOPIC = { id: 'topic/sam-and-his-friends#sam and his friends', text: 'Sam and his friends' }

describeOnEachStore('search', (store) => {
  beforeEach(() => emptyGraph(store().engine))

  it('finds what is of a kind among thousands of others', async () => {
    const { engine } = store()
    await engine.write(async (transaction) => {
      const names = [...PEOPLE, TOPIC]
      await transaction.run({
        text: 'UNWIND $names AS name CREATE (n:Name {id: name.id, text: name.text, words: toLower(name.text)})',
        params: { names },
      })
      await transaction.run({
        text: "CREATE (n:Entity:Topic {id: 'topic/sam-and-his-friends', kind: 'TOPIC'})",
        params: {},
      })
      transaction.reindex(names.map((name) => ({ index: 'names', ...name })))
    })
    expect(
      await serveGraph(engine).ask('{ search(query: "sam", kinds: [TOPIC]) { totalCount nodes { id } } }'),
    ).toEqual({ search: { totalCount: 1, nodes: [{ id: 'topic/sam-and-his-friends' }] } })
  })

  it('finds every text by its words, whatever these are, and by nothing else', async () => {
    const { engine } = store()
    const graph = serveGraph(engine)
    await graph.loadSeed()
    await graph.loader.load({ text: ARTICLE })
    const stored = await engine.read({
      text: 'MATCH (n) WHERE n:Statement OR n:Sentence RETURN n.id AS id, n.text AS text',
      params: {},
    })
    const rows = stored.map((row) => ({ id: textOf(row, 'id'), text: textOf(row, 'text') }))
    const questions = [
      ...['Secretary of State', 'the White House', 'U.S.', 'us', 'will never', 'macorn', "Macron's", 'of the', 'ECOLE'],
      ...rows.flatMap(({ text }) => windowsOf(text)),
    ]
    for (const question of questions) {
      const fitting = rows.filter(({ text }) => matchText(searchWords(question), text) !== undefined)
      const { search } = await graph.ask<{ search: { nodes: { id: string }[] } }>(
        'query ($question: String!) { search(query: $question, in: [STATEMENTS, SENTENCES], first: 400) { nodes { id } } }',
        { question },
      )
      expect(search.nodes.map(({ id }) => id).sort(), question).toEqual(fitting.map(({ id }) => id).sort())
    }
  })

  it('finds every entity by all its names, and shows the one that fits best', async () => {
    const graph = serveGraph(store().engine)
    await graph.loadSeed()
    await graph.loader.load({ text: ARTICLE })
    const { entities } = await graph.ask<{ entities: { nodes: { id: string; name: string; aliases: string[] }[] } }>(
      '{ entities(first: 1000) { nodes { id name aliases } } }',
    )
    for (const { id, name, aliases } of entities.nodes) {
      for (const query of [name, ...aliases]) {
        const { search } = await graph.ask<{ search: { edges: { text: string; score: number; node: unknown }[] } }>(
          'query ($query: String!) { search(query: $query, in: [NAMES], first: 100) { edges { text score node { id } } } }',
          { query },
        )
        const hit = search.edges.find(({ node }) => (node as { id: string }).id === id)
        // An article before a name does not count.
        expect(hit?.score, query).toBeGreaterThanOrEqual(/^(?:the|an?) /i.test(hit?.text ?? '') ? 0.7 : 1)
      }
    }
  })

  it('tells what all that it found are together', async () => {
    const graph = serveGraph(store().engine)
    const load = (url: string, published: string) =>
      graph.loader.load({ text: ARTICLE, url: `https://example.org/${url}`, publishedAt: published })
    await load('one', '2023-03-06')
    await load('two', '2023-04-10')
    const { search } = await graph.ask<{ search: { nodes: { __typename: string }[] } }>(
      '{ search(query: "Oslo", first: 100) { nodes { __typename } } }',
    )
    const types = search.nodes.map(({ __typename }) => __typename)
    const byType = [...new Set(types)].map((key) => ({ key, count: types.filter((type) => type === key).length }))
    expect(byType.map(({ key }) => key)).toEqual(expect.arrayContaining(['Place', 'Sentence']))
    const query = `{ search(query: "Oslo", first: 1) {
      nodes { id }
      aggregate { count maxConfidence }
      groupCount(by: TYPE)
      groups(by: TYPE) { key count }
      articles: groups(by: ARTICLE) { count article { url } }
      months: groups(by: MONTH) { key } } }`
    const found = await graph.ask<{ search: { articles: { article: { url: string } }[] } }>(query)
    expect(found).toMatchObject({
      search: {
        aggregate: { count: types.length, maxConfidence: expect.any(Number) as number },
        groupCount: byType.length,
        groups: byType.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
      },
    })
    expect(found.search.articles.map(({ article }) => article.url).sort()).toEqual([
      'https://example.org/one',
      'https://example.org/two',
    ])
    expect(
      await graph.ask('{ search(query: "nowhere") { aggregate { count minDate } groups(by: TYPE) { key } } }'),
    ).toEqual({ search: { aggregate: { count: 0, minDate: null }, groups: [] } })
  })

  it('is refused where it is too long', async () => {
    const graph = serveGraph(store().engine)
    for (const query of ['a'.repeat(301), 'a '.repeat(31)]) {
      expect(
        await graph.answer('query ($query: String!) { search(query: $query) { totalCount } }', { query }),
      ).toMatchObject({
        errors: [
          {
            message: expect.stringMatching(/`query` of search has 3\d+ \w+; the most is 30/) as string,
            extensions: { code: 'LIMIT_EXCEEDED' },
          },
        ],
      })
    }
  })
})

/** Runs of words of a text, the last of them cut short. */
function windowsOf(text: string): string[] {
  const words = text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.flatMap((_, index) => (index % 7 === 0 ? [words.slice(index, index + 3).join(' ')] : []))
}
