import { expect, it } from 'vitest'
import { describeInBrowser } from './served-explorer.ts'

const WINDOWS = [
  ['a telephone', { width: 390, height: 844 }, 0.5],
  ['a page at twice its size', { width: 720, height: 450 }, 0.5],
  ['a wide window that is low', { width: 1440, height: 500 }, 0.5],
] as const

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
