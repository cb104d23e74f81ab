import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StoreSettings } from '../../src/store/open-engine.ts'
import { listeningInSilence } from '../listening.ts'

const HOST = fileURLToPath(new URL('../../src/cli/store/host.ts', import.meta.url))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-host-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Starts a process that opens a store, and is left by the one that started it before the store is open. */
async function leave(settings: StoreSettings) {
  const host = fork(HOST, [JSON.stringify(settings)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const exit = once(host, 'exit') as Promise<[number | null]>
  host.disconnect()
  const errors = host.stderr === null ? '' : await text(host.stderr)
  return { code: (await exit)[0], errors }
}

describe('a process that has a store', () => {
  it('ends quietly when the one that started it is gone before the store is open', async () => {
    expect(await leave({ kind: 'embedded', folder: join(folder, 'data') })).toEqual({ code: 0, errors: '' })
  })

  it('ends quietly when there is nobody to tell that the store cannot be opened', async () => {
    await writeFile(join(folder, 'data'), 'no folder')
    expect(await leave({ kind: 'embedded', folder: join(folder, 'data') })).toEqual({ code: 0, errors: '' })
  })

  it('does not outlive the one that started it over a store that never opens', { timeout: 20_000 }, async () => {
    const silent = await listeningInSilence()
    try {
      const { code, errors } = await leave({ kind: 'neo4j', uri: silent.uri, user: 'neo4j', patienceMs: 600_000 })
      expect({ code, errors }).toEqual({ code: null, errors: '' })
    } finally {
      silent.close()
    }
  })
})
