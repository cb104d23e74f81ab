import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { readingOf } from '../../readings.ts'
import { violations } from './axe.ts'
import { giveReasonByKeys } from './give-reason.ts'
import { describeInBrowser } from './served-explorer.ts'

const CITIES = ['Bern', 'Oslo', 'Rome'] as const
/** An article for each city, in which Ada says the same again and again. */
const NEWS = CITIES.map((city, index) =>
  readingOf({
    url: `https://example.org/${city}`,
    title: `Ada in ${city}`,
    publishedAt: `2023-0${index + 1}-15`,
    sentences: [`Ada met Bob in ${city}.`, `Ada said that ${city} needs a harbour.`],
    entities: [
      { kind: 'PLACE', name: city },
      { kind: 'PERSON', name: 'Ada' },
      { kind: 'PERSON', name: 'Bob' },
      { kind: 'TOPIC', name: 'harbour' },
    ],
    relationships: [{ type: 'MET_WITH', source: 'Ada', target: 'Bob', sentences: [0] }],
    statements: [{ sentence: 1, about: ['harbour', city], speaker: 'Ada' }],
  }),
)

const notice = (page: Page) => page.locator('.notice')
const dialog = (page: Page) => page.getByRole('dialog')

/** What has the focus, as a person is told of it; nothing while the page as a whole has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document
    if (!(element instanceof HTMLElement) || element === document.body) return ''
    const label = element.id === '' ? null : document.querySelector(`label[for="${CSS.escape(element.id)}"]`)
    const named = element.getAttribute('aria-label') ?? (label ?? element.closest('label') ?? element).textContent
    return named.trim()
  })

/** Presses a key until what is meant has the focus, as a person does who sees where it is. */
async function goTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' | 'F6' | 'ArrowDown' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key)
    if (name.test(await focused(page))) return
  }
  throw new Error(`${key} does not lead to ${String(name)}, but to ${await focused(page)}`)
}

/** Goes to what is selected, once it is told of. */
async function goToSelection(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Selection' }).getByRole('button', { name: 'Dossier' }).waitFor()
  await goTo(page, /^Selection$/, 'F6')
}

/** Presses Enter where a menu is, and chooses from it. */
async function choose(page: Page, way: RegExp): Promise<void> {
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toMatch(/…$/)
  if (!way.test(await focused(page))) await goTo(page, way, 'ArrowDown')
  await page.keyboard.press('Enter')
  await dialog(page).getByLabel('Why').waitFor()
}

/** Goes on from what is filled in to why, and who, and sends it. */
async function send(page: Page): Promise<void> {
  if (!(await focused(page)).startsWith('Why')) await goTo(page, /^Why/)
  await giveReasonByKeys(page)
}

/** Takes the last change back, and waits until the page says so. */
async function takeBack(page: Page): Promise<void> {
  await notice(page).getByRole('button', { name: 'Undo' }).waitFor()
  await page.keyboard.press('u')
  await page.getByText('The change was taken back.').waitFor()
}

