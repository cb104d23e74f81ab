import fc from 'fast-check'
import { buildSchema } from 'graphql'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { openEngine } from '../../src/store/open-engine.ts'
import { describeOnEachStore } from '../stores.ts'
import { randomQuery } from './random-queries.ts'
import { serveGraph } from './served-graph.ts'

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
const values = {
  ids: ['place/kyiv', 'organization/nato', 'person/olaf-scholz', 'person/antony-blinken', 'place/ukraine'],
  names: ['Kiev', 'NATO', 'stoltenbrg', 'ukraine nato', 'nobody'],
}
const reference = serveGraph(await openEngine({ kind: 'embedded' }))

describeOnEachStore('any valid query', (store) => {
  beforeAll(async () => {
    await reference.loadSeed()
    await serveGraph(store().engine).loadSeed()
  })

  it('is answered, and as the other engine answers it', async () => {
    const graph = serveGraph(store().engine)
    await fc.assert(
      fc.asyncProperty(randomQuery(schema, values), async (query) => {
        const answer = await graph.answer(query)
        const codes = (answer.errors ?? []).map(({ extensions }) => extensions['code'])
        expect(codes.filter((code) => code !== 'LIMIT_EXCEEDED')).toEqual([])
        expect(graph.unexpected).toEqual([])
        if (store().engine.name !== 'embedded') expect(answer).toEqual(await reference.answer(query))
      }),
      { numRuns: store().engine.name === 'embedded' ? 500 : 25, endOnFailure: true },
    )
  })
})

it('any broken query is refused with a code, and the server lives on', async () => {
  await reference.loadSeed()
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
  expect(await reference.ask('{ stats { articles } }')).toEqual({ stats: { articles: 1 } })
})
