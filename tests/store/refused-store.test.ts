import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Neo4jError } from 'neo4j-driver'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DatelineError } from '../../src/model/error.ts'
import { checkDatabase } from '../../src/store/neo4j/check-database.ts'
import { openingFailure } from '../../src/store/embedded/failure.ts'
import { openEngine, type StoreSettings } from '../../src/store/open-engine.ts'
import { describeOnEachStore } from '../stores.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-refused-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const refusal = async (settings: StoreSettings) => {
  const engine = await openEngine(settings).catch((error: unknown) => error)
  if (!(engine instanceof Error)) throw new Error('It was opened.')
  return engine
}

describe('an embedded store', () => {
  it('that another process has open says so, with its folder', async () => {
    const script = fileURLToPath(new URL('open-store.ts', import.meta.url))
    const other = spawn(process.execPath, ['--import', 'tsx', script, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
    const ended = once(other, 'exit')
    await once(other.stdout, 'data')
    const error = await refusal({ kind: 'embedded', folder })
    other.stdin.end()
    await ended
    expect(error).toMatchObject({ code: 'STORE_IN_USE', message: expect.stringContaining(folder) as string })
  })

  it('that is open in this process already says so', async () => {
    const engine = await openEngine({ kind: 'embedded', folder })
    expect(await refusal({ kind: 'embedded', folder })).toMatchObject({ code: 'STORE_IN_USE' })
    await engine.close()
  })

  it('whose file is damaged says so', async () => {
    await (await openEngine({ kind: 'embedded', folder })).close()
    for (const file of await readdir(folder)) await writeFile(join(folder, file), 'this is no graph '.repeat(1000))
    expect(await refusal({ kind: 'embedded', folder })).toMatchObject({ code: 'STORE_DAMAGED' })
  })

  it.runIf(process.platform !== 'win32').each(['graph.grafeo', 'graph.acknowledged'])(
    'in which a pipe stands for %s says so, and does not wait for who writes to it',
    async (name) => {
      execFileSync('mkfifo', [join(folder, name)])
      expect(await refusal({ kind: 'embedded', folder })).toMatchObject({ code: 'STORE_DAMAGED' })
    },
  )

  it.runIf(process.platform === 'linux')('whose folder no system makes says so', async () => {
    expect(await refusal({ kind: 'embedded', folder: '/proc/dateline/data' })).toMatchObject({ code: 'STORE_FAILED' })
  })

  it('whose folder may only be read says what to do', () => {
    const error = openingFailure(new Error('GRAFEO-X003: I/O error: Read-only file system (os error 30)'), '/data')
    expect(error.message).toMatch(/Make it one that this user can write to, or choose another with DATELINE_DATA\.$/)
  })

  it('whose folder cannot be made says so', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    expect(await refusal({ kind: 'embedded', folder: join(file, 'data') })).toMatchObject({ code: 'STORE_FAILED' })
  })
})

describe('a Neo4j', () => {
  it('that does not answer is told within a few seconds', { timeout: 10_000 }, async () => {
    const probe = createServer().listen(0, '127.0.0.1')
    await once(probe, 'listening')
    const { port } = probe.address() as AddressInfo
    await new Promise((resolve) => probe.close(resolve))
    for (const scheme of ['bolt', 'neo4j']) {
      const error = await refusal({ kind: 'neo4j', uri: `${scheme}://127.0.0.1:${port}` })
      expect(error).toMatchObject({
        code: 'STORE_UNREACHABLE',
        message: expect.stringContaining(String(port)) as string,
      })
    }
  })

  it('that is no Neo4j but keeps silent is told within a few seconds', { timeout: 20_000 }, async () => {
    const silent = createServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = silent.address() as AddressInfo
    const error = await refusal({ kind: 'neo4j', uri: `bolt://127.0.0.1:${port}` })
    expect(error).toMatchObject({ code: 'STORE_UNREACHABLE' })
    silent.close()
  })

  it('that is too old says from which version on it will do', async () => {
    const read = () => {
      const cause = new Neo4jError('Invalid input', 'Neo.ClientError.Statement.SyntaxError', '', '')
      return Promise.reject(new DatelineError('STORE_FAILED', 'It could not do what was asked.', { cause }))
    }
    await expect(checkDatabase({ read }, { uri: 'neo4j://old' })).rejects.toMatchObject({
      code: 'SETTING_INVALID',
      message: expect.stringMatching(/neo4j:\/\/old is too old.*5\.23/) as string,
    })
  })

  it('whose address is none is told at once', async () => {
    expect(await refusal({ kind: 'neo4j', uri: 'http://127.0.0.1:7474' })).toMatchObject({ code: 'SETTING_INVALID' })
  })
})

describeOnEachStore('a login', (store) => {
  it('that is wrong is told within a few seconds', { timeout: 10_000 }, async ({ skip }) => {
    const { settings } = store()
    if (settings.kind === 'embedded') return skip('the embedded store has none')
    if (settings.password === undefined) skip('this Neo4j asks for none')
    expect(await refusal({ ...settings, password: 'not-the-password' })).toMatchObject({ code: 'STORE_UNAUTHORIZED' })
    expect(await refusal({ kind: 'neo4j', uri: settings.uri })).toMatchObject({ code: 'STORE_UNAUTHORIZED' })
  })

  it('to a database that is not there says so', async ({ skip }) => {
    const { settings } = store()
    if (settings.kind === 'embedded') return skip('the embedded store has one')
    expect(await refusal({ ...settings, database: 'nowhere' })).toMatchObject({ code: 'SETTING_INVALID' })
  })

  it('to a database with data of others is refused, and changes nothing there', async ({ skip }) => {
    const { settings, engine } = store()
    if (settings.kind === 'embedded') return skip('the embedded store is a file of its own')
    const run = (text: string) => engine.write((transaction) => transaction.run({ text, params: {} }))
    await run('MATCH (m:Migration) DELETE m')
    await run("CREATE (:Person {name: 'A customer'}), (:Migration {id: 'of another application'})")
    const error = await refusal(settings)
    await run('MATCH (n) DELETE n')
    await (await openEngine(settings)).close()
    expect(error).toMatchObject({
      code: 'SETTING_INVALID',
      message: expect.stringMatching(/default database of Neo4j at .*NEO4J_DATABASE/) as string,
    })
  })
})
