import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluateFolder } from '../../../src/reader/evaluation/evaluate-folder.ts'
import { createRecogniserReader } from '../../../src/reader/evaluation/recogniser-reader.ts'
import { createReader } from '../../../src/reader/index.ts'

const TEXT =
  'Prime Minister Ada Cole met reporters in Oslo. Later Cole left for Graz. The Ministry of Health declined to comment.'
const GOLD = {
  people: [{ name: 'Ada Cole', aliases: ['Cole'], roles: ['Prime Minister'] }],
  organizations: [{ name: 'Ministry of Health' }, { name: 'Harbour Council' }],
  places: [{ name: 'Oslo' }, { name: 'Graz' }],
}

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'evaluate-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

describe('an evaluation', () => {
  it('sets readers side by side, shows errors with their sentences, and writes what the first one found', async () => {
    const folder = await folderWith({
      'a.txt': TEXT,
      'a.gold.json': JSON.stringify(GOLD),
      'a.statements.json': JSON.stringify({ statements: [] }),
    })
    const out = join(folder, 'out')
    const report = await evaluateFolder([await createReader(), await createRecogniserReader()], folder, out)
    expect(report).toMatch(/^lenient F1 +dateline +recogniser$/m)
    expect(report).toMatch(/^people +1\.000 \/ 1\.000 \/ 1\.000/m)
    expect(report).toContain('missed    organizations: Harbour Council')
    expect(report).toMatch(/^titles +1\.000 \/ 1\.000 \/ 1\.000 +1$/m)
    expect(report).toContain('statements: 0 in the gold')
    expect(report).toMatch(/^people +0\.9 – +0\.\d+ +1\.000 +1$/m)
    const predicted = JSON.parse(await readFile(join(out, 'a.pred.json'), 'utf8')) as { people: unknown }
    expect(predicted.people).toEqual([{ name: 'Ada Cole', aliases: ['Cole'], roles: ['Prime Minister'] }])
  })

  it('says what a folder must hold', async () => {
    const reader = await createReader()
    await expect(evaluateFolder([reader], await folderWith({ 'a.txt': TEXT }), undefined)).rejects.toMatchObject({
      code: 'NO_ARTICLES',
    })
    const broken = await folderWith({ 'a.txt': TEXT, 'a.gold.json': '{"people": 3}' })
    await expect(evaluateFolder([reader], broken, undefined)).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })
})
