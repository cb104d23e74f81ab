import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import type { Reading } from '../../../src/model/reading.ts'
import { createEntityResolver } from '../../../src/reader/resolution/index.ts'
import type { Engine, Value } from '../../../src/store/engine.ts'
import { createGraphWriter, type GraphWriter } from '../../../src/store/graph-writer.ts'
import { textOf } from '../../../src/store/row.ts'
import { encodeReading, decodeReading } from '../../../src/store/write/stored-reading.ts'
import { dumpWithoutChanges } from '../../graph-dump.ts'
import { asMany } from '../../long.ts'
import { describeOnEachStore, emptyGraph } from '../../stores.ts'
import { inventedReadings } from '../random-readings.ts'
import { wanted, wishes, type Wish } from './wishes.ts'

const NOON = new Date('2024-05-01T12:00:00Z')
const RUNS = { embedded: asMany(1_000, 25), neo4j: asMany(1_000, 3) }
const ANY_TIME = 7_200_000

/** Loads one of a few articles, in one of two readings of it; takes one away; or changes something. */
type Step = { readonly load: number; readonly version: number } | { readonly remove: number } | { readonly wish: Wish }

const ARTICLES = 4
const steps: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.integer({ min: 1, max: ARTICLES }),
    fc.array(
      fc.oneof(
        { weight: 2, arbitrary: fc.record({ load: fc.nat({ max: ARTICLES - 1 }), version: fc.nat({ max: 1 }) }) },
        { weight: 1, arbitrary: fc.record({ remove: fc.nat({ max: ARTICLES - 1 }) }) },
        { weight: 9, arbitrary: fc.record({ wish: wishes }) },
      ),
      { maxLength: 14 },
    ),
  )
  .map(([count, more]) => [...Array.from({ length: count }, (_, load) => ({ load, version: 0 })), ...more])

const loaded: readonly Step[] = [0, 1, 2, 3].map((load) => ({ load, version: 0 }))
/** Sequences after which the graph was wrong once, with the seeds of their articles. */
const ONCE_WRONG: [readonly Step[], number][] = [
  [[...loaded, { load: 0, version: 1 }, wishFor('REJECT_RESOLUTION')], 6],
  [[...loaded, { load: 0, version: 1 }, wishFor('REJECT_RESOLUTION'), { remove: 3 }, { remove: 0 }], 6],
  [
    [
      ...loaded.slice(0, 2),
      wishFor('MERGE_ENTITIES', [0, 327, 0, 0]),
      wishFor('MERGE_ENTITIES', [403, 0, 0, 0]),
      wishFor('SPLIT_ENTITY', [330, 261, 0, 1]),
      ...loaded.slice(3),
    ],
    2,
  ],
  [
    [
      ...loaded.slice(0, 1),
      wishFor('ADD_ALIAS', [997, 161, 995, 648], 'River Council'),
      wishFor('SET_KIND', [6, 430, 383, 0]),
      wishFor('SPLIT_ENTITY', [4, 7, 999, 7], 'River Council'),
      wishFor('UNDO', [707, 313, 447, 373]),
      wishFor('REJECT_MERGE', [819, 5, 4, 825]),
      wishFor('SPLIT_ENTITY', [898, 293, 991, 994], 'Stone'),
      wishFor('SPLIT_ENTITY', [156, 735, 912, 886], 'Bo Stone'),
      wishFor('UNDO', [9, 444, 4, 992]),
      wishFor('REJECT_RELATIONSHIP', [152, 996, 620, 924]),
      ...loaded.slice(0, 1),
    ],
    2779,
  ],
]

function wishFor(kind: Wish['kind'], picks = [0, 0, 0, 0], name = 'Ada Stone'): Step {
  return { wish: { kind, picks, name } }
}

