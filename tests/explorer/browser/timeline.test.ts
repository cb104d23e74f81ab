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
    expect(await from.getAttribute('aria-valuetext')).toBe('March 2019')
    expect(await to.getAttribute('aria-valuetext')).toBe('September 2021')
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
    await expect.poll(() => from.getAttribute('aria-valuetext')).toBe('March 2019')
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
    await page.getByText('2 connections', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'All times' }).click()
    await page.getByText('4 connections', { exact: true }).waitFor()
    await page.context().close()
  })

  it('moves a window that is taken hold of, as long as it is', async () => {
    const page = await served().open('time=2020-06-01..2020-08-31')
    const bars = page.locator('.bars')
    await page.getByText('June 2020 to August 2020').waitFor()
    const inside = bars.locator('[data-inside=true]')
    const from = (await inside.nth(1).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    await page.mouse.move(from.x + from.width / 2, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(from.x + from.width * 3.5, from.y + 10, { steps: 4 })
    await page.mouse.up()
    await page.getByText('September 2020 to November 2020').waitFor()
    await page.context().close()
  })

  it('plays forward to the end, and is one step to be undone', async () => {
    const page = await served().open('time=2021-05-01..2021-08-31')
    await page.getByText('May 2021 to August 2021').waitFor()
    await page.getByRole('button', { name: 'Play the time forward' }).click()
    await page.getByText('June 2021 to September 2021').waitFor()
    const list = page.getByRole('listbox', { name: /Entities in the graph/ })
    await list.getByRole('option', { name: /^Rome summit/ }).waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'Play the time forward' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('May 2021 to August 2021').waitFor()
    await page.context().close()
  })

  it('is seen where the system forces its colours, too', async () => {
    const page = await served().open('time=2020-01-01..2021-12-31', { forcedColors: 'active' })
    const bar = page.locator('.bar[data-inside=true]').first()
    await bar.waitFor({ state: 'attached' })
    expect(await bar.evaluate((element) => getComputedStyle(element).backgroundImage)).toContain('gradient')
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

/** Far more than is drawn: 150 people who each met one other, in a month of their own. */
const CROWD = readingOf({
  url: 'https://example.org/crowd',
  title: 'A crowd',
  sentences: Array.from({ length: 150 }, (_, at) => `Guest ${at} attended meeting ${at}.`),
  entities: Array.from({ length: 150 }, (_, at) => [
    { kind: 'PERSON' as const, name: `Guest ${at}` },
    {
      kind: 'MEETING' as const,
      name: `meeting ${at}`,
      date: {
        edtf: `${2018 + (at % 4)}-0${1 + (at % 9)}`,
        text: `in month ${1 + (at % 9)} of ${2018 + (at % 4)}`,
        year: 2018 + (at % 4),
        month: 1 + (at % 9),
      },
    },
  ]).flat(),
  relationships: Array.from({ length: 150 }, (_, at) => ({
    type: 'PARTICIPATED_IN' as const,
    source: `Guest ${at}`,
    target: `meeting ${at}`,
    sentences: [at],
  })),
})

describeInBrowser('the timeline of more than is drawn', [CROWD], (served) => {
  it('counts all of it, and a window shows what is dated in it, drawn before or not', async () => {
    const page = await served().open()
    await page.locator('.bar').first().waitFor({ state: 'attached' })
    const titles = await page.locator('.bar').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('title') ?? ''))
    const counted = titles.map((title) => Number(/: (\d+)/.exec(title)?.[1])).reduce((sum, count) => sum + count, 0)
    expect(counted).toBe(150)
    expect(titles[0]).toMatch(/^January 2018: \d+$/)
    const [count = 0] = titles.map((title) => Number(/: (\d+)/.exec(title)?.[1]))
    await page.goto('about:blank')
    await page.goto(`${served().url}#time=2018-01-01..2018-01-31`)
    const meetings = page.getByRole('button', { name: /^meetings/ })
    await expect.poll(async () => (await meetings.innerText()).split(/\s+/)).toEqual(['meetings', String(count)])
    await page.context().close()
  })
})
