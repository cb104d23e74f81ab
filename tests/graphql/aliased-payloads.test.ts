import { afterAll, beforeAll, expect, it } from 'vitest'
import { openEngine } from '../../src/store/open-engine.ts'
import type { Engine } from '../../src/store/engine.ts'
import { serveGraph } from './served-graph.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
})
afterAll(() => engine.close())

const WRONG = 'wrong: errors { why: code saying: message where: path kind: __typename }'

it.for([
  [
    'loadArticle',
    `loadArticle(input: { text: " " }) { became: outcome article { key: id } ${WRONG} }`,
    'ARTICLE_EMPTY',
  ],
  ['removeArticle', `removeArticle(id: "article/none") { gone: deletedArticleId ${WRONG} }`, 'NOT_FOUND'],
  [
    'rejectResolution',
    `rejectResolution(input: { resolutionId: "article/none#person/x", by: "Ana", reason: "no" }) { change { key: id } ${WRONG} }`,
    'NOT_FOUND',
  ],
  ['undo', `undo(changeId: "change/none") { made: change { key: id } ${WRONG} }`, 'NOT_FOUND'],
  ['redo', `redo(changeId: "change/none") { made: change { key: id } ${WRONG} }`, 'NOT_FOUND'],
] as const)('what %s answers can be asked for under aliases', async ([, mutation, code]) => {
  const { answer, unexpected } = serveGraph(engine)
  const { data, errors } = await answer<{ done: { wrong: unknown } }>(`mutation { done: ${mutation} }`)
  expect(errors).toBeUndefined()
  expect(data.done.wrong).toMatchObject([{ why: code, kind: 'UserError' }])
  expect(unexpected).toEqual([])
})

it('tells what a load made, under aliases', async () => {
  const { data } = await serveGraph(engine).answer(
    'mutation { done: loadArticle(input: { text: "Ana Diaz spoke in Lima." }) { became: outcome news: article { said: text } no: errors { why: code } notes: warnings } }',
  )
  expect(data).toEqual({ done: { became: 'ADDED', news: { said: 'Ana Diaz spoke in Lima.' }, no: [], notes: [] } })
})
