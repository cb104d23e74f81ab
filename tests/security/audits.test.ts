import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { serveGraph } from '../graphql/served-graph.ts'

let engine: Engine
let graph: ReturnType<typeof serveGraph>
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
  graph = serveGraph(engine, { introspection: false, suggestions: false, playground: false })
})
afterAll(() => engine.close())

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[]
}

async function send(
  init: RequestInit,
  search = '',
): Promise<{ readonly text: string; readonly answers: readonly Answer[] }> {
  const response = await graph.api.fetch(`http://127.0.0.1/graphql${search}`, init)
  const text = await response.text()
  return { text, answers: text.startsWith('{') || text.startsWith('[') ? [JSON.parse(text) as Answer].flat() : [] }
}

const post = (body: unknown) =>
  send({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
const cop = async (query: string) => (await post({ query, operationName: 'cop' })).answers[0] ?? {}
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ')

/**
 * What graphql-cop (version 1.15) takes for a finding, of a server whose schema is not shown: each says whether the server
 * shows it.
 */
const FINDINGS: Readonly<Record<string, () => Promise<boolean>>> = {
  'names that are alike': async () =>
    JSON.stringify(await cop('query cop { __schema { directive } }')).includes('Did you mean'),
  introspection: async () =>
    (await cop('query cop { __schema { types { name fields { name } } } }')).data?.['__schema'] != null,
  'an editor in the page': async () =>
    /graphiql\.min\.css|GraphQL Playground|GraphiQL|graphql-playground/.test(
      (await send({ headers: { accept: 'text/html' } })).text,
    ),
  'questions by GET': async () =>
    (await send({}, '?query=query%20cop%20%7B__typename%7D')).answers[0]?.data?.['__typename'] !== undefined,
  'many aliases': async () =>
    (await cop(`query cop { ${times(101, (index) => `alias${index}:__typename`)} }`)).data?.['alias100'] !== undefined,
  'many operations at once': async () =>
    (await post(Array(10).fill({ query: 'query cop { __typename }' }))).answers.length >= 10,
  tracing: async () => JSON.stringify(await cop('query cop { __typename }')).includes('"tracing":'),
  'many directives': async () => (await cop(`query cop { __typename ${'@aa'.repeat(10)} }`)).errors?.length === 10,
  'circles in introspection': async () =>
    (await cop('query cop { __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }'))
      .data?.['__schema'] != null,
  'mutations by GET': async () =>
    (await send({}, '?query=mutation%20cop%20%7B__typename%7D')).answers[0]?.data?.['__typename'] !== undefined,
  'forms by POST': async () =>
    (
      await send({
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'query=query+cop+%7B+__typename+%7D',
      })
    ).answers[0]?.data?.['__typename'] !== undefined,
  'errors that tell of the program': async () =>
    JSON.stringify(await cop('qwerty cop { abc }')).includes('"exception":'),
  'the same field many times': async () =>
    (await cop(`query cop { ${'__typename '.repeat(500)} }`)).data?.['__typename'] !== undefined,
}

describe('what graphql-cop looks for', () => {
  it.each(Object.entries(FINDINGS))('is not found where the schema is hidden: %s', async (_name, isFound) => {
    expect(await isFound()).toBe(false)
  })

  it('would be found where there is something to find', async () => {
    expect((await cop('query cop { __typename }')).data).toEqual({ __typename: 'Query' })
  })
})

describe('what clairvoyance guesses', () => {
  // It tells a name that is there from one that is not by what is answered; the true names are tried with wrong ones.
  const FIELDS = ['stats', 'people', 'entity', 'node', 'articles', 'search', 'shortestPaths']
  const WRONG = ['stast', 'poeple', 'nothing', 'x']
  it.each([
    ['a field of the root', (name: string) => `{ ${name} }`],
    ['a field with fields', (name: string) => `{ ${name} { id nonsense } }`],
    ['an argument', (name: string) => `{ ${name}(nonsense: 1) { id } }`],
    ['a mutation', (name: string) => `mutation { ${name} { nonsense } }`],
    ['a type', (name: string) => `{ node(id: 1) { ... on ${name} { nonsense } } }`],
  ])('is answered alike, whether it is there or not: %s', async (_what, guess) => {
    const answers = new Set<string>()
    for (const name of [...FIELDS, ...WRONG]) answers.add((await post({ query: guess(name) })).text)
    expect(answers.size).toBe(1)
  })

  it.each([{ text: 1 }, { txet: 'Ana Diaz spoke.' }, { text: 'Ana Diaz spoke.', nonsense: 1 }, 'nonsense'])(
    'is told nothing of what a variable may be: %j',
    async (input) => {
      const query = 'mutation ($input: LoadArticleInput!) { loadArticle(input: $input) { outcome } }'
      const [answer] = (await post({ query, variables: { input } })).answers
      expect(answer?.errors?.map(({ message }) => message)).toEqual([
        expect.stringContaining('does not fit the schema of this server'),
      ])
    },
  )
})
