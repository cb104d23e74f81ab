import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { readingOf } from '../../readings.ts'
import { describeInBrowser } from './served-explorer.ts'

/** One who met a hundred and thirty others, more than are drawn at first. */
const NAMES = Array.from({ length: 130 }, (_, index) => `Guest${String.fromCharCode(65 + (index % 26))}${index}`)
const CROWD = readingOf({
  url: 'https://example.org/crowd',
  title: 'A crowd',
  sentences: NAMES.map((name) => `Hubert met ${name} in Rome.`),
  entities: [
    { kind: 'PERSON', name: 'Hubert' },
    { kind: 'PLACE', name: 'Rome' },
    ...NAMES.map((name) => ({ kind: 'PERSON' as const, name })),
  ],
  relationships: NAMES.map((name, index) => ({
    type: 'MET_WITH' as const,
    source: 'Hubert',
    target: name,
    sentences: [index],
  })),
})

const selection = (page: Page) => page.getByRole('region', { name: 'Selection' })
const entities = (page: Page) => page.getByRole('listbox', { name: /Entities in the graph/ }).getByRole('option')
const notice = (page: Page) => page.locator('.notice')

describeInBrowser('exploring the seed', 'seed', (served) => {
  it('hides, collapses, filters and asks, and takes all of it back', async () => {
    const page = await served().open('selected=meeting/ukraine-nato-council-meeting')
    await expect.poll(() => entities(page).count()).toBe(13)
    const steps: readonly (readonly [() => Promise<void>, number])[] = [
      [() => selection(page).getByRole('button', { name: 'Collapse' }).click(), 12],
      [() => selection(page).getByRole('button', { name: 'Hide' }).click(), 11],
      [() => page.getByRole('button', { name: /^topics/ }).click(), 9],
      [() => page.getByRole('button', { name: 'Who is what?' }).click(), 4],
    ]
    for (const [act, left] of steps) {
      await act()
      await expect.poll(() => entities(page).count()).toBe(left)
    }
    for (const left of [9, 11, 12, 13]) {
      await page.keyboard.press('Control+z')
      await expect.poll(() => entities(page).count()).toBe(left)
    }
    for (const left of [12, 11, 9, 4]) {
      await page.keyboard.press('Control+Shift+z')
      await expect.poll(() => entities(page).count()).toBe(left)
    }
    await page.getByRole('button', { name: /left out · show all/ }).click()
    await expect.poll(() => entities(page).count()).toBe(13)
    await page.context().close()
  })

  it('tells how sure a connection is, and leaves out what is less sure than was chosen', async () => {
    const page = await served().open('selected=person/jens-stoltenberg')
    await expect.poll(() => entities(page).count()).toBe(13)
    await page.getByLabel('How sure:').selectOption({ label: 'show what is right 9 times in 10' })
    await expect.poll(() => entities(page).count()).toBeLessThan(13)
    await expect.poll(() => notice(page).textContent()).toBe('show what is right 9 times in 10')
    await expect.poll(() => page.url()).toContain('sure=sure')
    await selection(page)
      .getByText(/\d\d in 100 like this are right/)
      .first()
      .waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => entities(page).count()).toBe(13)
    await page.context().close()
  })

  it('tells what was done and undone, in words', async () => {
    const page = await served().open('selected=place/kyiv')
    await selection(page).getByRole('heading', { name: 'Kyiv' }).waitFor()
    await page.keyboard.press('h')
    await expect.poll(() => notice(page).textContent()).toBe('hide Kyiv')
    await page.keyboard.press('Control+z')
    await expect.poll(() => notice(page).textContent()).toBe('Undone: hide Kyiv')
    await page.context().close()
  })

  it.each(['/', 'Control+k'])('opens the first hit for whoever is faster than the answer, after %s', async (key) => {
    const page = await served().open()
    await expect.poll(() => entities(page).count()).toBe(13)
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue()
    })
    await page.keyboard.press(key)
    await page.keyboard.type('kiev')
    await page.keyboard.press('Enter')
    await selection(page).getByRole('heading', { name: 'Kyiv' }).waitFor()
    await page.context().close()
  })

  it('shows its sentence for every connection', async () => {
    const page = await served().open('tab=table')
    await page.getByRole('button', { name: 'connections', exact: true }).click()
    const rows = page.getByRole('region', { name: 'Table of connections' }).locator('tbody tr')
    const count = await rows.count()
    expect(count).toBeGreaterThan(10)
    for (let index = 0; index < count; index++) {
      await rows.nth(index).getByRole('button').click()
      await selection(page).locator('.proof p').first().waitFor()
      expect((await selection(page).locator('.proof p').first().innerText()).length).toBeGreaterThan(10)
      await page.locator('.sentence[data-revealed="true"]').first().waitFor()
    }
    await page.context().close()
  })

  it('lights up what a sentence names, and goes from what is named to its entity', async () => {
    const page = await served().open()
    const article = page.getByRole('region', { name: 'Article' })
    await article.getByRole('button', { name: 'Sentence 13', exact: true }).click()
    await selection(page).getByRole('heading', { name: 'It names' }).waitFor()
    expect(await selection(page).innerText()).toMatch(/Brussels[^]*was held in/)
    await article.locator('[data-kind="PLACE"]', { hasText: 'Brussels' }).click()
    await selection(page).getByRole('heading', { name: 'Brussels' }).waitFor()
    await article.getByRole('button', { name: 'Sentence 13', exact: true }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await selection(page).getByRole('heading', { name: 'Ukraine-NATO Council meeting' }).waitFor()
    await page.context().close()
  })

  it('selects what is clicked in the drawing, and pins what is dragged', async () => {
    const page = await served().open()
    const canvas = page.locator('.drawing-host canvas')
    await canvas.waitFor()
    await page.waitForTimeout(600)
    const box = (await canvas.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const found = await hitSomething(page, box)
    expect(found).toBeDefined()
    const { x, y } = found ?? { x: 0, y: 0 }
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 40, y + 30, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('pins=')
    await page.context().close()
  })

  it('goes back and forth with the browser, a step at a time, and does not leave the page', async () => {
    const page = await served().open('no-types=HELD_IN')
    await expect.poll(() => entities(page).count()).toBe(13)
    const pressed = (name: string | RegExp) => page.getByRole('button', { name }).getAttribute('aria-pressed')
    const tab = () => page.getByRole('tab', { selected: true }).innerText()
    const seen = async () => [
      await pressed(/^topics/),
      await pressed('Who is what?'),
      await tab(),
      await selection(page).getByRole('heading', { level: 2 }).first().innerText(),
    ]
    const states = [await seen()]
    for (const step of [
      () => page.getByRole('button', { name: /^topics/ }).click(),
      () => page.getByRole('button', { name: 'Who is what?' }).click(),
      () => page.getByRole('tab', { name: 'Table' }).click(),
      () => page.getByRole('region', { name: 'Table of entities' }).getByRole('button', { name: 'NATO' }).click(),
      () =>
        page.getByRole('region', { name: 'Table of entities' }).getByRole('button', { name: 'Antony Blinken' }).click(),
    ]) {
      await step()
      await expect.poll(seen).not.toEqual(states.at(-1))
      states.push(await seen())
    }
    for (const state of states.slice(0, -1).reverse()) {
      await page.goBack()
      await expect.poll(seen).toEqual(state)
    }
    expect(await page.evaluate(() => location.hash)).toMatch(/^#no-types=HELD_IN/)
    for (const state of states.slice(1)) {
      await page.goForward()
      await expect.poll(seen).toEqual(state)
    }
    await page.keyboard.press('Control+z')
    await expect.poll(seen).toEqual(states.at(-2))
    await page.context().close()
  })

  it('holds in its link where all is drawn, where one looks, and which pane is open', async () => {
    const page = await served().open('hidden=place/russia&pane=selection&selected=place/kyiv')
    await expect.poll(() => entities(page).count()).toBe(12)
    await page.keyboard.press('+')
    const link = () => page.evaluate(() => location.hash)
    await expect.poll(link).toMatch(/pane=selection&camera=[^&]+&at=.*person\/olaf-scholz@/)
    await page.getByRole('button', { name: /^topics/ }).click()
    await expect.poll(() => entities(page).count()).toBe(10)
    await page.getByRole('tab', { name: 'Map' }).click()
    await page.getByRole('tab', { name: 'Graph' }).click()
    await page.waitForTimeout(500)
    const [shared, other] = [
      await link(),
      await served().open((await link()).slice(1), { viewport: { width: 1280, height: 800 } }),
    ]
    await expect.poll(() => entities(other).count()).toBe(10)
    await other.waitForTimeout(500)
    expect(await other.evaluate(() => location.hash)).toBe(shared)
    await Promise.all([page.context().close(), other.context().close()])
  })

  it('finds what several have in common', async () => {
    const page = await served().open('selected=person/jens-stoltenberg,person/olaf-scholz')
    await selection(page).getByRole('button', { name: 'Common neighbors' }).click()
    const found = page.getByRole('region', { name: 'What was found' })
    await found.getByRole('button', { name: 'Ukraine' }).waitFor()
    expect(await found.getByRole('listitem').allInnerTexts()).toEqual(expect.arrayContaining([' NATO', ' Ukraine']))
    await page.context().close()
  })

  it('opens the default view on a broken link, and says so', async () => {
    const page = await served().open('selected=&tab=globe')
    await expect.poll(() => notice(page).textContent()).toContain('This link is broken')
    await expect.poll(() => entities(page).count()).toBe(13)
    await page.context().close()
  })

  it('opens the rest of a link of which a part is broken, and says so', async () => {
    const page = await served().open('selected=person/olaf-scholz&tab=globe&later=1')
    await expect.poll(() => notice(page).textContent()).toContain('A part of this link cannot be read (tab, later)')
    await selection(page).getByRole('heading', { name: 'Olaf Scholz' }).waitFor()
    await page.context().close()
  })

  it('puts places on the map, and selects them there', async () => {
    const page = await served().open('tab=map')
    await page.getByRole('list', { name: 'Places on the map' }).getByRole('button', { name: 'Brussels' }).click()
    await selection(page).getByRole('heading', { name: 'Brussels' }).waitFor()
    await page.context().close()
  })
})

/** Clicks over the drawing until something is selected there; gives the point. */
async function hitSomething(
  page: Page,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<{ x: number; y: number } | undefined> {
  for (let down = 0.1; down < 0.95; down += 0.03) {
    for (let across = 0.1; across < 0.9; across += 0.03) {
      const [x, y] = [box.x + across * box.width, box.y + down * box.height]
      await page.mouse.move(x, y)
      const card = await page.locator('.hover-card').count()
      if (card > 0 && (await page.locator('.hover-card .kind-icon').count()) > 0) {
        await page.mouse.click(x, y)
        await expect.poll(() => page.evaluate(() => location.hash)).toContain('selected=')
        return { x, y }
      }
    }
  }
  return undefined
}

describeInBrowser('exploring a large neighborhood', [CROWD], (served) => {
  it('opens with a part, and expands with counts, so many at once', async () => {
    const page = await served().open()
    await page.getByText('131 people and 1 place in 1 article').waitFor()
    await page.getByText(/Shown are the \d+ of 132 that tell most/).waitFor()
    const atFirst = await entities(page).count()
    expect(atFirst).toBeGreaterThan(50)
    expect(atFirst).toBeLessThan(132)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('hubert')
    await page
      .getByRole('listbox', { name: 'Results' })
      .getByRole('option', { name: /^Hubert/ })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    const more = selection(page).getByRole('button', { name: /more: / })
    await more.waitFor()
    const left = 132 - atFirst
    expect(await more.innerText()).toMatch(/^ ?Show \d+ more: \d+ people/)
    await more.click()
    const expected = Math.min(25, left)
    await expect.poll(() => entities(page).count()).toBeGreaterThanOrEqual(atFirst + expected - 1)
    await page.keyboard.press('Control+z')
    await expect.poll(() => entities(page).count()).toBe(atFirst)
    await page.context().close()
  })
})

describeInBrowser('asking the whole graph', [CROWD], (served) => {
  it('answers a question with all there is, a page after the other, and draws it', async () => {
    const page = await served().open()
    await page.getByRole('button', { name: 'Who met whom?' }).click()
    const answers = page.getByRole('region', { name: 'Answers' })
    await answers.getByText('130 connections in all articles; here are the first 40.').waitFor()
    const more = answers.getByRole('button', { name: 'Show more' })
    for (const count of [80, 120, 130]) {
      await more.click()
      await expect.poll(() => answers.locator('.proof').count()).toBe(count)
    }
    expect(await more.count()).toBe(0)
    await answers.getByText('130 connections in all articles.').waitFor()
    await expect.poll(() => entities(page).count()).toBe(131)
    await page.goBack()
    await expect.poll(() => answers.locator('.proof').count()).toBe(120)
    await page.context().close()
  })
})
