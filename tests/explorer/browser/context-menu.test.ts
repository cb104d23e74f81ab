import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { violations } from './axe.ts'
import { describeInBrowser } from './served-explorer.ts'

const selection = (page: Page) => page.getByRole('region', { name: 'Selection' })
const menu = (page: Page, name: string) => page.getByRole('menu', { name })

/** Where the middle of the drawing is; the camera of these links has an entity there. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await page.locator('.drawing').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  return { x: x + width / 2, y: y + height / 2 }
}

const KYIV_IN_THE_MIDDLE = 'pins=place/kyiv@0@0&camera=0@0@2'

describeInBrowser('the menu of the drawing', 'seed', (served) => {
  it('offers by the right button what the pane offers, and closes by Escape', async () => {
    const page = await served().open(KYIV_IN_THE_MIDDLE, { bypassCSP: true })
    await page.getByRole('option', { name: /^Kyiv/ }).waitFor({ state: 'attached' })
    const at = await middle(page)
    const open = async () => {
      await page.mouse.click(at.x, at.y, { button: 'right' })
      return menu(page, 'Kyiv').count()
    }
    await expect.poll(open).toBe(1)
    const items = await menu(page, 'Kyiv').getByRole('menuitem').allInnerTexts()
    expect(items).toEqual(expect.arrayContaining(['Dossier', 'Path to…', 'Focus', 'Hide', 'Add a note…', 'Rename…']))
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await menu(page, 'Kyiv').waitFor({ state: 'detached' })
    await page.mouse.click(at.x, at.y, { button: 'right' })
    await menu(page, 'Kyiv').getByRole('menuitem', { name: 'Add a note…' }).click()
    await selection(page).getByLabel('Note on Kyiv').waitFor()
    await page.context().close()
  })

  it('opens by the keyboard, on what the list of entities is at and on a line that is selected', async () => {
    const page = await served().open(
      'selected=relationship/meeting/ukraine-nato-council-meeting/held-in/place/brussels',
    )
    await selection(page).getByRole('heading').first().waitFor()
    await page.keyboard.press('Shift+F10')
    const line = page.getByRole('menu')
    await line.getByRole('menuitem', { name: 'Read its sentence in the article' }).waitFor()
    expect(await line.getAttribute('aria-label')).toBe('Ukraine-NATO Council meeting and Brussels')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('selected=article/')
    const list = page.getByRole('listbox', { name: /Entities in the graph/ })
    await list.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ContextMenu')
    const first = page.getByRole('menu')
    await first.getByRole('menuitem', { name: 'Dossier' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /^Statements/ }).waitFor()
    await page.context().close()
  })

  it('opens by a long touch', async () => {
    const page = await served().open(KYIV_IN_THE_MIDDLE, { hasTouch: true })
    await page.getByRole('option', { name: /^Kyiv/ }).waitFor({ state: 'attached' })
    const at = await middle(page)
    const client = await page.context().newCDPSession(page)
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
    await menu(page, 'Kyiv').waitFor()
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    expect(await menu(page, 'Kyiv').isVisible()).toBe(true)
    await page.context().close()
  })
})
