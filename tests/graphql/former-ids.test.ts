import { beforeEach, expect, it } from 'vitest'
import { MIGRATIONS } from '../../src/store/migration-list.ts'
import { migrate } from '../../src/store/migrations.ts'
import { dumpGraph } from '../graph-dump.ts'
import { takeCountsAway } from '../store/uncounted.ts'
import { describeOnEachStore, emptyGraph } from '../stores.ts'
import { serveGraph } from './served-graph.ts'

const MET = 'Mayor Stone met Peter Reed, the governor of Kent, on Friday. Mayor Stone said that Kent was safe.'
const MARIA =
  'Maria Stone, the mayor of Norwick, opened a bridge on Sunday. Stone said that her voters had waited for it.'
/** Says of an entity of the same name what cannot be true of one, in an article whose own "Stone" it is. */
const SENATOR = 'Senator Stone met Ada Lane, the governor of Ohio, on Friday.'
const OTHER = 'Julia Stone, the senator of Ohio, closed a road on Sunday.'

const FORMER = 'person/stone'
const PRESENT = 'person/maria-stone'

/** Every place where a query takes an id, with what is found by it. */
const QUESTIONS: readonly (readonly [query: string, found: unknown])[] = [
  ['{ found: node(id: "ID") { id } }', { id: PRESENT }],
  [
    '{ found: nodes(ids: ["place/kent", "ID", "person/nobody"]) { id } }',
    [{ id: 'place/kent' }, { id: PRESENT }, null],
  ],
  ['{ found: people(filter: {relatedTo: {id: "ID"}}) { nodes { id } } }', { nodes: [{ id: 'person/peter-reed' }] }],
  [
    '{ found: people(filter: {and: [{or: [{relatedTo: {id: "ID", types: [MET_WITH]}}]}]}) { nodes { id } } }',
    { nodes: [{ id: 'person/peter-reed' }] },
  ],
  ['{ found: statements(filter: {speaker: "ID"}) { totalCount } }', { totalCount: 2 }],
  ['{ found: relationships(filter: {entity: "ID", types: [MET_WITH]}) { totalCount } }', { totalCount: 1 }],
  ['{ found: articles(filter: {mentions: "ID"}) { totalCount } }', { totalCount: 2 }],
  [
    '{ found: node(id: "place/kent") { ... on Place { statementsAbout(filter: {speaker: "ID"}) { totalCount } } } }',
    { statementsAbout: { totalCount: 1 } },
  ],
  [
    '{ found: shortestPaths(from: "ID", to: "person/peter-reed", maxLength: 1) { entities { id } } }',
    [{ entities: [{ id: PRESENT }, { id: 'person/peter-reed' }] }],
  ],
  ['{ found: neighborhood(ids: ["ID"], depth: 0) { nodes { id } } }', { nodes: [{ id: PRESENT }] }],
  [
    '{ found: commonNeighbors(ids: ["ID", "place/kent"]) { entity { id } } }',
    [{ entity: { id: 'person/peter-reed' } }],
  ],
]

describeOnEachStore('an id that became another', (store) => {
  const graph = () => serveGraph(store().engine)
  const load = async (text: string) => (await graph().loader.load({ text })).id
  const nodeOf = async (id: string) =>
    (
      await graph().ask<{ node: object | null }>(
        'query ($id: ID!) { node(id: $id) { id ... on Entity { formerIds } } }',
        { id },
      )
    ).node

  beforeEach(() => emptyGraph(store().engine))

  it('leads to whom it became, wherever an id is given', async () => {
    await load(MET)
    expect(await nodeOf(FORMER)).toEqual({ id: FORMER, formerIds: [] })
    await load(MARIA)
    expect(await nodeOf(FORMER)).toEqual({ id: PRESENT, formerIds: [FORMER] })
    for (const [query, found] of QUESTIONS) {
      for (const id of [FORMER, PRESENT]) {
        const answer = await graph().ask<{ found: unknown }>(query.replaceAll('ID', id))
        expect(answer.found, query).toEqual(found)
      }
    }
  })

  it('leads to the relationships of whom it became', async () => {
    await load(MET)
    await load(MARIA)
    expect(await graph().ask(`{ node(id: "relationship/person/peter-reed/met-with/${FORMER}") { id } }`)).toEqual({
      node: { id: `relationship/${PRESENT}/met-with/person/peter-reed` },
    })
  })

  it('leads there in whatever order articles come, and as far as the articles that are there say so', async () => {
    await load(MARIA)
    const met = await load(MET)
    const one = await dumpGraph(store().engine)
    expect(await nodeOf(FORMER)).toEqual({ id: PRESENT, formerIds: [FORMER] })

    const other = await load(OTHER)
    const senator = await load(SENATOR)
    expect(await nodeOf(FORMER)).toBeNull()
    expect(await nodeOf(PRESENT)).toEqual({ id: PRESENT, formerIds: [] })
    expect(await nodeOf('person/julia-stone')).toEqual({ id: 'person/julia-stone', formerIds: [] })

    await graph().loader.remove(senator)
    await graph().loader.remove(other)
    expect(await dumpGraph(store().engine)).toEqual(one)
    await graph().loader.remove(met)
    expect(await nodeOf(FORMER)).toBeNull()
    expect(await nodeOf(PRESENT)).toEqual({ id: PRESENT, formerIds: [] })
  })

  it('is its own again where a person says that it is another', async () => {
    await load(MARIA)
    const met = await load(MET)
    const resolutionId = `${met}#${FORMER}`
    await graph().ask(
      'mutation ($input: RejectResolutionInput!) { rejectResolution(input: $input) { change { id } } }',
      {
        input: { resolutionId, by: 'Ada', reason: 'Another.' },
      },
    )
    expect(await nodeOf(FORMER)).toEqual({ id: FORMER, formerIds: [] })
    expect(await nodeOf(PRESENT)).toEqual({ id: PRESENT, formerIds: [] })
  })

  it('is known of graphs of before, once they are opened', async () => {
    await load(MARIA)
    await load(MET)
    const { engine } = store()
    const now = await dumpGraph(engine)
    await takeCountsAway(engine)
    for (const text of [
      'MATCH (f:FormerId) DETACH DELETE f',
      "MATCH (m:Migration) WHERE m.id IN ['005-former-ids', '007-counted-appearances'] DELETE m",
    ]) {
      await engine.write((transaction) => transaction.run({ text, params: {} }))
    }
    expect(await nodeOf(FORMER)).toBeNull()
    await migrate(engine, (text) => engine.write((transaction) => transaction.run({ text, params: {} })), MIGRATIONS)
    expect(await dumpGraph(engine)).toEqual(now)
    expect(await nodeOf(FORMER)).toEqual({ id: PRESENT, formerIds: [FORMER] })
  })

  it('is still an error where nothing ever had it', async () => {
    const { errors } = await graph().answer('{ shortestPaths(from: "person/x", to: "person/y") { length } }')
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  })
})
