import fc from 'fast-check'
import { buildSchema, parse, validate } from 'graphql'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { openEngine } from '../../src/store/open-engine.ts'
import { describeOnEachStore } from '../stores.ts'
import { randomList, randomQuery } from './random-queries.ts'
import { serveGraph } from './served-graph.ts'

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))

/** Has what the seed has not: an address, a title, a date of publication, and dates with a year. */
const NEWS = {
  url: 'https://example.org/oslo',
  title: 'Weber meets Novak',
  publishedAt: '2024-04-30',
  text:
    'Chancellor Anna Weber met President Peter Novak in Oslo on March 5, 2024. "We cannot wait until 2025," Weber said. ' +
    'NATO Secretary General Jens Stoltenberg said that Ukraine may join NATO in July 2023. ' +
    'The Oslo Summit was held in Oslo on May 3, 2024.',
}

const values = {
  entities: ['place/kyiv', 'organization/nato', 'person/olaf-scholz', 'person/antony-blinken', 'place/ukraine'],
  others: ['article/3c2baa6cda71b725', 'person/nobody', ''],
  texts: [
    'Kiev',
    'NATO',
    'stoltenbrg',
    'ukraine nato',
    'nobody',
    'Secretary',
    'sources',
    'said',
    'explained',
    's',
    'É',
    '',
  ],
}

/** Chance gives many aliases, and texts below lists; and a machine may be busy. */
const limits = { aliases: 1000, cost: Infinity, timeMs: 120_000 }
const reference = serveGraph(await openEngine({ kind: 'embedded' }), { limits })

async function loadArticles(graph: ReturnType<typeof serveGraph>): Promise<void> {
  await graph.loadSeed()
  await graph.loader.load(NEWS)
}

describeOnEachStore('any valid query', (store) => {
  const isEmbedded = () => store().engine.name === 'embedded'

  beforeAll(async () => {
    await loadArticles(reference)
    await loadArticles(serveGraph(store().engine, { limits }))
  })

  it('is answered, and as the other engine answers it', async () => {
    const graph = serveGraph(store().engine, { limits })
    await fc.assert(
      fc.asyncProperty(randomQuery(schema, values), async (query) => {
        expect(validate(schema, parse(query))).toEqual([])
        const answer = await graph.answer(query)
        expect(answer.errors).toBeUndefined()
        expect(graph.unexpected).toEqual([])
        if (!isEmbedded()) expect(answer).toEqual(await reference.answer(query))
      }),
      { numRuns: isEmbedded() ? 500 : 25, endOnFailure: true },
    )
  })

  it('for a list gives any of its pages as they stand in the whole list', async () => {
    const graph = serveGraph(store().engine, { limits })
    const cursorsOf = async (field: string, given: readonly string[]): Promise<readonly string[]> => {
      const { list } = await graph.ask<{ list: { edges: { cursor: string }[] } }>(
        `{ list: ${field}(${given.filter((part) => part !== '').join(', ')}) { edges { cursor } } }`,
      )
      return list.edges.map(({ cursor }) => cursor)
    }
    /** Beyond the end of a list it is none. */
    const place = fc.option(fc.nat(30), { nil: undefined })
    await fc.assert(
      fc.asyncProperty(
        randomList(schema, values),
        place,
        place,
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom('first', 'last'),
        async ({ field, given }, from, to, size, end) => {
          const whole = await cursorsOf(field, [given, 'first: 1000'])
          expect(new Set(whole).size).toBe(whole.length)
          const [after, before] = [from, to].map((index) => (index === undefined ? undefined : whole[index]))
          const page = await cursorsOf(field, [
            given,
            after === undefined ? '' : `after: "${after}"`,
            before === undefined ? '' : `before: "${before}"`,
            `${end}: ${size}`,
          ])
          const between = whole.slice(
            after === undefined ? 0 : whole.indexOf(after) + 1,
            before === undefined ? whole.length : whole.indexOf(before),
          )
          expect(page).toEqual(
            end === 'first' ? between.slice(0, size) : between.slice(Math.max(0, between.length - size)),
          )
        },
      ),
      { numRuns: isEmbedded() ? 200 : 25, endOnFailure: true },
    )
  })
})

it('any broken query is refused with a code, and the server lives on', async () => {
  await loadArticles(reference)
  const broken = fc
    .tuple(
      randomQuery(schema, values),
      fc.nat(),
      fc.nat(40),
      fc.constantFrom('', '{', '}', '(', '"', '...', 'x', '$y', '\u0000'),
    )
    .map(([query, place, length, text]) => {
      const at = place % query.length
      return query.slice(0, at) + text + query.slice(at + length)
    })
  await fc.assert(
    fc.asyncProperty(broken, async (query) => {
      const { errors = [] } = await reference.answer(query)
      for (const { extensions } of errors) expect(extensions['code']).toMatch(/^(?!INTERNAL)[A-Z_]+$/)
    }),
    { numRuns: 500 },
  )
  expect(reference.unexpected).toEqual([])
  expect(await reference.ask('{ stats { articles } }')).toEqual({ stats: { articles: 2 } })
})
