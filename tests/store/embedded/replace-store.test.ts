import { mkdir, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { copyStore } from '../../../src/store/embedded/copy-store.ts'
import { replaceStore, stepsOfReplacing } from '../../../src/store/embedded/replace-store.ts'
import { openEngine } from '../../../src/store/open-engine.ts'
import { createEntityResolver } from '../../../src/reader/resolution/index.ts'
import { createGraphWriter } from '../../../src/store/graph-writer.ts'
import { dumpGraph, type GraphDump } from '../../graph-dump.ts'
import { inventedReadings } from '../random-readings.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-replace-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)

async function graphIn(name: string): Promise<GraphDump> {
  const engine = await openEngine({ kind: 'embedded', folder: at(name) })
  const graph = await dumpGraph(engine)
  await engine.close()
  return graph
}

async function load(name: string, articles: number): Promise<GraphDump> {
  const engine = await openEngine({ kind: 'embedded', folder: at(name) })
  const writer = createGraphWriter({ engine, resolver: createEntityResolver(), now: () => new Date(0) })
  for (const reading of inventedReadings(4, articles)) await writer.writeReading(reading, 'test')
  await engine.close()
  return graphIn(name)
}

it('keeps the store that was there, and leaves the other in its place', async () => {
  const [before, after] = [await load('data', 2), await load('new', 3)]
  await replaceStore(at('data'), at('new'), at('old'))
  expect(await graphIn('data')).toEqual(after)
  expect(await graphIn('old')).toEqual(before)
})

it.each(['graph.grafeo', 'graph.grafeo.wal', 'graph.acknowledged'])(
  'copies none whose %s leads elsewhere, and leaves nothing behind',
  async (name) => {
    await load('backup', 1)
    await mkdir(at('elsewhere'))
    // A store that was closed has no log.
    await rename(at(`backup/${name}`), at(`elsewhere/${name}`)).catch(() => undefined)
    await symlink(at(`elsewhere/${name}`), at(`backup/${name}`))
    await expect(copyStore(at('backup'), at('data'))).rejects.toMatchObject({
      code: 'STORE_DAMAGED',
      message: expect.stringContaining(`${name} is a link`) as string,
    })
    expect((await readdir(folder)).sort()).toEqual(['backup', 'elsewhere'])
  },
)

const steps = stepsOfReplacing('', '', '').length

it.for(Array.from({ length: steps + 1 }, (_, done) => done))(
  'broken off after %i steps, leaves a store that is whole, or says that it is not',
  async (done) => {
    const graphs = [await load('data', 2), await load('new', 3)]
    for (const step of stepsOfReplacing(at('data'), at('new'), at('old')).slice(0, done)) await step()
    const graph = await graphIn('data').catch((error: unknown) => error)
    if (graph instanceof Error) expect(graph).toMatchObject({ code: 'STORE_DAMAGED' })
    else expect(graphs).toContainEqual(graph)
  },
)