describeOnEachStore('after any sequence of loads, removals and changes', (store) => {
  const engine = () => store().engine
  const writer = (): GraphWriter =>
    createGraphWriter({ engine: engine(), resolver: createEntityResolver(), now: () => NOON })
  const change = (request: Awaited<ReturnType<typeof wanted>> & object) =>
    writer().change({ wanted: request, by: 'Ada', account: 'Ada', mayUndoAll: true, reason: 'As it is.' })

  beforeEach(() => emptyGraph(engine()))

  it(
    'the graph is what the articles and the standing changes make, and undoing all leaves it as the articles alone do',
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, fc.nat({ max: 10_000 }), async (sequence, seed) => {
          await emptyGraph(engine())
          const versions = [readings(seed), secondReadings(seed)]
          const present = new Map<number, readonly [Reading, number]>()
          for (const step of sequence) {
            if ('wish' in step) {
              const request = await wanted(engine(), step.wish)
              if (request !== undefined) await change(request)
            } else if ('load' in step) {
              const reading = versions[step.version]?.[step.load]
              if (reading === undefined) continue
              await writer().writeReading(reading, `sketch ${step.version}`)
              present.set(step.load, [reading, step.version])
            } else {
              const [reading] = present.get(step.remove) ?? []
              if (reading !== undefined) await writer().removeArticle(reading.article.id)
              present.delete(step.remove)
            }
          }
          const curated = await dumpWithoutChanges(engine())
          const standing = await standingChanges(engine())
          for (const { id } of standing.toReversed()) {
            expect(await change({ kind: 'UNDO', changeId: id })).toEqual({ id })
          }
          const undone = await dumpWithoutChanges(engine())

          await emptyGraph(engine())
          for (const [reading, version] of [...present.values()].toReversed()) {
            await writer().writeReading(reading, `sketch ${version}`)
          }
          expect(undone).toEqual(await dumpWithoutChanges(engine()))

          await emptyGraph(engine())
          await putChanges(engine(), standing)
          for (const [reading, version] of [...present.values()].toReversed()) {
            await writer().writeReading(reading, `sketch ${version}`)
          }
          expect(curated).toEqual(await dumpWithoutChanges(engine()))
        }),
        { examples: ONCE_WRONG, numRuns: ONCE_WRONG.length + RUNS[engine().name] },
      )
    },
    ANY_TIME,
  )
})

/** The invented articles of a seed, as the graph keeps what they say. */
function readings(seed: number): Reading[] {
  return inventedReadings(seed, ARTICLES).map((reading) => decodeReading(encodeReading(reading), reading.article.text))
}

/** Other readings of the articles of a seed: other texts of the same sources. */
function secondReadings(seed: number): Reading[] {
  return readings(seed + 20_000).map((reading, index) => {
    const { source, url } = readings(seed)[index]?.article ?? reading.article
    return { ...reading, article: { ...reading.article, source, ...(url === undefined ? {} : { url }) } }
  })
}

interface Standing {
  readonly id: string
  readonly properties: Readonly<Record<string, Value>>
  readonly bearsOn: readonly string[]
}

/** The changes that hold, in the order in which they were made, as they are stored. */
async function standingChanges(engine: Engine): Promise<readonly Standing[]> {
  const rows = await engine.read({
    text: `MATCH (c:Change) WHERE NOT c.undone OPTIONAL MATCH (c)-[:BEARS_ON]->(s:ChangeSubject)
      WITH c, collect(s.id) AS bearsOn RETURN c.id AS id, properties(c) AS properties, bearsOn ORDER BY c.order`,
    params: {},
  })
  return rows.map((row) => ({
    id: textOf(row, 'id'),
    properties: row['properties'] as Record<string, Value>,
    bearsOn: row['bearsOn'] as string[],
  }))
}

async function putChanges(engine: Engine, changes: readonly Standing[]): Promise<void> {
  await engine.write(async (transaction) => {
    for (const { id, properties, bearsOn } of changes) {
      await transaction.run({ text: 'MERGE (c:Change {id: $id}) SET c += $properties', params: { id, properties } })
      await transaction.run({
        text: `MATCH (c:Change {id: $id}) UNWIND $ids AS subject
          MERGE (s:ChangeSubject {id: subject}) MERGE (c)-[:BEARS_ON]->(s)`,
        params: { id, ids: bearsOn },
      })
    }
  })
}