describeInBrowser('the keyboard', 'seed', (served) => {
  it('goes from part to part of the page, forth and back, also out of a field', async () => {
    const page = await served().open('selected=place/kyiv')
    await page.getByRole('region', { name: 'Selection' }).getByRole('heading', { name: 'Kyiv' }).waitFor()
    await page.keyboard.press('F6')
    await goTo(page, /^Search/)
    const parts: string[] = []
    for (let presses = 0; presses < 5; presses++) {
      await page.keyboard.press('F6')
      parts.push(await focused(page))
    }
    expect(parts.slice(0, 4)).toEqual(['Article', 'Graph', 'Selection', 'Timeline'])
    await goTo(page, /^Selection$/, 'F6')
    await goTo(page, /^Dossier$/)
    await page.keyboard.press('Shift+F6')
    expect(await focused(page)).toBe('Graph')
    await page.context().close()
  })

  it('goes through what a search finds, each of which comes into sight, in a list that says what it is', async () => {
    const page = await served().open('', { viewport: { width: 1024, height: 480 }, bypassCSP: true })
    await goTo(page, /^Search/)
    await page.keyboard.type('ukraine')
    const hits = page.getByRole('listbox', { name: 'Hits' })
    await expect.poll(() => hits.getByRole('option').count()).toBeGreaterThan(8)
    await page.keyboard.press('ArrowUp')
    const last = hits.getByRole('option').last()
    expect(await last.getAttribute('aria-selected')).toBe('true')
    const [box, list] = [await last.boundingBox(), await hits.boundingBox()]
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + (list?.height ?? 0) + 1)
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  it('rejects a relationship, and goes on with what stands in its place', async () => {
    const page = await served().open('selected=person/antony-blinken')
    await goToSelection(page)
    await goTo(page, /^Mend: Antony Blinken is/)
    await choose(page, /^Reject/)
    await send(page)
    await page.getByText('The relationship is thrown out.').waitFor()
    await expect.poll(() => focused(page)).not.toBe('')
    expect(await page.evaluate(() => document.activeElement?.closest('.pane')?.getAttribute('aria-label'))).toBe(
      'Selection',
    )
    await takeBack(page)
    await page.getByRole('button', { name: /^Mend: Antony Blinken is/ }).waitFor()
    await page.context().close()
  })

  it('confirms a relationship', async () => {
    const page = await served().open('selected=person/antony-blinken')
    await goToSelection(page)
    await page.getByRole('button', { name: /^Mend: Antony Blinken is/ }).waitFor()
    await goTo(page, /^Mend: Antony Blinken is/)
    await choose(page, /^Confirm/)
    await send(page)
    await page.getByText('The relationship is confirmed.').waitFor()
    await expect.poll(() => focused(page)).toMatch(/^Mend: Antony Blinken is/)
    await takeBack(page)
    await page.context().close()
  })

  it('corrects who says something, beginning with whom to choose', async () => {
    const page = await served().open('selected=person/jens-stoltenberg')
    await goToSelection(page)
    await goTo(page, /^Mend: “/)
    await choose(page, /^Correct who/)
    await expect.poll(() => focused(page)).toMatch(/^It is said by/)
    await page.keyboard.type('Antony')
    await send(page)
    await page.getByText('The speaker is corrected.').waitFor()
    await takeBack(page)
    await page.context().close()
  })

  it('splits mentions off, beginning with which', async () => {
    const page = await served().open('selected=person/antony-blinken')
    await goToSelection(page)
    await goTo(page, /^Mend Antony Blinken$/)
    await choose(page, /^Split/)
    await expect.poll(() => focused(page)).toMatch(/6 mentions/)
    await goTo(page, /^In his address/)
    await page.keyboard.press('Space')
    await goTo(page, /^What it is called/)
    await page.keyboard.type('Another Blinken')
    await send(page)
    await page.getByText('The mentions are another’s now.').waitFor()
    await takeBack(page)
    await page.context().close()
  })

  it('writes a note, and is at it again once it is kept', async () => {
    const page = await served().open('selected=place/kyiv')
    await goToSelection(page)
    await goTo(page, /^Add a note/)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Note on Kyiv')
    await page.keyboard.type('Ask the archive.')
    await goTo(page, /^Keep the note/)
    await page.keyboard.press('Enter')
    await page.getByText('Ask the archive.').waitFor()
    await expect.poll(() => focused(page)).toBe('Change the note')
    await page.context().close()
  })

  it('keeps a view, and opens it again', async () => {
    const page = await served().open('selected=place/kyiv')
    await page.getByRole('heading', { name: 'Kyiv' }).waitFor()
    await page.keyboard.press('k')
    await expect.poll(() => focused(page)).toMatch(/^This view/)
    await page.keyboard.type('About Kyiv')
    await page.keyboard.press('Enter')
    await dialog(page).getByRole('button', { name: 'About Kyiv', exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Nothing selected' }).waitFor()
    await page.keyboard.press('k')
    await expect.poll(() => focused(page)).toMatch(/^This view/)
    await goTo(page, /^About Kyiv/)
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Selection' }).getByRole('heading', { name: 'Kyiv' }).waitFor()
    await page.context().close()
  })

  it('takes a picture, a drawing and each file away', async () => {
    const page = await served().open()
    await page.getByText('3 people').first().waitFor()
    for (const format of ['CSV', 'JSON', 'PNG', 'SVG', 'GEXF', 'GraphML']) {
      await page.keyboard.press('x')
      await dialog(page).getByRole('button', { name: 'CSV' }).waitFor()
      await goTo(page, new RegExp(format))
      const download = page.waitForEvent('download')
      await page.keyboard.press('Enter')
      expect((await download).suggestedFilename().toLowerCase(), format).toContain(`.${format.toLowerCase()}`)
      await page.keyboard.press('Escape')
      await dialog(page).waitFor({ state: 'detached' })
    }
    await page.context().close()
  })

  it('reads an article in, takes it away and brings it back, each where the one before was', async () => {
    const page = await served().open()
    await page.getByText('3 people').first().waitFor()
    await page.keyboard.press('r')
    await expect.poll(() => focused(page)).toMatch(/^Text, in English/)
    await page.keyboard.type('Ana Diaz met Bo Ek in Bergen on Monday.')
    await goTo(page, /^Read it/)
    await page.keyboard.press('Enter')
    await dialog(page)
      .getByRole('button', { name: /^Remove: / })
      .waitFor()
    await goTo(page, /^Remove: /)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toMatch(/^Bring it back: /)
    await page.keyboard.press('Enter')
    await dialog(page)
      .getByRole('button', { name: /^Remove: / })
      .waitFor()
    await goTo(page, /^Show its graph/)
    await page.keyboard.press('Enter')
    await dialog(page).waitFor({ state: 'detached' })
    await page.context().close()
  })
})

describeInBrowser('the keyboard, with several articles', NEWS, (served) => {
  it('opens a dossier, where it is then, goes to a topic in order of time, and leaves it for the graph', async () => {
    const page = await served().open('selected=person/ada')
    await page.getByRole('heading', { name: 'Ada', exact: true }).waitFor()
    await page.keyboard.press('i')
    await page.getByRole('group', { name: 'Dossier of Ada' }).waitFor()
    expect(await focused(page)).toBe('Dossier')
    await goTo(page, /^Statements/)
    await page.keyboard.press('Enter')
    await goTo(page, /harbour/)
    const told = await page.getByRole('region', { name: 'Statements' }).innerText()
    const places = CITIES.map((city) => told.indexOf(`${city} needs a harbour`))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(Math.min(...places)).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe('Graph')
    await page.context().close()
  })

  it('sets two articles beside each other, and stays in the list where an article is opened from it', async () => {
    const page = await served().open('order=title')
    await goTo(page, /^Article$/, 'F6')
    for (const city of ['Bern', 'Rome']) {
      await goTo(page, new RegExp(`^Choose: Ada in ${city}`))
      await page.keyboard.press('Space')
    }
    await page.getByRole('group', { name: 'Scope' }).getByText('2 articles').first().waitFor()
    await goTo(page, /^Graph$/, 'F6')
    await goTo(page, /^Compare them/)
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: 'Articles beside each other' }).waitFor()
    await expect.poll(() => focused(page)).toBe('Comparison')
    await page.keyboard.press('Escape')
    await goTo(page, /^Article$/, 'F6')
    await goTo(page, /^Ada in Oslo/)
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Article', exact: true }).getByText('Ada met Bob in Oslo.').waitFor()
    await expect.poll(() => focused(page)).toBe('Article')
    await page.context().close()
  })
})

const ONE_PERSON = [
  'President Volodymyr Zelensky of Ukraine met Ana Diaz.',
  'President Vladimir Zelenskiy of Ukraine met Bo Ek.',
]

describeInBrowser('the keyboard, where two may be one', 'nothing', (served) => {
  it('accepts a suggestion, and takes that back', async () => {
    for (const text of ONE_PERSON) {
      await fetch(`${served().url}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `mutation { loadArticle(input: { text: "${text}" }) { outcome } }` }),
      })
    }
    const page = await served().open()
    await page.getByRole('tab', { name: 'Graph' }).waitFor()
    await page.keyboard.press('Shift+M')
    await dialog(page)
      .getByRole('button', { name: /^They are one: V/ })
      .waitFor()
    await goTo(page, /^They are one: V/)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toMatch(/^Why/)
    await send(page)
    await page.getByText('They are one now.').waitFor()
    await takeBack(page)
    await page.context().close()
  })
})
