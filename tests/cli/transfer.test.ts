import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSettings } from '../../src/cli/settings.ts'
import { rebuild } from '../../src/cli/store/rebuild.ts'
import { openEngine, type StoreSettings } from '../../src/store/open-engine.ts'
import { dumpGraph, type GraphDump } from '../graph-dump.ts'
import { describeOnEachStore, emptyGraph } from '../stores.ts'
import { startLoading } from '../store/start-loading.ts'
import { run, start } from './run.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-transfer-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)
const settingsOf = (name: string) => ({ DATELINE_DATA: at(name) })
const load = (articles: number, settings: StoreSettings = { kind: 'embedded', folder: at('data') }) =>
  startLoading({ settings, seed: 9, articles, turn: 0, atOnce: 2 })

async function graphIn(name: string): Promise<GraphDump> {
  const engine = await openEngine({ kind: 'embedded', folder: at(name) })
  const graph = await dumpGraph(engine)
  await engine.close()
  return graph
}

describe('dateline export and import', () => {
  it('bring a graph to another store, by a file or a pipe', async () => {
    await load(6).ended()
    expect(await run(['export', '--out', at('all.jsonl')], settingsOf('data'))).toMatchObject({
      code: 0,
      errors: expect.stringContaining('6 articles exported') as string,
    })
    expect(await run(['import', at('all.jsonl')], settingsOf('one'))).toMatchObject({
      code: 0,
      output: '6 articles imported, 6 of them new\n',
    })
    const { output } = await run(['export'], settingsOf('one'))
    expect(output).toBe(await readFile(at('all.jsonl'), 'utf8'))
    expect(await run(['import', '-'], settingsOf('other'), output)).toMatchObject({ code: 0 })
    expect(await readFile(at('other/audit.jsonl'), 'utf8')).toMatch(/"did":"import".*"outcome":"DONE"/)
    const graph = await graphIn('data')
    expect(await graphIn('one')).toEqual(graph)
    expect(await graphIn('other')).toEqual(graph)
  })

  it('write while articles are loaded, and leave no copy behind', async () => {
    const loading = load(60)
    await loading.reached(10)
    const acknowledged = [...loading.acknowledged]
    const { code, output } = await run(['export'], settingsOf('data'))
    expect(code).toBe(0)
    for (const id of acknowledged) expect(output).toContain(`"id":"${id}"`)
    expect(await loading.ended()).toEqual({ code: 0, errors: '' })
    expect(await readdir(folder)).toEqual(['data'])
    expect(await run(['import', '-'], settingsOf('other'), output)).toMatchObject({ code: 0 })
  })

  it('say what is wrong, and where', async () => {
    await load(2).ended()
    expect(await run(['export', '--out', at('none/all.jsonl')], settingsOf('data'))).toMatchObject({ code: 1 })
    expect(await run(['export'], settingsOf('nowhere'))).toMatchObject({ code: 1, output: '' })
    expect(existsSync(at('nowhere'))).toBe(false)
    const { output } = await run(['export'], settingsOf('data'))
    await writeFile(at('cut.jsonl'), output.slice(0, -200))
    await writeFile(at('cut.gz'), gzipSync(output).subarray(0, -30))
    await writeFile(at('later.jsonl'), output.replace('"format":1', '"format":7'))
    execFileSync('mkfifo', [at('pipe.jsonl')])
    for (const [file, message] of [
      ['cut.jsonl', /Line 3 is not valid JSON/],
      ['cut.gz', /compressed by gzip, and cut or damaged/],
      ['later.jsonl', /has the format 7; this version of Dateline reads 1/],
      ['none.jsonl', /none\.jsonl is not there/],
      ['pipe.jsonl', /pipe\.jsonl is a pipe, and no file/],
      ['data', /data is a folder, and no file/],
    ] as const) {
      const { code, errors } = await run(['import', at(file)], settingsOf('other'))
      expect(code).toBe(1)
      expect(errors).toMatch(message)
    }
  })

  it('replace no pipe or folder that stands where an export goes', async () => {
    await load(1).ended()
    execFileSync('mkfifo', [at('pipe')])
    for (const name of ['pipe', 'data']) {
      const { code, errors } = await run(['export', '--out', at(name)], settingsOf('data'))
      expect(code).toBe(1)
      expect(errors).toMatch(/is there, and is no file/)
    }
    expect((await stat(at('pipe'))).isFIFO()).toBe(true)
  })

  it('read what is compressed', async () => {
    await load(1).ended()
    const { output } = await run(['export'], settingsOf('data'))
    await writeFile(at('all.gz'), gzipSync(output))
    expect(await run(['import', at('all.gz')], settingsOf('other'))).toMatchObject({ code: 0 })
    expect((await run(['export'], settingsOf('other'))).output).toBe(output)
  })

  it('take no more of standard input than up to what is wrong in it', async () => {
    const importing = start(['import', '-'], settingsOf('other'), null)
    importing.child.stdin?.write(`${JSON.stringify({ kind: 'export', format: 1 })}\nno line of an export\n`)
    expect(await importing.ended()).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/Line 2 is not valid JSON\. Nothing of it was imported/) as string,
    })
  })

  it.each([
    ['a file', (text: string) => writeFile(at('bad.jsonl'), text).then(() => [at('bad.jsonl')] as const)],
    ['a pipe', (text: string) => Promise.resolve(['-', text] as const)],
  ])('leave the graph as it was where something at the end of %s is wrong', async (_, given) => {
    await load(3).ended()
    const { output } = await run(['export'], settingsOf('data'))
    const [file, input] = await given(output.replace(/"sha256":"./, '"sha256":"-'))
    const { code, errors } = await run(['import', file], settingsOf('other'), input)
    expect(code).toBe(1)
    expect(errors).toMatch(/Line 5 says .*Nothing of it was imported/)
    expect((await graphIn('other')).nodes).toEqual((await graphIn('empty')).nodes)
  })
})

