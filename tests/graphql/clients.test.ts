import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client/core'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { relayStylePagination } from '@apollo/client/utilities'
import { Client, fetchExchange } from '@urql/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientTypes } from '../../examples/react/codegen.ts'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { trustDocuments } from '../../src/graphql/trusted-documents.ts'
import { serveGraph } from './served-graph.ts'

const ENDPOINT = 'http://127.0.0.1/graphql'
const PEOPLE = `query People($filter: PersonFilter, $orderBy: [EntityOrder!], $first: Int, $after: String) {
  people(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    edges { cursor node { __typename id name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

interface People {
  readonly people: {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly name: string } }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

const PEOPLE_DOCUMENT: TypedDocumentNode<People> = gql(PEOPLE)

const namesOf = ({ people }: People) => people.edges.map(({ node }) => node.name)
/** What of a filter clients send where nothing is chosen. */
const FILTERS = [null, {}, { name: null }, { name: { contains: 'o' }, ids: null }]

const gathered = (data: People | null) => (data === null ? [] : namesOf(data))
const expected = (filter: (typeof FILTERS)[number]) =>
  filter?.name ? everybody.filter((name) => name.includes('o')) : everybody

let engine: Engine
let everybody: readonly string[]
/** Requests as they were sent, and the status of their answers. */
let sent: { readonly body: Readonly<Record<string, unknown>>; readonly status: number }[]
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
  const graph = serveGraph(engine)
  await graph.loadSeed()
  everybody = namesOf(await graph.ask<People>(PEOPLE, { first: 1000 }))
})
afterAll(() => engine.close())

/** The server, as `fetch` of a client. */
function serving(options: Parameters<typeof serveGraph>[1] = {}): typeof fetch {
  const { api } = serveGraph(engine, options)
  sent = []
  return async (input, init) => {
    const response = await api.fetch(input as string, init ?? {})
    if (typeof init?.body === 'string') {
      sent.push({ body: JSON.parse(init.body) as Record<string, unknown>, status: response.status })
    }
    return response
  }
}

describe('Apollo Client', () => {
  it.for(FILTERS)('gathers all pages of a list with the filter %o', async (filter) => {
    const client = new ApolloClient({
      link: new HttpLink({ uri: ENDPOINT, fetch: serving() }),
      cache: new InMemoryCache({
        typePolicies: { Query: { fields: { people: relayStylePagination(['filter', 'orderBy']) } } },
      }),
    })
    const variables = { filter, first: 1 }
    let { data: page } = await client.query({ query: PEOPLE_DOCUMENT, variables })
    const query = client.watchQuery({ query: PEOPLE_DOCUMENT, variables })
    const subscription = query.subscribe(() => undefined)
    for (let pages = 1; page?.people.pageInfo.hasNextPage === true && pages < 20; pages++) {
      page = (await query.fetchMore({ variables: { after: page.people.pageInfo.endCursor } })).data
    }
    subscription.unsubscribe()
    expect(gathered(client.readQuery({ query: PEOPLE_DOCUMENT, variables }))).toEqual(expected(filter))
  })

  const persisted = (fetch: typeof globalThis.fetch) => {
    const hashes = new PersistedQueryLink({ sha256: (text) => createHash('sha256').update(text).digest('hex') })
    return new ApolloClient({ link: hashes.concat(new HttpLink({ uri: ENDPOINT, fetch })), cache: new InMemoryCache() })
  }
  const ask = async (client: ApolloClient, text: string) =>
    (await client.query({ query: gql(text), fetchPolicy: 'no-cache' })).data

  it('registers a query by its hash, and then asks by the hash alone', async () => {
    const fetch = serving()
    for (const client of [persisted(fetch), persisted(fetch)]) {
      expect(await ask(client, '{ stats { articles } }')).toEqual({ stats: { __typename: 'GraphStats', articles: 1 } })
    }
    expect(sent.map(({ body, status }) => [typeof body['query'], status])).toEqual([
      ['undefined', 200],
      ['string', 200],
      ['undefined', 200],
    ])
  })

  it('is refused where only trusted documents are answered, and registers nothing', async () => {
    const fetch = serving({ onlyTrusted: true, trustedDocuments: trustDocuments(['{ __typename }']) })
    for (let time = 0; time < 2; time++) {
      await expect(ask(persisted(fetch), '{ stats { articles } }')).rejects.toThrow()
      expect(sent.at(-1)?.status).toBe(400)
    }
  })
})

describe('urql', () => {
  it.for(FILTERS)('goes through all pages of a list with the filter %o', async (filter) => {
    const client = new Client({ url: ENDPOINT, fetch: serving(), exchanges: [fetchExchange], preferGetMethod: false })
    const names: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const { data, error } = await client.query<People>(PEOPLE, { filter, first: 2, after }).toPromise()
      expect(error).toBeUndefined()
      if (data === undefined) break
      names.push(...namesOf(data))
      more = data.people.pageInfo.hasNextPage
      after = data.people.pageInfo.endCursor
    }
    expect(names).toEqual(expected(filter))
  })
})

describe('Relay', () => {
  it('refetches a page with every variable of the first query, null where it had none', async () => {
    const graph = serveGraph(engine)
    // Relay's compiler leaves out arguments that are null literals, and its store sends null for variables without value.
    const first = await graph.ask<People>(
      '{ people(first: 2) { edges { cursor node { name } } pageInfo { endCursor } } }',
    )
    const variables = { first: 1000, after: first.people.pageInfo.endCursor, filter: null, orderBy: null }
    const rest = await graph.ask<People>(PEOPLE, variables)
    expect([...namesOf(first), ...namesOf(rest)]).toEqual(everybody)
  })
})

describe('the guide for frontends', () => {
  it('has types made as the example does, which compile as strictly as a new application of Vite', async () => {
    const guide = await readFile(new URL('../../docs/frontend.md', import.meta.url), 'utf8')
    const [, config = ''] = /^```ts\n(export default[^]*?)^```/m.exec(guide) ?? []
    const { default: given } = (await import(`data:text/javascript,${encodeURIComponent(config)}`)) as {
      readonly default: unknown
    }
    expect(given).toMatchObject({ generates: { 'src/generated/': clientTypes } })
  })
})
