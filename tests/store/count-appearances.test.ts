import { expect, it } from 'vitest'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { countAppearances } from '../../src/store/count-appearances.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { dumpGraph } from '../graph-dump.ts'
import { describeOnEachStore } from '../stores.ts'
import { inventedReadings } from './random-readings.ts'
import { takeCountsAway } from './uncounted.ts'

describeOnEachStore('a graph whose appearances were not counted', (store) => {
  it('is that of articles loaded now once it is opened, and stays so', async () => {
    const { engine } = store()
    const writer = createGraphWriter({ engine, resolver: createEntityResolver(), now: () => new Date(0) })
    for (const reading of inventedReadings(11, 12)) await writer.writeReading(reading, 'sketch 1')
    const fresh = await dumpGraph(engine)
    await takeCountsAway(engine)
    expect(await dumpGraph(engine)).not.toEqual(fresh)
    await countAppearances(engine)
    expect(await dumpGraph(engine)).toEqual(fresh)
    await countAppearances(engine)
    expect(await dumpGraph(engine)).toEqual(fresh)
  })
})
