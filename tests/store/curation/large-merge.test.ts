import { beforeEach, describe, expect, it } from 'vitest'
import { createEntityResolver } from '../../../src/reader/resolution/index.ts'
import { createGraphWriter } from '../../../src/store/graph-writer.ts'
import { dumpWithoutChanges } from '../../graph-dump.ts'
import { readingOf } from '../../readings.ts'
import { asMany } from '../../long.ts'
import { describeOnEachStore, emptyGraph } from '../../stores.ts'

const [ONE, OTHER] = ['person/ada-stone', 'person/bea-rook'] as const
const MET_AT_ONCE = 50
/** How many each of the two met; in the long form both met 10,000 together. */
const SIZES = asMany<readonly [number, number, number]>([1_250, 2_500, 5_000], [50, 100, 200])

describeOnEachStore('a merge of two who met many', (store) => {
  const engine = () => store().engine
  const writer = () => createGraphWriter({ engine: engine(), resolver: createEntityResolver(), now: () => new Date(0) })
  const change = (wanted: Parameters<ReturnType<typeof writer>['change']>[0]['wanted']) =>
    writer().change({ wanted, by: 'Ada', account: 'Ada', mayUndoAll: true, reason: 'They are one.' })

  beforeEach(() => emptyGraph(engine()))

  /** Has each of the two meet as many others, some in each article. */
  async function meet(many: number): Promise<void> {
    for (const name of ['Ada Stone', 'Bea Rook']) {
      for (let first = 0; first < many; first += MET_AT_ONCE) {
        const others = Array.from({ length: MET_AT_ONCE }, (_, at) => `Nobody${first + at} Of${name.slice(0, 3)}`)
        const reading = readingOf({
          url: `https://example.org/${name.slice(0, 3)}/${first}`,
          sentences: others.map((other) => `${name} met ${other}.`),
          entities: [name, ...others].map((one) => ({ kind: 'PERSON', name: one })),
          relationships: others.map((target, sentence) => ({
            type: 'MET_WITH',
            source: name,
            target,
            sentences: [sentence],
          })),
        })
        await writer().writeReading(reading, 'sketch')
      }
    }
  }

  /** How many each of the two met, as one question finds it. */
  async function met(): Promise<readonly number[]> {
    const [row] = await engine().read({
      text: `OPTIONAL MATCH (:Entity {id: $one})-[a:MET_WITH]-(:Entity) WITH count(a) AS ofOne
        OPTIONAL MATCH (:Entity {id: $other})-[b:MET_WITH]-(:Entity) RETURN ofOne, count(b) AS ofOther`,
      params: { one: ONE, other: OTHER },
    })
    return [Number(row?.['ofOne']), Number(row?.['ofOther'])]
  }

  /**
   * What is seen of both, when it is asked again at once where it has to be: Neo4j reads what is committed without a
   * snapshot, so that a question asked at the very moment of a commit may find a part of it, and finds all the next time.
   */
  async function seenOf(): Promise<string> {
    const seen = JSON.stringify(await met())
    return engine().name === 'neo4j' && JSON.stringify(await met()) !== seen ? seenOf() : seen
  }

  /** Does something while it is asked again and again; gives all that was seen. */
  async function seenWhile<Made>(work: Promise<Made>): Promise<readonly [Made, readonly string[]]> {
    const seen = new Set<string>()
    let isOver = false
    const reading = async () => {
      while (!isOver) {
        seen.add(await seenOf())
        await new Promise((resolve) => setImmediate(resolve))
      }
    }
    const over = work.finally(() => {
      isOver = true
    })
    const [made] = await Promise.all([over, reading()])
    return [made, [...seen]]
  }

  it('is seen by who reads meanwhile as it was before or is after, and so is its undoing', async () => {
    const many = SIZES[2]
    await meet(many)
    const before = await dumpWithoutChanges(engine())
    const [apart, one] = [JSON.stringify([many, many]), JSON.stringify([2 * many, 0])]
    const [made, seen] = await seenWhile(change({ kind: 'MERGE_ENTITIES', into: ONE, ids: [OTHER] }))
    expect(made).toEqual({ id: expect.any(String) as string })
    expect([apart, one]).toEqual(expect.arrayContaining([...seen]))
    expect(await met()).toEqual([2 * many, 0])
    const changeId = 'id' in made ? made.id : ''
    const [undone, seenThen] = await seenWhile(change({ kind: 'UNDO', changeId }))
    expect(undone).toEqual({ id: changeId })
    expect([apart, one]).toEqual(expect.arrayContaining([...seenThen]))
    expect(await dumpWithoutChanges(engine())).toEqual(before)
  })

  describe('and its undoing', () => {
    it('take as many more statements as there is more to write, and no more', async () => {
      const taken: number[][] = []
      for (const many of SIZES) {
        await emptyGraph(engine())
        await meet(many)
        const changes: number[] = []
        const counted = async (wanted: Parameters<typeof change>[0]) => {
          const start = engine().roundTrips()
          const made = await change(wanted)
          changes.push(engine().roundTrips() - start)
          return 'id' in made ? made.id : ''
        }
        const changeId = await counted({ kind: 'MERGE_ENTITIES', into: ONE, ids: [OTHER] })
        await counted({ kind: 'UNDO', changeId })
        taken.push(changes)
      }
      expectLinear(taken.map(([merge = 0]) => merge))
      expectLinear(taken.map(([, undo = 0]) => undo))
    })
  })
})

/** What is twice as much at each step takes at the most twice as much more. */
function expectLinear([least = 0, more = 0, most = 0]: readonly number[]): void {
  expect(most - more).toBeLessThanOrEqual(2 * (more - least))
}
