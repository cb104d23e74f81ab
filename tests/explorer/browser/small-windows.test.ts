import { expect, it } from 'vitest'
import { readingOf } from '../../readings.ts'
import { violations } from './axe.ts'
import { describeInBrowser } from './served-explorer.ts'

const WINDOWS = [
  ['a telephone', { width: 390, height: 844 }, 0.5],
  ['a page at twice its size', { width: 720, height: 450 }, 0.5],
  ['a wide window that is low', { width: 1440, height: 500 }, 0.5],
] as const

describeInBrowser('a small window of an empty graph', 'nothing', (served) => {
  it('offers no panes, as there are none', async () => {
    const page = await served().open('', { viewport: { width: 390, height: 844 }, bypassCSP: true })
    await page.getByRole('heading', { name: 'The graph is empty' }).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.getByRole('navigation', { name: 'Panes' }).count()).toBe(0)
    await page.context().close()
  })
})

describeInBrowser('small windows', 'seed', (served) => {
  it.each(WINDOWS)('leave the graph its room: %s', async (_which, viewport, least) => {
    const page = await served().open('', { viewport })
    await page.locator('#node-place\\/ukraine').waitFor({ state: 'attached' })
    const drawing = await page.locator('.drawing').boundingBox()
    expect((drawing?.height ?? 0) / viewport.height).toBeGreaterThanOrEqual(least)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true)
    await page.context().close()
  })

  it.each([390, 1024])(
    'have a legend that opens over the drawing, and nothing of it is cut: %i wide',
    async (width) => {
      const page = await served().open('', { viewport: { width, height: 768 } })
      const legend = page.getByRole('group', { name: 'Legend and filter' })
      const opener = legend.getByRole('button', { name: 'Legend and filter' })
      await opener.waitFor()
      const places = legend.getByRole('button', { name: /^places/ })
      expect(await places.isVisible()).toBe(false)
      const isCut = () => legend.evaluate((element) => element.scrollWidth > element.clientWidth)
      expect(await isCut()).toBe(false)
      await opener.focus()
      await page.keyboard.press('Enter')
      await places.click()
      expect(await places.getAttribute('aria-pressed')).toBe('false')
      const body = legend.locator('.legend-body')
      expect(await body.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(false)
      expect(await isCut()).toBe(false)
      await opener.click()
      expect(await places.isVisible()).toBe(false)
      await page.context().close()
    },
  )
})

const ONE_MONTH = readingOf({
  url: 'https://example.org/month',
  publishedAt: '2021-05-04',
  sentences: ['Ada attended the Oslo summit in May 2021.'],
  entities: [
    { kind: 'PERSON', name: 'Ada' },
    { kind: 'MEETING', name: 'Oslo summit', date: { edtf: '2021-05', text: 'May 2021', year: 2021, month: 5 } },
  ],
})

describeInBrowser('a wide window', [ONE_MONTH], (served) => {
  it('has a timeline of all its width, of the whole year around a month', async () => {
    const page = await served().open('', { viewport: { width: 2560, height: 1440 } })
    const bars = page.locator('.bars')
    await bars.waitFor()
    expect((await bars.boundingBox())?.width).toBeGreaterThan(0.97 * 2560)
    expect(await bars.locator('.bar').count()).toBe(12)
    await page.context().close()
  })
})
