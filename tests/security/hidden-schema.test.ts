import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { serveGraph } from '../graphql/served-graph.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
})
afterAll(() => engine.close())

/** Requests by which tools find the names of a schema that is not shown: guesses, alone and among others. */
const GUESSES = [
  '{ peopel { nodes { id } } }',
  '{ people }',
  '{ stats { articles { id } } }',
  '{ people nonsense }',
  '{ node }',
  '{ node(key: "x") { id } }',
  '{ people(filter: { nam: 1 }) { nodes { id } } }',
  '{ people { nodes { ... on Persn { id } } } }',
  'query ($x: EntityFiltr) { people(filter: $x) { totalCount } }',
  'mutation { removeArticle }',
  'mutation { loadArticle(input: {txt: 1}) { outcome } }',
  'subscription { articleLoadd { id } }',
]

describe('a schema that is not shown', () => {
  it('answers all that does not fit it alike, whatever of it is right', async () => {
    const { answer } = serveGraph(engine, { introspection: false, suggestions: false })
    const answers = new Set<string>()
    for (const guess of GUESSES) answers.add(JSON.stringify(await answer(guess)))
    expect([...answers]).toEqual([
      JSON.stringify({
        errors: [
          {
            message: 'The document does not fit the schema of this server, which it does not show.',
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
          },
        ],
      }),
    ])
  })
})
