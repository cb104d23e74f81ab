import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { readingOf } from '../../readings.ts'
import { describeInBrowser } from './served-explorer.ts'

const CITIES = ['Bern', 'Oslo', 'Rome'] as const
/** Three articles with a meeting each, and Ada and Bob in the first two; more than a page of others. */
const NEWS = [
  ...CITIES.map((city, index) =>
    readingOf({
      url: `https://www.example.org/${city}`,
      title: `Leaders gather in ${city}`,
      publishedAt: `2023-0${index + 1}-15`,
      sentences: [`The ${city} summit was held in ${city}.`, `Ada met Bob${index} in the harbour of ${city}.`],
      entities: [
        { kind: 'PLACE', name: city },
        { kind: 'MEETING', name: `${city} summit` },
        { kind: 'PERSON', name: 'Ada' },
        { kind: 'PERSON', name: `Bob${index}` },
      ],
      relationships: [
        { type: 'HELD_IN', source: `${city} summit`, target: city, sentences: [0] },
        { type: 'MET_WITH', source: 'Ada', target: `Bob${index}`, sentences: [1] },
      ],
    }),
  ),
  ...Array.from({ length: 60 }, (_, index) =>
    readingOf({
      url: `https://example.net/${index}`,
      title: `Weather report ${index}`,
      publishedAt: '2022-01-01',
      ...(index < 2 ? { labels: [`coast ${index}`, 'storm'] } : {}),
      sentences: ['It rained in Lima.'],
      entities: [{ kind: 'PLACE', name: 'Lima' }],
      relationships: [],
    }),
  ),
]

const article = (page: Page) => page.getByRole('region', { name: 'Article' })
const rows = (page: Page) => article(page).getByRole('list', { name: 'Articles' }).getByRole('listitem')
const scope = (page: Page) => page.getByRole('group', { name: 'Scope' })
const answers = (page: Page) => page.getByRole('region', { name: 'Answers' })
const names = async (page: Page) =>
  (
    await page
      .getByRole('listbox', { name: /Entities in the graph/ })
      .getByRole('option')
      .allInnerTexts()
  )
    .map((text) => text.split(',')[0]?.trim())
    .sort()
const hash = (page: Page) => page.evaluate(() => location.hash)

describeInBrowser('the list of articles', NEWS, (served) => {
  it('lists all, a page as one scrolls, sorted as chosen, and keeps the order in the link', async () => {
    const page = await served().open()
    await article(page).getByText('63 articles').waitFor()
    await expect.poll(() => rows(page).count()).toBe(50)
    expect(await rows(page).first().innerText()).toMatch(/Rome\s+15 March 2023 · example.org · 4 names · 0 statements/)
    await rows(page).last().scrollIntoViewIfNeeded()
    await article(page)
      .locator('.articles')
      .evaluate((list) => {
        list.scrollTop = list.scrollHeight
      })
    await expect.poll(() => rows(page).count()).toBe(63)
    await article(page).getByRole('combobox', { name: 'Sort articles' }).selectOption({ label: 'By headline' })
    await expect.poll(() => rows(page).first().innerText()).toContain('Leaders gather in Bern')
    expect(await hash(page)).toContain('order=title')
    await page.context().close()
  })

  it('lists those with a label, and keeps it in the link', async () => {
    const page = await served().open()
    await article(page).getByText('63 articles').waitFor()
    const choice = article(page).getByRole('combobox', { name: 'Articles with a label' })
    expect(await choice.getByRole('option').allInnerTexts()).toEqual(['Any label', 'storm', 'coast 0', 'coast 1'])
    await choice.selectOption('storm')
    await expect.poll(() => rows(page).count()).toBe(2)
    expect(await rows(page).first().innerText()).toContain('coast 0, storm')
    expect(await hash(page)).toContain('label=storm')
    await choice.selectOption('Any label')
    await expect.poll(() => rows(page).count()).toBe(50)
    await page.context().close()
  })

  it('finds an article by a word of its headline, and shows its text, graph and summary, by mouse', async () => {
    const page = await served().open()
    await article(page)
      .getByRole('searchbox', { name: /headline/ })
      .fill('oslo gather')
    await expect.poll(() => rows(page).count()).toBe(1)
    await rows(page).getByRole('button').click()
    await article(page).getByText('The Oslo summit was held').waitFor()
    await expect.poll(() => names(page)).toEqual(['Ada', 'Bob1', 'Oslo', 'Oslo summit'])
    expect(await scope(page).innerText()).toMatch(
      /Leaders gather in Oslo[^]*2 people, 1 place, and 1 meeting in 1 article/,
    )
    await article(page).getByRole('button', { name: 'All 63 articles' }).click()
    await expect.poll(() => rows(page).count()).toBe(1)
    await page.goBack()
    await article(page).getByText('The Oslo summit was held').waitFor()
    await page.context().close()
  })

  it('finds it by the main search, by the keyboard alone', async () => {
    const page = await served().open()
    await page.keyboard.press('/')
    await page.keyboard.type('gather in rome')
    await page.getByRole('option', { name: /Leaders gather in Rome/ }).waitFor()
    await page.keyboard.press('Enter')
    await article(page).getByText('The Rome summit was held').waitFor()
    await expect.poll(() => names(page)).toEqual(['Ada', 'Bob2', 'Rome', 'Rome summit'])
    await page.context().close()
  })

  it('says where else to look when no headline has the words', async () => {
    const page = await served().open('list=harbour')
    await article(page).getByText('No headline has “harbour”').waitFor()
    await page.context().close()
  })
})

