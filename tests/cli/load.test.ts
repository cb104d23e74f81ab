import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run, start } from './run.ts'

let folder: string
let settings: { DATELINE_DATA: string }
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-load-'))
  settings = { DATELINE_DATA: join(folder, 'data') }
  await writeFile(join(folder, 'good.txt'), 'Prime Minister Ana Diaz of Peru met Bo Ek in Lima.')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('dateline load', () => {
  it('says what was added, and the next time that nothing changed', async () => {
    const good = join(folder, 'good.txt')
    expect(await run(['load', good], settings)).toMatchObject({
      code: 0,
      output: '1 added, 0 changed, 0 unchanged, 0 rejected\n',
    })
    expect(await run(['load', good], settings)).toMatchObject({
      code: 0,
      output: '0 added, 0 changed, 1 unchanged, 0 rejected\n',
    })
    const lines = (await readFile(join(settings.DATELINE_DATA, 'audit.jsonl'), 'utf8')).trim().split('\n')
    const made = {
      did: 'loadArticle',
      id: expect.stringMatching(/^article\//) as string,
      by: expect.any(String) as string,
    }
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { ...made, outcome: 'ADDED' },
      { ...made, outcome: 'UNCHANGED' },
    ])
  })

  it('refuses what it cannot read, each with a line of its own, and loads the rest', async () => {
    const bad = {
      'empty.txt': '',
      'binary.txt': Uint8Array.of(0, 1, 2, 3),
      'latin.txt': Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
    }
    for (const [name, content] of Object.entries(bad)) await writeFile(join(folder, name), content)
    const large = await open(join(folder, 'large.txt'), 'w')
    await large.truncate(50_000_000)
    await large.close()
    await mkdir(join(folder, 'bare'))
    const names = [...Object.keys(bad), 'large.txt', 'nowhere.txt', 'bare', 'good.txt']
    const { code, output, errors } = await run(['load', ...names.map((name) => join(folder, name))], settings)
    expect({ code, output }).toEqual({ code: 1, output: '1 added, 0 changed, 0 unchanged, 6 rejected\n' })
    const reasons = [
      /empty\.txt is empty/,
      /binary\.txt is not a text/,
      /latin\.txt is not valid UTF-8/,
      /large\.txt has 50\.0 MB; an article may have 5\.0 MB/,
      /no file or folder .*nowhere\.txt/,
      /bare has no articles/,
    ]
    for (const reason of reasons) expect(errors).toMatch(reason)
    expect(errors).not.toMatch(/ {4}at /)
  })

  it('reads standard input, and warns of another language', async () => {
    const { code, output, errors } = await run(
      ['load', '-'],
      settings,
      'Die Bundesregierung hat am Montag in Berlin mitgeteilt, dass sie den Entwurf des Gesetzes noch in diesem Jahr vorlegen will. Die Opposition kritisiert das Vorhaben.',
    )
    expect({ code, output }).toEqual({ code: 0, output: '1 added, 0 changed, 0 unchanged, 0 rejected\n' })
    expect(errors).toMatch(/warning: standard input: .*English/)
  })

  it('reads everything and writes nothing where it is only tried', async () => {
    await writeFile(join(folder, 'empty.txt'), '')
    const names = ['good.txt', 'empty.txt'].map((name) => join(folder, name))
    expect(await run(['load', '--dry-run', ...names], settings)).toMatchObject({
      code: 1,
      output: '1 can be loaded, 1 would be rejected; nothing was written\n',
    })
    expect(await run(['load', names[0] ?? ''], settings)).toMatchObject({
      output: expect.stringMatching(/^1 added/) as string,
    })
  })

  it('loads again what was rejected, and nothing else, once it is put right', async () => {
    const lines = join(folder, 'many.jsonl')
    await writeFile(lines, '{"text": "Ana Diaz lives in Lima."}\n{"text": 1}\n{"text": "Bo Ek lives in Oslo."}\n')
    const rejects = join(folder, 'rejects.jsonl')
    const first = await run(['load', '--rejects', rejects, lines, join(folder, 'late.txt')], settings)
    expect(first).toMatchObject({ code: 1, output: '2 added, 0 changed, 0 unchanged, 2 rejected\n' })
    await writeFile(lines, '{"text": "Other."}\n{"text": "Cy Oz lives in Kyiv."}\n')
    await writeFile(join(folder, 'late.txt'), 'Di Ru lives in Bonn.')
    const second = await run(['load', '--again', rejects], settings)
    expect(second).toMatchObject({ code: 0, output: '2 added, 0 changed, 0 unchanged, 0 rejected\n' })
  })

  it('writes rejects to a file and nothing else, and over nothing that is to be loaded', async () => {
    const good = join(folder, 'good.txt')
    const text = await readFile(good, 'utf8')
    execFileSync('mkfifo', [join(folder, 'pipe')])
    for (const [name, reason] of [
      ['pipe', /pipe cannot be written|pipe is a pipe/],
      ['', /is a folder|EISDIR/],
      ['good.txt', /good\.txt is to be loaded/],
    ] as const) {
      const { code, output, errors } = await run(['load', '--rejects', join(folder, name), good], settings)
      expect({ code, output }).toEqual({ code: 1, output: '' })
      expect(errors.trim().split('\n')).toEqual([expect.stringMatching(reason)])
    }
    expect(await readFile(good, 'utf8')).toBe(text)
  })

  it('loads and says once that its audit cannot be written', async () => {
    await writeFile(join(folder, 'empty.txt'), '')
    const names = ['good.txt', 'empty.txt'].map((name) => join(folder, name))
    const { output, errors } = await run(['load', ...names], { ...settings, DATELINE_AUDIT: folder })
    expect(output).toMatch(/^1 added/)
    expect(errors.match(/not added to the audit/g)).toHaveLength(1)
    expect(errors).not.toMatch(/ {4}at /)
  })

  it('goes on after it was ended or killed, with what is left', async () => {
    const texts = Array.from({ length: 300 }, (_, index) => ({
      url: `https://example.org/${index}`,
      text: `Ana Diaz of Peru met Bo Ek in Lima on day ${index}. They spoke of ${index} plans.`,
    }))
    const file = join(folder, 'many.jsonl')
    await writeFile(file, texts.map((text) => JSON.stringify(text)).join('\n'))
    const command = ['load', '--concurrency', '1', file]
    const ended = []
    for (const signal of ['SIGKILL', 'SIGINT'] as const) {
      const before = await notedIn(settings.DATELINE_DATA)
      const loading = start([...command, '--resume'], settings)
      await expect.poll(() => notedIn(settings.DATELINE_DATA), { timeout: 120_000 }).toBeGreaterThan(before)
      loading.child.kill(signal)
      ended.push(await loading.ended())
    }
    expect(ended).toMatchObject([{ code: null }, { code: 130 }])
    expect(ended[1]?.errors).toMatch(/\d+ of \d+ are left; --resume goes on/)
    const noted = await notedIn(settings.DATELINE_DATA)
    expect(noted).toBeLessThan(300)
    const rest = await run([...command, '--resume'], settings)
    expect(rest).toMatchObject({ code: 0 })
    const [added = 0, unchanged = 0] = (/(\d+) added, 0 changed, (\d+) unchanged/.exec(rest.output) ?? []).slice(1)
    expect(Number(added) + Number(unchanged)).toBe(300 - noted)
    expect(await run(command, settings)).toMatchObject({ output: '0 added, 0 changed, 300 unchanged, 0 rejected\n' })
  })

  it.for([
    ['a Neo4j that is down', { NEO4J_URI: 'bolt://127.0.0.1:9' }, /127\.0\.0\.1:9/],
    ['an address that is none', { NEO4J_URI: 'nonsense' }, /nonsense/],
    ['a port that is none', { PORT: 'abc' }, /PORT/],
    ['a data folder that is a file', { DATELINE_DATA: import.meta.filename }, /load\.test/],
  ] as const)('says in a line what is wrong with %s', async ([, wrong, reason]) => {
    const { code, output, errors } = await run(['load', join(folder, 'good.txt')], { ...settings, ...wrong })
    expect({ code, output }).toEqual({ code: 1, output: '' })
    expect(errors.trim().split('\n')).toEqual([expect.stringMatching(reason)])
  })
})

/** How many places are noted as done in the journals of loads that were ended. */
async function notedIn(data: string): Promise<number> {
  const names = await readdir(data).catch(() => [])
  const journals = names.filter((name) => name.endsWith('.journal'))
  const texts = await Promise.all(journals.map((name) => readFile(join(data, name), 'utf8')))
  return texts.join('').match(/^"/gm)?.length ?? 0
}
