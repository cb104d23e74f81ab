import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { readingOf } from '../../readings.ts'
import { describeInBrowser } from './served-explorer.ts'

const SUBJECTS = ['Harbour strike', 'Chess final', 'Glacier study'] as const
/** Four articles about each of three subjects, with more names than are drawn at once. */
const NEWS = SUBJECTS.flatMap((subject, which) =>
  Array.from({ length: 4 }, (_, index) => {
    const names = Array.from({ length: 11 }, (_name, at) => `Guest${'ABC'.charAt(which)}${index}x${at}`)
    return readingOf({
      url: `https://example.org/${which}/${index}`,
      title: `${subject}, day ${index + 1}`,
      publishedAt: `2023-0${which + 1}-1${index}`,
      sentences: names.map((name) => `${name} spoke of the ${subject}.`),
      entities: [{ kind: 'TOPIC', name: subject }, ...names.map((name) => ({ kind: 'PERSON' as const, name }))],
      relationships: names.slice(1).map((target, at) => ({
        type: 'MET_WITH' as const,
        source: names[0] ?? '',
        target,
        sentences: [at + 1],
      })),
    })
  }),
)

const communities = (page: Page) => page.getByRole('region', { name: 'Communities' }).getByRole('button')
const scope = (page: Page) => page.getByRole('group', { name: 'Scope' })
const options = (page: Page) => page.getByRole('listbox', { name: /Entities in the graph/ }).getByRole('option')

/** Clicks on the first community that is under the pointer, as it goes over the drawing. */
async function openByClick(page: Page): Promise<void> {
  const box = (await page.locator('.drawing-host canvas').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const isOpen = async () => (await page.evaluate(() => location.hash)).includes('articles=')
  for (let at = 0; at < 400 && !(await isOpen()); at++) {
    const [x, y] = [
      box.x + (((at % 20) + 0.5) / 20) * box.width,
      box.y + ((Math.floor(at / 20) + 0.5) / 20) * box.height,
    ]
    await page.mouse.move(x, y)
    if ((await page.locator('.hover-card', { hasText: '4 articles, ' }).count()) > 0) await page.mouse.click(x, y)
  }
  expect(await isOpen()).toBe(true)
}

describeInBrowser('a graph too large to be drawn whole', NEWS, (served) => {
  it('begins with what its articles are about, each of which opens to its members, and Back closes it', async () => {
    const page = await served().open()
    await expect.poll(() => communities(page).count()).toBe(3)
    expect((await communities(page).allInnerTexts()).sort()).toEqual(
      [...SUBJECTS].sort().map((subject) => `${subject}\n4 articles, 45 names`),
    )
    await communities(page).filter({ hasText: 'Chess final' }).click()
    await expect.poll(() => scope(page).innerText()).toMatch(/4 articles[^]*44 people and 1 topic in 4 articles/)
    await expect.poll(() => options(page).count()).toBe(45)
    expect(await page.getByRole('button', { name: /^Who met whom\?/ }).innerText()).toMatch(/40$/)
    await page.goBack()
    await expect.poll(() => communities(page).count()).toBe(3)
    expect(await page.getByRole('button', { name: /^Who met whom\?/ }).innerText()).toMatch(/120$/)
    await page.context().close()
  })

  it('comes, and is laid out, when a server that was gone while it was fetched is back', async () => {
    const page = await served().open('articles=none')
    await page.getByRole('tab', { name: 'Graph' }).waitFor()
    let isFetched = false
    // The page itself is there; the code of its workers, and what is asked from then on, is not.
    await page.route('**/*-worker*', async (route) => {
      isFetched = true
      await route.abort()
    })
    await page.route('**/graphql', (route) => (isFetched ? route.abort() : route.fallback()))
    await page.goto('about:blank')
    await page.goto(served().url)
    await page.getByRole('alert').getByText('The server cannot be reached').waitFor()
    expect(await communities(page).count()).toBe(0)
    for (const url of ['**/*-worker*', '**/graphql']) await page.unroute(url)
    await expect.poll(() => communities(page).count()).toBe(3)
    await page.waitForTimeout(600)
    await openByClick(page)
    await page.context().close()
  })

  it('opens one by a click on it in the drawing', async () => {
    const page = await served().open()
    await expect.poll(() => communities(page).count()).toBe(3)
    await page.waitForTimeout(600)
    await openByClick(page)
    await expect.poll(() => options(page).count()).toBe(45)
    await page.context().close()
  })

  it('shows what surrounds somebody who is searched for, by the keyboard alone', async () => {
    const page = await served().open()
    await expect.poll(() => communities(page).count()).toBe(3)
    await page.keyboard.press('/')
    await page.keyboard.type('guestb1x0')
    await page
      .getByRole('option', { name: /GuestB1x0/ })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => scope(page).innerText()).toContain('About GuestB1x0')
    await expect.poll(() => options(page).count()).toBe(11)
    await page.context().close()
  })

  it('shows where somebody is whom a link leads to, and opens that', async () => {
    const page = await served().open('selected=person/guestb1x0')
    const selection = page.getByRole('region', { name: 'Selection' })
    await selection.getByRole('heading', { name: 'GuestB1x0' }).waitFor()
    await selection.getByText('In the drawing it belongs to').waitFor()
    await selection.getByRole('button', { name: 'Chess final', exact: true }).click()
    await expect.poll(() => options(page).count()).toBe(45)
    await page.context().close()
  })

  it('has its most mentioned entities in the table', async () => {
    const page = await served().open('tab=table')
    await expect
      .poll(() => page.getByRole('region', { name: 'Table of entities' }).locator('tbody tr').count())
      .toBeGreaterThan(50)
    await page.context().close()
  })
})

describeInBrowser('folding', 'seed', (served) => {
  it.each([
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
  ])('gives the drawing three fifths of a window of $width by $height, and is kept in the link', async (viewport) => {
    const page = await served().open('', { viewport })
    await options(page).first().waitFor({ state: 'attached' })
    for (const key of ['[', ']']) await page.keyboard.press(key)
    await page.getByRole('group', { name: 'Parts of the page' }).getByRole('button', { name: 'Timeline' }).click()
    const share = async () => {
      const box = await page.locator('.drawing').boundingBox()
      return ((box?.width ?? 0) * (box?.height ?? 0)) / (viewport.width * viewport.height)
    }
    await expect.poll(share).toBeGreaterThanOrEqual(0.6)
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('folded=article,selection,timeline')
    await page.goBack()
    await expect.poll(() => page.getByRole('region', { name: 'Timeline' }).isVisible()).toBe(true)
    await page.context().close()
  })
})
