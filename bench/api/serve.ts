/** Serves the API over a graph of 20,000 entities and 100,000 relationships, the same every time; prints its port. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openHostedStore } from '../../src/cli/store/hosted-store.ts'
import { openStore } from '../../src/cli/store/open-store.ts'
import { createApi } from '../../src/graphql/server.ts'
import { openEngine, type StoreSettings } from '../../src/store/open-engine.ts'

const PEOPLE = 10_000
const MEETINGS = 6_000
const ORGANIZATIONS = 4_000
const RELATIONSHIPS = 100_000
const BATCH = 5_000

// As a built server runs: without them the traces that the driver takes of each question cost nothing.
process.setSourceMapsEnabled(false)

const settings = JSON.parse(process.argv[2] ?? '{}') as StoreSettings
const keptCharacters = process.argv[3] === undefined ? undefined : Number(process.argv[3])
const engine = await openEngine(settings)

const entities = (label: string, kind: string, prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    label,
    id: `${kind.toLowerCase()}/${prefix}${index}`,
    kind,
    name: `${label} ${index}`,
    key: `${label.toLowerCase()} ${index}`,
    count: 1 + ((index * 7919) % 97),
  }))
const groups = [
  entities('Person', 'PERSON', 'p', PEOPLE),
  entities('Meeting', 'MEETING', 'm', MEETINGS),
  entities('Organization', 'ORGANIZATION', 'o', ORGANIZATIONS),
]
let seed = 7
const chance = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below
const relationships = Array.from({ length: RELATIONSHIPS }, (_, index) => {
  const source = `person/p${chance(PEOPLE)}`
  const [type, target] =
    index % 2 === 0
      ? ['PARTICIPATED_IN', `meeting/m${chance(MEETINGS)}`]
      : ['MEMBER_OF', `organization/o${chance(ORGANIZATIONS)}`]
  return { type, source, target, id: `relationship/${source}/${type.toLowerCase()}/${target}/${index}` }
})

async function write(text: string, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const some = rows.slice(from, from + BATCH) as never[]
    await engine.write((transaction) => transaction.run({ text, params: { rows: some } }))
  }
}

for (const group of groups) {
  await write(
    `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:${group[0]?.label ?? 'Entity'}, n.kind = row.kind, n.name = row.name, n.key = row.key, n.articleCount = row.count, n.mentionCount = row.count, n.confidence = 0.9`,
    group,
  )
}
for (const type of ['PARTICIPATED_IN', 'MEMBER_OF']) {
  await write(
    `UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) CREATE (a)-[:${type} {id: row.id, articleCount: 1, confidence: 0.9}]->(b)`,
    relationships.filter((one) => one.type === type),
  )
}
await engine.close()
const store = await (settings.kind === 'embedded' ? openHostedStore(settings, { keptCharacters }) : openStore(settings))
const api = createApi({
  queries: store.queries,
  limits: { cost: 100_000_000, timeMs: 60_000 },
  report: (error) => {
    console.error(error)
  },
})
const server = createServer((request, response) => void api(request, response)).listen(0, '127.0.0.1', () => {
  console.log(String((server.address() as AddressInfo).port))
})
