import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleFrom } from '../../../../src/loader/article.ts'
import { checkProbes, formatProbes } from '../../../../src/reader/evaluation/probes/check-probes.ts'
import { holds } from '../../../../src/reader/evaluation/probes/holds.ts'
import type { ProbeFact } from '../../../../src/reader/evaluation/probes/probe-file.ts'
import { createReader } from '../../../../src/reader/index.ts'
import { readText } from '../../read-text.ts'

const TEXT =
  'Prime Minister Ada Cole of Norway met Tom Reed in Oslo. Cole said Peru will not join Mercosur. A neighbour said that it rained.'
const reading = await readText(TEXT)

async function folderWith(probes: readonly unknown[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'probes-'))
  await writeFile(join(folder, 'a.json'), JSON.stringify({ kind: 'talks', probes }))
  return folder
}

describe('a probe', () => {
  it.each<[ProbeFact, boolean]>([
    [{ entity: 'the ADA COLE', kind: 'PERSON', alias: 'Cole' }, true],
    [{ entity: '/^Ada/', kind: 'PLACE' }, false],
    [{ relationship: ['Tom Reed', 'MET_WITH', 'Ada Cole'] }, true],
    [{ relationship: ['Oslo', '*', 'Ada Cole'] }, false],
    [{ role: ['Ada Cole', 'prime minister', '*'], current: true }, true],
    [{ role: ['Ada Cole', 'prime minister', '*'], current: false }, false],
    [{ statement: { speaker: 'Ada Cole', says: 'Peru will', polarity: 'NEGATED', about: 'Mercosur' } }, true],
    [{ statement: { speaker: 'Tom Reed', says: 'Peru will' } }, false],
    [{ statement: { speaker: null, says: 'it rained', described: 'neighbour' } }, true],
    [{ meeting: 'summit' }, false],
    [{ warning: 'English' }, false],
    [{ any: [{ entity: 'Graz' }, { entity: 'Oslo', kind: 'PLACE' }] }, true],
  ])('asks for %j', (fact, expected) => {
    expect(holds(reading, fact)).toBe(expected)
  })

  it('passes if all is found that must be, and nothing that must not; kinds are counted and failures told', async () => {
    const entity = (name: string) => ({ entity: name })
    const folder = await folderWith([
      { id: 'one', text: TEXT, must: [entity('Oslo')], mustNot: [entity('Graz')] },
      { id: 'two', text: TEXT, must: [entity('Graz')], mustNot: [entity('Oslo')] },
    ])
    const score = await checkProbes(await createReader(), folder, ({ text }) => Promise.resolve(articleFrom({ text })))
    expect(score.kinds.get('talks')).toEqual({ passed: 1, probes: 2, found: 1, must: 2, broken: 1, mustNot: 2 })
    const report = formatProbes(score)
    expect(report).toMatch(/^all probes +1\/2 +1\/2 +1\/2$/m)
    expect(report).toContain('talks two: missed {"entity":"Graz"}')
  })

  it('with a fact that cannot be looked for is refused', async () => {
    const folder = await folderWith([{ id: 'one', text: TEXT, must: [{ entity: 'Oslo', colour: 'red' }], mustNot: [] }])
    await expect(
      checkProbes(await createReader(), folder, ({ text }) => Promise.resolve(articleFrom({ text }))),
    ).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })
})
