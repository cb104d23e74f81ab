import { mkdtemp, rm } from 'node:fs/promises'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backup, restore, verify } from '../../src/cli/store/keep.ts'
import { readSettings } from '../../src/cli/settings.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { dumpGraph, type GraphDump } from '../graph-dump.ts'
import { startLoading } from '../store/start-loading.ts'
import { run } from './run.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-keep-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)
const settingsOf = (name: string) => readSettings({ DATELINE_DATA: at(name) })

function load(articles: number) {
  const settings = { kind: 'embedded', folder: at('data') } as const
  return startLoading({ settings, seed: 8, articles, turn: 0, atOnce: 2 })
}

async function graphIn(name: string): Promise<GraphDump> {
  const engine = await openEngine({ kind: 'embedded', folder: at(name) })
  const graph = await dumpGraph(engine)
  await engine.close()
  return graph
}

describe('a backup', () => {
  it('gives the same graph when it is restored', async () => {
    await load(12).ended()
    expect(await backup(settingsOf('data'), at('backup'))).toMatch(/holds 12 articles after 12 changes/)
    const before = await graphIn('data')
    rmSync(at('data'), { recursive: true })
    expect(await restore(settingsOf('data'), at('backup'))).toMatch(/holds 12 articles/)
    expect(await graphIn('data')).toEqual(before)
  })

  it('is restored into a folder that is empty, as one is into which a disk was mounted, also after a restore was killed', async () => {
    await load(5).ended()
    await backup(settingsOf('data'), at('backup'))
    const before = await graphIn('data')
    for (const name of ['lost+found', '.unfinished/graph.grafeo.wal'])
      mkdirSync(join(at('disk'), name), { recursive: true })
    expect(await restore(settingsOf('disk'), at('backup'))).toMatch(/holds 5 articles/)
    expect(await graphIn('disk')).toEqual(before)
    expect(readdirSync(at('disk'))).not.toContain('.unfinished')
    mkdirSync(at('next.unfinished'))
    expect(await restore(settingsOf('next'), at('backup'))).toMatch(/holds 5 articles/)
  })

  it('is whole when it is taken while articles are loaded, and holds what was acknowledged before', async () => {
    const loading = load(60)
    await loading.reached(10)
    const acknowledged = [...loading.acknowledged]
    await backup(settingsOf('data'), at('backup'))
    expect(await loading.ended()).toEqual({ code: 0, errors: '' })
    expect(await verify(settingsOf('data'), at('backup'), false)).toMatch(/nothing is missing/)
    const { nodes } = await graphIn('backup')
    for (const id of acknowledged) expect(nodes.some((node) => node.includes(`"id":"${id}"`))).toBe(true)
  })

  it('is not taken of what is damaged, nor put where something is', async () => {
    await load(5).ended()
    await backup(settingsOf('data'), at('backup'))
    await expect(restore(settingsOf('data'), at('backup'))).rejects.toMatchObject({
      message: expect.stringMatching(/is there already/) as string,
    })
    rmSync(join(at('data'), 'graph.acknowledged'))
    await expect(backup(settingsOf('data'), at('other'))).rejects.toMatchObject({ code: 'STORE_DAMAGED' })
    expect(existsSync(at('other'))).toBe(false)
    await expect(backup(settingsOf('nowhere'), at('other'))).rejects.toMatchObject({ code: 'STORE_FAILED' })
  })
})

describe('dateline verify', () => {
  it('says by its exit code whether something is missing, and goes on with what is there when told to', async () => {
    await load(5).ended()
    const settings = { DATELINE_DATA: at('data') }
    expect(await run(['verify'], settings)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/nothing is missing/) as string,
    })
    rmSync(join(at('data'), 'graph.acknowledged'))
    expect(await run(['verify'], settings)).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/is missing/) as string,
    })
    expect(await run(['verify', '--accept'], settings)).toMatchObject({ code: 0 })
    expect(await run(['verify'], settings)).toMatchObject({ code: 0 })
  })

  it('says that a Neo4j has commands of its own for that', async () => {
    await expect(verify(readSettings({ NEO4J_URI: 'neo4j://127.0.0.1' }), undefined, false)).rejects.toMatchObject({
      code: 'SETTING_INVALID',
    })
  })
})
