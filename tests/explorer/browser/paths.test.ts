import { expect, it } from 'vitest'
import { readingOf } from '../../readings.ts'
import { describeInBrowser } from './served-explorer.ts'

const SAID: readonly (readonly [speaker: string, about: string])[] = [
  ['Ada', 'Rome'],
  ['Bob', 'Rome'],
  ['Bob', 'Oslo'],
  ['Cid', 'Oslo'],
  ['Bob', 'Bern'],
  ['Cid', 'Bern'],
]
const CHAIN = readingOf({
  url: 'https://example.org/chain',
  title: 'A chain',
  sentences: SAID.map(([speaker, about]) => `${speaker} praised ${about}.`),
  entities: [
    ...['Ada', 'Bob', 'Cid'].map((name) => ({ kind: 'PERSON' as const, name })),
    ...['Rome', 'Oslo', 'Bern'].map((name) => ({ kind: 'PLACE' as const, name })),
  ],
  relationships: [],
  statements: SAID.map(([speaker, about], sentence) => ({ sentence, speaker, about: [about] })),
})

/** A statement of a third person is about both ends, twice. */
const TOGETHER = readingOf({
  url: 'https://example.org/together',
  title: 'Together',
  sentences: ['Eve praised Dan and Lima.', 'Eve praised Dan and Lima again.'],
  entities: [
    ...['Eve', 'Dan'].map((name) => ({ kind: 'PERSON' as const, name })),
    { kind: 'PLACE' as const, name: 'Lima' },
  ],
  relationships: [],
  statements: [0, 1].map((sentence) => ({ sentence, speaker: 'Eve', about: ['Dan', 'Lima'] })),
})

describeInBrowser('a path by what somebody else said', [TOGETHER], (served) => {
  it('names neither end as who said it, and is one path however often it was said', async () => {
    const page = await served().open('path=person/dan,place/lima')
    const found = page.getByRole('region', { name: 'What was found' })
    await expect.poll(() => found.locator('.chain').innerText()).toMatch(/^\s*Dan\s+in a statement with\s+Lima/)
    expect(await found.getByRole('list', { name: 'Paths' }).count()).toBe(0)
    await page.context().close()
  })
})

describeInBrowser('paths', [CHAIN], (served) => {
  it('count the lines that people see, each statement once, and open every other way that is as short', async () => {
    const page = await served().open('path=person/ada,person/cid')
    const found = page.getByRole('region', { name: 'What was found' })
    await found.getByText('4 steps', { exact: true }).waitFor()
    const chain = () => found.locator('.chain').innerText()
    const paths = found.getByRole('list', { name: 'Paths' }).getByRole('button')
    expect(await paths.allInnerTexts()).toEqual([
      '4 steps: Ada spoke about Rome was spoken about by Bob spoke about Oslo was spoken about by Cid',
      '4 steps: Ada spoke about Rome was spoken about by Bob spoke about Bern was spoken about by Cid',
    ])
    expect(await chain()).toContain('Cid praised Oslo.')
    await paths.nth(1).click()
    await expect.poll(chain).toContain('Cid praised Bern.')
    expect(await chain()).not.toContain('Oslo')
    expect(await page.evaluate(() => location.hash)).toContain('nth=2')
    await page.goBack()
    await expect.poll(chain).toContain('Cid praised Oslo.')
    await page.context().close()
  })
})
