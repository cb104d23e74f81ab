import { expect, it } from 'vitest'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import type { Engine } from '../../src/store/engine.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { respellKeys } from '../../src/store/respell-keys.ts'
import { dumpGraph } from '../graph-dump.ts'
import { readingOf } from '../readings.ts'
import { describeOnEachStore } from '../stores.ts'

const PEOPLE = [
  [{ kind: 'PERSON', name: 'Olga Varnovski', aliases: ['Varnovski'] }],
  [{ kind: 'PERSON', name: 'Varnovski' }],
  [{ kind: 'PERSON', name: 'Ada Stone', aliases: ['Varnovski'] }],
  [{ kind: 'PERSON', name: 'Ada Stone' }],
] as const

/** Keys as they stood before: with the family's name as it is spelled. */
async function spellBack(engine: Engine): Promise<void> {
  await engine.write(async (transaction) => {
    for (const [label, property] of [
      ...['id', 'key', 'home', 'under'].map((name) => ['AppearanceGroup', name]),
      ...['id', 'of', 'shared'].map((name) => ['Trait', name]),
      ['BlockingKey', 'id'],
    ] as const) {
      await transaction.run({
        text: `MATCH (n:${label}) WHERE n.${property} STARTS WITH 'person/varnovsky'
          SET n.${property} = 'person/varnovski' + substring(n.${property}, 16)`,
        params: {},
      })
    }
  })
}

describeOnEachStore('a graph whose people are looked for by their names as they are spelled', (store) => {
  it('is that of articles loaded now once it is opened, and stays so', async () => {
    const { engine } = store()
    const writer = createGraphWriter({ engine, resolver: createEntityResolver(), now: () => new Date(0) })
    for (const [index, entities] of PEOPLE.entries()) {
      const [{ name }] = entities
      const sketch = { url: `https://news.example/${index}`, sentences: [`${name} spoke to Ada Stone.`], entities }
      await writer.writeReading(readingOf(sketch), 'sketch 1')
    }
    const fresh = await dumpGraph(engine)
    await spellBack(engine)
    expect(await dumpGraph(engine)).not.toEqual(fresh)
    await respellKeys(engine)
    expect(await dumpGraph(engine)).toEqual(fresh)
    await respellKeys(engine)
    expect(await dumpGraph(engine)).toEqual(fresh)
  })
})
