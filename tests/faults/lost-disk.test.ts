import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openHostedStore } from '../../src/cli/store/hosted-store.ts'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { createGraphQueries } from '../../src/store/graph-queries.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { run } from '../cli/run.ts'
import { inventedReadings } from '../store/random-readings.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-lost-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const now = () => new Date('2024-05-01T12:00:00Z')
const readings = inventedReadings(3, 300)

/** A small disk there, where this process may make one. */
function mountSmallDisk(where: string, size: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', where], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('an embedded store on a full disk', () => {
  it('says so in plain words, is not ready, loses nothing, and goes on when there is room', async ({ skip }) => {
    if (!mountSmallDisk(folder, '3m')) skip('this process may not make a small disk')
    try {
      await writeFile(join(folder, 'filler'), Buffer.alloc(2_000_000))
      const settings = { kind: 'embedded', folder: join(folder, 'data') } as const
      const engine = await openEngine(settings)
      const writer = createGraphWriter({ engine, resolver: createEntityResolver(), now })
      const queries = createGraphQueries(engine)
      const written: string[] = []
      let failure: unknown
      for (const reading of readings) {
        failure = await writer.writeReading(reading, 'test').then(
          () => void written.push(reading.article.id),
          (error: unknown) => error,
        )
        if (failure !== undefined) break
      }
      expect(failure).toMatchObject({ code: 'STORE_FULL', message: expect.stringMatching(/disk .* is full/) as string })
      await expect(queries.ready()).rejects.toMatchObject({ code: 'STORE_FULL' })
      await rm(join(folder, 'filler'))
      await queries.ready()
      const [reading] = inventedReadings(4, 1)
      if (reading === undefined) throw new Error('There is no reading.')
      expect(await writer.writeReading(reading, 'test')).toBe('ADDED')
      await engine.close()
      const again = await openEngine(settings)
      const rows = await again.read({ text: 'MATCH (a:Article) RETURN a.id AS id', params: {} })
      await again.close()
      expect(rows.map((row) => row['id'])).toEqual(expect.arrayContaining([...written, reading.article.id]))
    } finally {
      execFileSync('umount', ['-l', folder])
    }
  })
})

describe('a command on a full disk', () => {
  it('says so in plain words, and leaves what is there', { timeout: 120_000 }, async ({ skip }) => {
    const engine = await openEngine({ kind: 'embedded', folder: join(folder, 'data') })
    const writer = createGraphWriter({ engine, resolver: createEntityResolver(), now })
    await writer.writeReadings(readings.slice(0, 60), 'test')
    await engine.close()
    const [data, exported] = [{ DATELINE_DATA: join(folder, 'data') }, join(folder, 'all.jsonl')]
    expect(await run(['export', '--out', exported], data)).toMatchObject({ code: 0 })
    const disk = join(folder, 'disk')
    await mkdir(disk)
    if (!mountSmallDisk(disk, '700k')) skip('this process may not make a small disk')
    try {
      const own = { DATELINE_DATA: join(disk, 'data'), DATELINE_AUDIT: join(folder, 'audit.jsonl') }
      for (const [command, settings] of [
        [['import', exported], own],
        [['backup', join(disk, 'copy')], data],
        [['token', 'Ana'], { DATELINE_TOKENS: join(disk, 'tokens.json') }],
      ] as const) {
        if (command[0] !== 'import') await writeFile(join(disk, 'filler'), Buffer.alloc(700_000)).catch(() => undefined)
        const { code, errors } = await run(command, settings)
        expect({ command, code, errors: errors.trim().split('\n') }).toEqual({
          command,
          code: 1,
          errors: [expect.stringMatching(/disk .*is full/) as string],
        })
      }
      expect(existsSync(join(disk, 'copy'))).toBe(false)
    } finally {
      execFileSync('umount', ['-l', disk])
    }
  })
})

describe('an embedded store whose folder is deleted while it is open', () => {
  it.each(['deleted', 'deleted and made anew'])('says so at the next question and the next change: %s', async (how) => {
    const data = join(folder, 'data')
    const engine = await openEngine({ kind: 'embedded', folder: data })
    const writer = createGraphWriter({ engine, resolver: createEntityResolver(), now })
    const [first, second] = readings
    if (first === undefined || second === undefined) throw new Error('There are no readings.')
    await writer.writeReading(first, 'test')
    await rm(data, { recursive: true })
    if (how !== 'deleted') {
      await mkdir(data)
      await writeFile(join(data, 'graph.grafeo'), 'another')
    }
    const gone = {
      code: 'STORE_GONE',
      message: expect.stringMatching(/was deleted or replaced.*dateline restore/) as string,
    }
    await expect(createGraphQueries(engine).ready()).rejects.toMatchObject(gone)
    await expect(writer.writeReading(second, 'test')).rejects.toMatchObject(gone)
    await engine.close().catch(() => undefined)
  })

  it('is not taken for a new one when its process is started again', async () => {
    vi.stubEnv('NODE_OPTIONS', '--import tsx')
    const data = join(folder, 'data')
    const store = await openHostedStore({ kind: 'embedded', folder: data })
    try {
      await rm(data, { recursive: true })
      process.kill(store.processId() ?? 0, 'SIGKILL')
      await expect
        .poll(() => store.queries.ready().catch((error: unknown) => error))
        .toMatchObject({ code: 'STORE_GONE' })
      expect(existsSync(data)).toBe(false)
    } finally {
      vi.unstubAllEnvs()
      await store.close()
    }
  })
})
