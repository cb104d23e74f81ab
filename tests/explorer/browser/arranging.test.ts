import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser } from './served-explorer.ts'

const entities = (page: Page) => page.getByRole('listbox', { name: /Entities in the graph/ }).getByRole('option')
const hash = (page: Page) => page.evaluate(() => location.hash)
const choose = async (page: Page, name: string) => {
  await page.getByRole('group', { name: 'Drawing' }).getByRole('button', { name: 'Arrange the drawing' }).click()
  await page.getByRole('menuitem', { name }).click()
}

describeInBrowser('arranging the drawing', 'seed', (served) => {
  it('by time, by kind and around the selection is seen, undone, and kept in the link', async () => {
    const page = await served().open('selected=person/jens-stoltenberg')
    await expect.poll(() => entities(page).count()).toBe(13)
    const drawing = page.locator('.drawing-host')
    const pictures = new Set<string>()
    const look = async () => {
      await page.waitForTimeout(1_500)
      pictures.add((await drawing.screenshot()).toString('base64'))
    }
    await look()
    for (const [name, link] of [
      ['Arrange by time', 'layout=time'],
      ['Arrange by kind', 'layout=kind'],
      ['Arrange around the selection', 'layout=around:person/jens-stoltenberg'],
    ] as const) {
      await choose(page, name)
      await expect.poll(() => hash(page)).toContain(link)
      await look()
    }
    expect(pictures.size).toBe(4)
    await page.keyboard.press('Control+z')
    await expect.poll(() => hash(page)).toContain('layout=kind')
    await choose(page, 'Arrange by what is joined')
    await expect.poll(() => hash(page)).not.toContain('layout=')
    expect(await entities(page).count()).toBe(13)
    await page.context().close()
  })

  it('is done anew for what is left by a filter or a focus, and is as it was when that is undone', async () => {
    const page = await served().open('selected=person/jens-stoltenberg')
    await expect.poll(() => entities(page).count()).toBe(13)
    const places = async () => /&at=([^&]+)/.exec(decodeURIComponent(await hash(page)))?.[1]
    // Who has moved the camera has all places in the link.
    const zoomedPlaces = async () => {
      await page.getByRole('button', { name: 'Zoom in' }).click()
      await expect.poll(places).toBeDefined()
      return places()
    }
    await page.waitForTimeout(1_500)
    const before = await zoomedPlaces()
    for (const [name, left] of [
      [/^places/, 8],
      ['Focus', 4],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click()
      await expect.poll(() => entities(page).count()).toBe(left)
      await expect.poll(places).not.toBe(before)
      await page.waitForTimeout(500)
      await page.keyboard.press('Control+z')
      await expect.poll(() => entities(page).count()).toBe(13)
      expect(await zoomedPlaces()).toBe(before)
    }
    await page.context().close()
  })

  it('is done by the keyboard alone', async () => {
    const page = await served().open()
    await expect.poll(() => entities(page).count()).toBe(13)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('arrange by kind')
    await page.keyboard.press('Enter')
    await expect.poll(() => hash(page)).toContain('layout=kind')
    await page.context().close()
  })
})
