import { expect, it } from 'vitest'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { countAppearances } from '../../src/store/count-appearances.ts'
import type { Row, Value } from '../../src/store/engine.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { dumpGraph } from '../graph-dump.ts'
import { describeOnEachStore } from '../stores.ts'
import { inventedReadings } from './random-readings.ts'

describeOnEachStore('a graph whose appearances were not counted', (store) => {
  /** Stores what articles show as it was stored before it was counted. */
  async function takeCountsAway() {
    const { engine } = store()
    const shown = await engine.read({
      text: `MATCH (a:Article)-[t:SHOWS]->(g:AppearanceGroup)
        RETURN a.id AS article, t.first AS first, t.traits AS traits, properties(g) AS group`,
      params: {},
    })
    await engine.write(async (transaction) => {
      await transaction.run({ text: 'MATCH (n) WHERE n:AppearanceGroup OR n:Trait DETACH DELETE n', params: {} })
      await transaction.run({ text: 'MATCH (k:BlockingKey) SET k.groups = null', params: {} })
      await transaction.run({
        text: `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (k:BlockingKey {id: row.key})
          CREATE (a)-[t:APPEARS_UNDER]->(k) SET t = row.properties`,
        params: { rows: shown.map(before) },
      })
    })
  }

  it('is that of articles loaded now once it is opened, and stays so', async () => {
    const { engine } = store()
    const writer = createGraphWriter({ engine, resolver: createEntityResolver(), now: () => new Date(0) })
    for (const reading of inventedReadings(11, 12)) await writer.writeReading(reading, 'sketch 1')
    const fresh = await dumpGraph(engine)
    await takeCountsAway()
    expect(await dumpGraph(engine)).not.toEqual(fresh)
    await countAppearances(engine)
    expect(await dumpGraph(engine)).toEqual(fresh)
    await countAppearances(engine)
    expect(await dumpGraph(engine)).toEqual(fresh)
  })
})

function before(row: Row): { article: Value; key: Value; properties: Record<string, Value> } {
  const { key, work, planned, ...group } = row['group'] as Record<string, Value>
  const traits = row['traits'] as string[]
  const list = (kind: string) =>
    traits
      .filter((trait) => trait.startsWith(kind))
      .map((trait) => trait.slice(kind.length))
      .join('\n')
  const told = [
    'home',
    'group',
    'readAs',
    'name',
    'gender',
    'bornFrom',
    'bornTo',
    'dateFrom',
    'dateTo',
    'entity',
    'method',
    'reason',
  ]
  return {
    article: row['article'] ?? null,
    key: key ?? null,
    properties: {
      ...Object.fromEntries(told.map((name) => [name, group[name] ?? null])),
      ...{ first: row['first'] ?? null, work: work ?? null, planned: planned === true ? 'PLANNED' : null },
      ...{ titles: list('title/'), at: list('at/'), tells: list('tells/') },
    },
  }
}
