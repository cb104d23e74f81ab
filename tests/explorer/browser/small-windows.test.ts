import { expect, it } from 'vitest'
import { describeInBrowser } from './served-explorer.ts'

const WINDOWS = [
  ['a telephone', { width: 390, height: 844 }, 0.5],
  ['a page at twice its size', { width: 720, height: 450 }, 0.5],
  ['a wide window that is low', { width: 1440, height: 500 }, 0.5],
] as const

describeInBrowser('a small window of an empty graph', 'nothing', (served) => {
  it('offers no panes, as there are none', async () => {
    const page = await served().open('', { viewport: { width: 390, height: 844 } })
    await page.getByRole('heading', { name: 'The graph is empty' }).waitFor()
    expect(await page.getByRole('navigation', { name: 'Panes' }).count()).toBe(0)
    await page.context().close()
  })
})

describeInBrowser('small windows', 'seed', (served) => {
  it.each(WINDOWS)('leave the graph its room: %s', async (_which, viewport, least) => {
    const page = await served().open('', { viewport })
    await page.getByRole('button', { name: /^places/ }).waitFor()
    const drawing = await page.locator('.drawing').boundingBox()
    expect((drawing?.height ?? 0) / viewport.height).toBeGreaterThanOrEqual(least)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true)
    await page.context().close()
  })
})