describeInBrowser('the scope', NEWS, (served) => {
  it('is the articles that are chosen, for the graph, the counts and the questions, and Back takes each away', async () => {
    const page = await served().open('order=title')
    for (const city of ['Bern', 'Oslo']) {
      await article(page)
        .getByRole('checkbox', { name: `Choose: Leaders gather in ${city}` })
        .check()
    }
    await expect.poll(() => scope(page).innerText()).toMatch(/2 articles: [^]*in 2 articles/)
    await expect.poll(() => names(page)).toEqual(['Ada', 'Bern', 'Bern summit', 'Bob0', 'Bob1', 'Oslo', 'Oslo summit'])
    await page.getByRole('button', { name: /^Who met whom\?/ }).click()
    await answers(page).getByText('2 connections in these articles.').waitFor()
    await expect.poll(() => names(page)).toEqual(['Ada', 'Bob0', 'Bob1'])
    const shared = await hash(page)
    await page.goBack()
    await page.goBack()
    await expect.poll(() => names(page)).toEqual(['Ada', 'Bern', 'Bern summit', 'Bob0'])
    const other = await served().open(shared.slice(1))
    await answers(other).getByText('2 connections in these articles.').waitFor()
    await Promise.all([page.context().close(), other.context().close()])
  })

  it('is what a search finds in the texts', async () => {
    const page = await served().open()
    await page.keyboard.press('/')
    await page.keyboard.type('harbour of bern')
    await page.getByRole('option', { name: /All articles that say .harbour of bern/ }).click()
    await expect.poll(() => scope(page).innerText()).toContain('Articles that say “harbour of bern”')
    await expect.poll(() => rows(page).first().innerText()).toContain('Leaders gather in Bern')
    await expect.poll(async () => (await names(page)).includes('Lima')).toBe(false)
    await scope(page).getByRole('button', { name: 'Show everything again' }).click()
    await expect.poll(async () => (await names(page)).includes('Lima')).toBe(true)
    await page.context().close()
  })

  it('is one person, with the articles that mention them, by the keyboard', async () => {
    const page = await served().open('selected=person/bob1')
    await page.getByRole('region', { name: 'Selection' }).getByRole('heading', { name: 'Bob1' }).waitFor()
    await page.keyboard.press('g')
    await expect.poll(() => scope(page).innerText()).toContain('About Bob1')
    await expect.poll(() => rows(page).allInnerTexts()).toHaveLength(1)
    await expect.poll(() => names(page)).toEqual(['Ada', 'Bob1'])
    await page.getByRole('button', { name: /^Who met whom\?/ }).click()
    await answers(page).getByText('1 connection of Bob1.').waitFor()
    await page.context().close()
  })

  it('moves to the article that proves a line, while one is read', async () => {
    const page = await served().open('tab=table&selected=relationship/meeting/oslo-summit/held-in/place/oslo')
    await page.locator('.proof').getByRole('button').first().click()
    await article(page).getByText('The Oslo summit was held').waitFor()
    await page.getByRole('button', { name: 'connections', exact: true }).click()
    await page.getByRole('button', { name: 'Bern summit' }).click()
    await article(page).locator('.sentence[data-revealed="true"]', { hasText: 'Bern' }).waitFor()
    await page.context().close()
  })
})
