import { readFile } from 'node:fs/promises'
import { createArticleLoader } from '../../src/graphql/article-loader.ts'
import { createApi, type ApiOptions } from '../../src/graphql/server.ts'
import { createReader } from '../../src/reader/index.ts'
import type { Engine } from '../../src/store/engine.ts'
import { createGraphQueries } from '../../src/store/graph-queries.ts'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'

/** A GraphQL answer as JSON; a test asks for what it knows to be there. */
interface Answer<Data> {
  readonly data: Data
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions: Readonly<Record<string, unknown>>
  }[]
}

const SEED = new URL('../../seeds/ukraine-nato-council.txt', import.meta.url)
const reader = createReader()

/** The text of the seed article. */
export const seedText = (): Promise<string> => readFile(SEED, 'utf8')

/** The APIs without options, each made once for its engine: to make one takes longer than most answers. */
const plain = new WeakMap<Engine, ServedGraph>()

/** An API, with what asks it. */
type ServedGraph = ReturnType<typeof makeGraph>

/** The API over an engine, as the server makes it, with what asks it. */
export function serveGraph(engine: Engine, options?: Partial<ApiOptions>): ServedGraph {
  if (options !== undefined) return makeGraph(engine, options)
  const served = plain.get(engine) ?? makeGraph(engine, {})
  plain.set(engine, served)
  return served
}

function makeGraph(engine: Engine, options: Partial<ApiOptions>) {
  const writer = createGraphWriter({
    engine,
    resolver: createEntityResolver(),
    now: () => new Date('2024-05-01T12:00:00Z'),
  })
  const loader = createArticleLoader(() => reader, writer)
  const unexpected: unknown[] = []
  const api = createApi({
    queries: createGraphQueries(engine),
    loader,
    changes: writer,
    report: (error) => unexpected.push(error),
    ...options,
  })

  async function answer<Data>(query: string, variables: object = {}): Promise<Answer<Data>> {
    const response = await api.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as Answer<Data>
  }

  return {
    api,
    loader,
    /** Errors that nobody expected, as the server's log has them. */
    unexpected,
    answer,
    /** The data of an answer without errors. */
    async ask<Data>(query: string, variables?: object): Promise<Data> {
      const { data, errors } = await answer<Data>(query, variables)
      if (errors !== undefined) throw new Error(JSON.stringify(errors))
      return data
    },
    /** Loads the seed article. */
    loadSeed: async () => loader.load({ text: await seedText() }),
  }
}
