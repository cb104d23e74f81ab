import { expect, it } from 'vitest'
import { readingOf } from '../../readings.ts'
import { describeInBrowser } from './served-explorer.ts'

const MEETINGS = [
  { name: 'Oslo summit', year: 2019, month: 3 },
  { name: 'Bern summit', year: 2020, month: 6 },
  { name: 'Rome summit', year: 2021, month: 9 },
]
const DATED = readingOf({
  url: 'https://example.org/summits',
  title: 'Summits',
  sentences: [
    ...MEETINGS.map(({ name, month, year }) => `Ada attended the ${name} in ${month}/${year}.`),
    'Ada attended the Lima summit on May 4.',
  ],
  entities: [
    { kind: 'PERSON', name: 'Ada' },
    ...MEETINGS.map(({ name, year, month }) => ({
      kind: 'MEETING' as const,
      name,
      date: { edtf: `${year}-${String(month).padStart(2, '0')}`, text: `${month}/${year}`, year, month },
    })),
    { kind: 'MEETING', name: 'Lima summit', date: { edtf: 'XXXX-05-04', text: 'May 4', month: 5, day: 4 } },
  ],
  relationships: [...MEETINGS.map(({ name }) => name), 'Lima summit'].map((target, index) => ({
    type: 'PARTICIPATED_IN' as const,
    source: 'Ada',
    target,
    sentences: [index],
  })),
})

describeInBrowser('the timeline', [DATED], (served) => {
  it('draws a window by the pointer and by its handles, keeps it in the link, and takes it back', async () => {
    const page = await served().open()
    const timeline = page.getByRole('region', { name: 'Timeline' })
    const [from, to] = [timeline.getByRole('slider', { name: /^From/ }), timeline.getByRole('slider', { name: /^To/ })]
    await from.waitFor()
    expect(await from.getAttribute('aria-valuetext')).toBe('2019-03')
    expect(await to.getAttribute('aria-valuetext')).toBe('2021-09')
    await from.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#time=2019-04-01\.\.2021-09-30/)
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('')
    const bars = timeline.locator('.bars')
    const box = (await bars.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    await page.mouse.move(box.x + box.width * 0.4, box.y + 10)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width - 2, box.y + 10, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#time=2020-\d\d-01\.\.2021-09-30/)
    await timeline.getByRole('button', { name: 'All times' }).click()
    await expect.poll(() => from.getAttribute('aria-valuetext')).toBe('2019-03')
    await page.context().close()
  })

  it('filters the graph, the pane and the table by one window, which selecting leaves as it is', async () => {
    const page = await served().open('time=2020-01-01..2021-12-31')
    const list = page.getByRole('listbox', { name: /Entities in the graph/ })
    const names = async () => (await list.getByRole('option').allInnerTexts()).map((text) => text.split(',')[0]?.trim())
    await expect.poll(async () => (await names()).sort()).toEqual(['Ada', 'Bern summit', 'Rome summit'])
    await page.getByRole('region', { name: 'Article' }).locator('.mention', { hasText: 'Ada' }).first().click()
    const selection = page.getByRole('region', { name: 'Selection' })
    await selection.getByRole('heading', { name: 'Relationships 2' }).waitFor()
    expect(await selection.innerText()).not.toMatch(/took part in\s+Oslo/)
    expect((await names()).sort()).toEqual(['Ada', 'Bern summit', 'Rome summit'])
    await page.getByRole('tab', { name: 'Table' }).click()
    await page.getByRole('button', { name: 'connections', exact: true }).click()
    await page.getByText('2 rows').waitFor()
    await page.getByRole('button', { name: 'All times' }).click()
    await page.getByText('4 rows').waitFor()
    await page.context().close()
  })

  it('lists what has a date without a year, as it is told', async () => {
    const page = await served().open()
    const lima = page.getByRole('list', { name: 'Without a year' }).getByRole('button', { name: /Lima summit/ })
    expect(await lima.innerText()).toContain('4 May, year not given')
    await lima.click()
    await page.getByRole('region', { name: 'Selection' }).getByRole('heading', { name: 'Lima summit' }).waitFor()
    await page.context().close()
  })
})