describe('dateline rebuild', () => {
  it('leaves alone what another that is under way has made', async () => {
    const other = await openEngine({ kind: 'embedded', folder: at('data') })
    await mkdir(at('data/rebuilding'))
    await expect(rebuild(readSettings(settingsOf('data')))).rejects.toMatchObject({ code: 'STORE_IN_USE' })
    expect(existsSync(at('data/rebuilding'))).toBe(true)
    await other.close()
  })
})

describeOnEachStore('dateline rebuild', (store) => {
  it('makes the same graph from the articles and changes in it, also of one in which something is wrong', async () => {
    const { settings, engine } = store()
    await emptyGraph(engine)
    const isOwn = settings.kind === 'embedded'
    await load(8, isOwn ? { kind: 'embedded', folder: at('data') } : settings).ended()
    const open = () => (isOwn ? openEngine({ kind: 'embedded', folder: at('data') }) : openEngine(settings))
    const graph = await using(open, dumpGraph)
    await using(open, (damaged) =>
      damaged.write((transaction) =>
        transaction.run({ text: 'MATCH (e:Entity) SET e.articleCount = 99, e.name = $name', params: { name: 'X' } }),
      ),
    )
    expect(await using(open, dumpGraph)).not.toEqual(graph)
    const neo4j = isOwn ? {} : { NEO4J_URI: settings.uri, NEO4J_USER: settings.user, NEO4J_PASSWORD: settings.password }
    const environment = { DATELINE_DATA: at('data'), ...neo4j }
    expect(await rebuild(readSettings(environment))).toMatch(/^8 articles rebuilt|^8 articles .*rebuilt/)
    expect(await using(open, dumpGraph)).toEqual(graph)
    if (isOwn) {
      await expect(rebuild(readSettings(environment))).rejects.toMatchObject({
        message: expect.stringMatching(/before-rebuild is there/) as string,
      })
    } else expect(await readdir(at('data'))).toEqual([])
  })
})

async function using<Result>(
  open: () => ReturnType<typeof openEngine>,
  work: (engine: Awaited<ReturnType<typeof openEngine>>) => Promise<Result>,
): Promise<Result> {
  const engine = await open()
  try {
    return await work(engine)
  } finally {
    await engine.close()
  }
}
