import neo4j, { type Plan } from 'neo4j-driver'
import { expect, it } from 'vitest'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import type { CypherQuery, Engine } from '../../src/store/engine.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { driverParameters } from '../../src/store/neo4j/parameters.ts'
import type { StoreSettings } from '../../src/store/open-engine.ts'
import { presentIds } from '../../src/store/read/former-ids.ts'
import { textOf } from '../../src/store/row.ts'
import { describeOnEachStore } from '../stores.ts'
import { noting } from './noting.ts'
import { inventedReadings } from './random-readings.ts'

/** Steps of Neo4j's plans that read all there is. */
const SCANS =
  /^(?:AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|DirectedAllRelationshipsScan|\w*RelationshipTypeScan)/

describeOnEachStore('a store', (store) => {
  const scansOf = (queries: Queries) => {
    const { engine, settings } = store()
    return settings.kind === 'neo4j' ? scansOfNeo4j(settings, queries) : scansOfEmbedded(engine, queries)
  }

  it('finds all that writing touches by an index', async () => {
    const { engine } = store()
    const queries = new Map<string, CypherQuery>()
    const writer = createGraphWriter({
      engine: noting(engine, (query) => queries.set(query.text, query)),
      resolver: createEntityResolver(),
      now: () => new Date('2024-05-01T12:00:00Z'),
    })
    const readings = inventedReadings(21, 40)
    await writer.writeReadings(readings.slice(0, 20), 'sketch 1')
    await writer.writeReadings(readings, 'sketch 2')
    for (const { article } of readings.slice(0, 5)) await writer.removeArticle(article.id)
    const [first, second] = await engine.read({
      text: "MATCH (e:Entity {kind: 'PERSON'}) RETURN e.id AS id ORDER BY e.articleCount DESC, id LIMIT 2",
      params: {},
    })
    const by = { by: 'Ana Diaz', reason: 'One of them is a misspelling.', mayUndoAll: true }
    const [into, other] = [textOf(first ?? {}, 'id'), textOf(second ?? {}, 'id')]
    const made = await writer.change({ ...by, wanted: { kind: 'MERGE_ENTITIES', into, ids: [other] } })
    if (!('id' in made)) throw new Error(made.refused.message)
    await writer.change({ ...by, wanted: { kind: 'UNDO', changeId: made.id } })
    expect(queries.size).toBeGreaterThan(50)
    expect(await scansOf(queries)).toEqual([])
  })

  it('finds whom ids became by an index', async () => {
    const { engine } = store()
    const queries = new Map<string, CypherQuery>()
    const read: Engine['read'] = (query, options) => {
      queries.set(query.text, query)
      return engine.read(query, options)
    }
    await presentIds({ read }, ['person/moss', 'person/diaz'], {})
    expect(queries.size).toBe(1)
    expect(await scansOf(queries)).toEqual([])
  })
})

type Queries = ReadonlyMap<string, CypherQuery>

async function scansOfNeo4j(settings: StoreSettings & { kind: 'neo4j' }, queries: Queries): Promise<string[]> {
  const { uri, user = 'neo4j', password } = settings
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password))
  const found: string[] = []
  for (const { text, params } of queries.values()) {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, driverParameters(params))
    const steps = summary.plan === false ? [] : stepsOf(summary.plan)
    if (steps.some((step) => SCANS.test(step))) found.push(`${text}\n${steps.join('\n')}`)
  }
  await driver.close()
  return found
}

function stepsOf({ operatorType, children }: Plan): string[] {
  return [operatorType, ...children.flatMap(stepsOf)]
}

async function scansOfEmbedded(engine: Engine, queries: Queries): Promise<string[]> {
  const found: string[] = []
  for (const { text, params } of queries.values()) {
    const [row = {}] = await engine.read({ text: `EXPLAIN ${text}`, params })
    const steps = textOf(row, 'plan').split('\n')
    if (steps.some((_, at) => isScan(steps, at))) found.push(`${text}\n${steps.join('\n')}`)
  }
  return found
}

/**
 * The embedded engine tells of an index beside a MERGE, or beside one of the conditions right above a scan; what it calls a
 * scan of `*` is of a node that is known already where another step is below it, and else, as below an OPTIONAL MATCH, of all.
 */
function isScan(steps: readonly string[], at: number): boolean {
  const step = steps[at] ?? ''
  if (/^\s*Merge \(/.test(step)) return !step.includes('[index: ')
  if (/^\s*NodeScan \(\w+:\*/.test(step)) return depthOf(steps[at + 1] ?? '') <= depthOf(step)
  if (!/^\s*NodeScan \(\w+:\w/.test(step)) return false
  const above = steps.slice(0, at).reverse()
  const end = above.findIndex((other) => !/^\s*Filter /.test(other))
  return !above.slice(0, end).some((other) => other.includes('[index: '))
}

const depthOf = (step: string) => step.search(/\S|$/)
