import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DatelineError } from '../../src/model/error.ts'
import { acceptStore } from '../../src/store/embedded/verify-store.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { dumpGraph } from '../graph-dump.ts'
import { startLoading } from '../store/start-loading.ts'
import { asMany } from '../long.ts'

const CLOSED = 25
const ALL = 33

let folder: string
/** A store that was closed after its first articles, and killed after the others: those are in the engine's log only. */
let store: string
let copy: string
let whole: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-damaged-'))
  store = join(folder, 'store')
  copy = join(folder, 'copy')
  const settings = { kind: 'embedded', folder: store } as const
  await startLoading({ settings, seed: 5, articles: CLOSED, turn: 0, atOnce: 1 }).ended()
  const loading = startLoading({ settings, seed: 5, articles: ALL + 1, turn: 0, atOnce: 1 })
  await loading.reached(ALL)
  loading.child.kill('SIGKILL')
  await loading.ended()
  cpSync(store, copy, { recursive: true })
  whole = await dump()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function dump(): Promise<string> {
  const engine = await openEngine({ kind: 'embedded', folder: copy })
  try {
    return JSON.stringify(await dumpGraph(engine))
  } finally {
    await engine.close()
  }
}

function logName(): string {
  return join('graph.grafeo.wal', readdirSync(join(store, 'graph.grafeo.wal'))[0] ?? '')
}

/** Opens a copy of the store of which one file is changed: whole, what it said when it refused, or what is less. */
async function opened(file: string, change: (bytes: Buffer) => Buffer): Promise<string> {
  rmSync(copy, { recursive: true, force: true })
  cpSync(store, copy, { recursive: true })
  writeFileSync(join(copy, file), change(readFileSync(join(copy, file))))
  try {
    return (await dump()) === whole ? 'whole' : 'LESS'
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error
    expect(error).toMatchObject({
      code: 'STORE_DAMAGED',
      message: expect.stringContaining('dateline restore') as string,
    })
    return 'refused'
  }
}

const flipped = (at: number, bit: number) => (bytes: Buffer) => {
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at)
  return bytes
}

/** Places from the first byte of a file to its last. */
function places(file: string, count: number): number[] {
  const { size } = statSync(join(store, file))
  return Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) / count) * size))
}

describe('an embedded store of which one bit is another', () => {
  it.for<readonly [what: string, file: () => string]>([
    ['its graph', () => 'graph.grafeo'],
    ['the log of its engine', logName],
    ['the record of what was acknowledged', () => 'graph.acknowledged'],
  ])('opens whole, or says what is missing: %s', async ([, name]) => {
    const outcomes = new Set<string>()
    for (const [index, at] of places(name(), asMany(200, 30)).entries())
      outcomes.add(await opened(name(), flipped(at, index % 8)))
    expect([...outcomes]).not.toContain('LESS')
    expect([...outcomes]).toContain('refused')
  })

  it.for([0, 4096, 8192])('in the header at byte %i opens whole, or says what is missing', async (slot) => {
    for (let at = slot; at < slot + asMany(128, 16); at++) {
      expect(await opened('graph.grafeo', flipped(at, at % 8))).not.toBe('LESS')
    }
  })
})

describe('an embedded store of which the end is cut', () => {
  it('says what is missing where it is the log of its engine', async () => {
    for (const at of places(logName(), asMany(50, 10))) {
      expect(await opened(logName(), (bytes) => bytes.subarray(0, at))).toBe('refused')
    }
  })

  it('opens whole, or says what is missing, where it is its graph or the record', async () => {
    for (const file of ['graph.grafeo', 'graph.acknowledged']) {
      for (const at of places(file, asMany(50, 10))) {
        expect(await opened(file, (bytes) => bytes.subarray(0, at))).not.toBe('LESS')
      }
    }
  })

  it('names the articles, changes nothing, and goes on with what is left only when told to', async () => {
    rmSync(copy, { recursive: true, force: true })
    cpSync(store, copy, { recursive: true })
    rmSync(join(copy, 'graph.grafeo.wal'), { recursive: true })
    const lost = readFileSync(join(store, 'graph.acknowledged'), 'utf8').split('\n').slice(CLOSED, -1)
    const bytes = readFileSync(join(copy, 'graph.grafeo'))
    const error: unknown = await dump().catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'STORE_DAMAGED' })
    for (const line of lost) expect(String(error)).toContain(line.split(' ').slice(2).join(' '))
    expect(readFileSync(join(copy, 'graph.grafeo'))).toEqual(bytes)
    expect(await acceptStore(copy)).toMatchObject({ articles: CLOSED })
    expect(JSON.parse(await dump())).toMatchObject({ nodes: expect.any(Array) as unknown })
  })

  it('says so where its graph is gone, and where the record is', async () => {
    for (const file of ['graph.grafeo', 'graph.acknowledged']) {
      rmSync(copy, { recursive: true, force: true })
      cpSync(store, copy, { recursive: true })
      rmSync(join(copy, file))
      await expect(dump()).rejects.toMatchObject({ code: 'STORE_DAMAGED' })
    }
  })
})

describe('an embedded store whose process was killed', () => {
  it('opens whole wherever it was killed between a commit and its record', async () => {
    const record = readFileSync(join(store, 'graph.acknowledged'))
    const lastLine = record.subarray(0, -1).lastIndexOf('\n') + 1
    for (let end = lastLine; end < record.length; end += asMany(1, 12)) {
      expect(await opened('graph.acknowledged', (bytes) => bytes.subarray(0, end))).toBe('whole')
    }
    // It was written down when it was opened, so that the next change may be one ahead again.
    expect(readFileSync(join(copy, 'graph.acknowledged'))).toEqual(record)
  })

  it.for(Array.from({ length: asMany(20, 3) }, (_, index) => index))(
    'at a random moment, is opened with all that it acknowledged (%i)',
    async (round) => {
      const killed = join(folder, `killed-${round}`)
      const settings = { kind: 'embedded', folder: killed } as const
      const task = { settings, seed: 90 + round, articles: 40, turn: 0, atOnce: 3 }
      const loading = startLoading(task)
      await loading.reached(1 + (round % 12))
      await new Promise((resolve) => setTimeout(resolve, (round * 7) % 40))
      loading.child.kill('SIGKILL')
      await loading.ended()
      const engine = await openEngine(settings)
      const rows = await engine.read({ text: 'MATCH (a:Article) RETURN a.id AS id', params: {} })
      await engine.close()
      expect(rows.map((row) => row['id'])).toEqual(expect.arrayContaining([...loading.acknowledged]))
    },
  )
})
