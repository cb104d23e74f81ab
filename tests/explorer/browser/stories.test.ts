import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser, textOf } from './served-explorer.ts'

const WHY = 'why Ukraine cannot join NATO at this juncture'

/** Types into what has the focus, and waits until a list shows what is meant. */
async function choose(page: Page, typed: string, option: RegExp): Promise<void> {
  await page.keyboard.type(typed)
  await hit(page, option).waitFor()
  await page.keyboard.press('Enter')
}

/** What a search has found, in the palette or under the search field. */
function hit(page: Page, name: RegExp): Locator {
  return page
    .getByRole('listbox', { name: /^(?:Results|Hits)$/ })
    .getByRole('option', { name })
    .first()
}

const selection = (page: Page) => page.getByRole('region', { name: 'Selection' })

describeInBrowser('the stories, with the seed article', 'seed', (served) => {
  it('opens with the graph drawn, its summary and its article', async () => {
    const page = await served().open()
    await page.getByText('3 people, 2 organizations, 5 places, 1 meeting, and 2 topics in 1 article').waitFor()
    await expect.poll(() => textOf(page, 'Article')).toContain('every NATO member has reaffirmed its commitment')
    const options = page.getByRole('listbox', { name: /Entities in the graph/ }).getByRole('option')
    expect(await options.count()).toBe(13)
    await page.context().close()
  })

  it('finds Scholz and reads why Ukraine cannot join, by mouse', async () => {
    const page = await served().open()
    await page.getByRole('combobox', { name: /Search/ }).fill('scholz')
    await hit(page, /Olaf Scholz.*person/).click()
    await selection(page).getByText(WHY).first().waitFor()
    expect(await textOf(page, 'Selection')).toMatch(/Olaf Scholz\s+provided\s*says that something is not so/)
    await selection(page).getByRole('button', { name: 'Show sentence 19 in the article' }).first().click()
    const sentence = page.getByRole('button', { name: 'Sentence 19', exact: true })
    await expect.poll(() => sentence.getAttribute('aria-pressed')).toBe('true')
    expect(await sentence.isVisible()).toBe(true)
    await page.context().close()
  })

  it('finds Scholz and reads why Ukraine cannot join, by the keyboard alone', async () => {
    const page = await served().open()
    await page.getByRole('tab', { name: 'Graph' }).waitFor()
    await page.keyboard.press('Control+k')
    await choose(page, 'scholz', /Olaf Scholz/)
    await selection(page).getByText(WHY).first().waitFor()
    await page.context().close()
  })

  it('runs a command by its first words, before the texts that have these words', async () => {
    const page = await served().open()
    await page.getByRole('tab', { name: 'Graph' }).waitFor()
    await page.keyboard.press('Control+k')
    await choose(page, 'who said', /Who said what/)
    await page.getByRole('button', { name: /^Who said what/, pressed: true }).waitFor()
    await page.context().close()
  })

  it('tells the path from Blinken to Scholz as a chain of sentences, by mouse', async () => {
    const page = await served().open('selected=person/antony-blinken')
    await page.getByRole('button', { name: 'Path to…' }).click()
    await page.getByRole('combobox', { name: /Path from Antony Blinken/ }).fill('scholz')
    await hit(page, /Olaf Scholz/).click()
    await expectPath(page)
    await page.context().close()
  })

  it('tells the path from Blinken to Scholz as a chain of sentences, by the keyboard alone', async () => {
    const page = await served().open()
    await page.getByRole('tab', { name: 'Graph' }).waitFor()
    await page.keyboard.press('/')
    await choose(page, 'blinken', /Antony Blinken/)
    await selection(page).getByRole('heading', { name: 'Antony Blinken' }).waitFor()
    await page.keyboard.press('t')
    await choose(page, 'scholz', /Olaf Scholz/)
    await expectPath(page)
    await page.context().close()
  })

  it('shows what happened in Brussels, by mouse', async () => {
    const page = await served().open()
    await page.getByRole('button', { name: 'Where?' }).click()
    await page.getByRole('tab', { name: 'Table' }).click()
    await page.getByRole('region', { name: 'Table of entities' }).getByRole('button', { name: 'Brussels' }).click()
    await selection(page).getByText('held in Brussels on November 29').first().waitFor()
    expect(await textOf(page, 'Selection')).toContain('29 November, year not given')
    await page.context().close()
  })

  it('shows what happened in Brussels, by the keyboard alone', async () => {
    const page = await served().open()
    const list = page.getByRole('listbox', { name: /Entities in the graph/ })
    await list.waitFor({ state: 'attached' })
    for (let tries = 0; tries < 60; tries++) {
      await page.keyboard.press('Tab')
      if (await list.evaluate((element) => element === document.activeElement)) break
    }
    const active = () => list.evaluate((element) => element.getAttribute('aria-activedescendant'))
    await page.keyboard.press('Home')
    for (let tries = 0; tries < 13 && (await active()) !== 'node-place/brussels'; tries++) {
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
    await selection(page).getByText('held in Brussels on November 29').first().waitFor()
    await page.context().close()
  })

  it('opens a shared link in a new profile as it was, by mouse and by the keyboard', async () => {
    const page = await served().open('selected=place/kyiv&no-kinds=TOPIC')
    await page.getByRole('tab', { name: 'Table' }).click()
    await page.getByRole('button', { name: 'Share this view by a link' }).click()
    const link = page.getByRole('textbox', { name: 'Link to this view' })
    const address = await link.inputValue()
    await page.keyboard.press('Escape')
    await link.waitFor({ state: 'detached' })
    await page.keyboard.press('s')
    expect(await link.inputValue()).toBe(address)
    const other = await served().open(new URL(address).hash.slice(1))
    await other.getByRole('region', { name: 'Selection' }).getByRole('heading', { name: 'Kyiv' }).waitFor()
    expect(await other.getByRole('tab', { name: 'Table' }).getAttribute('aria-selected')).toBe('true')
    expect(await other.getByRole('button', { name: /^topics/ }).getAttribute('aria-pressed')).toBe('false')
    await Promise.all([page.context().close(), other.context().close()])
  })
})

async function expectPath(page: Page): Promise<void> {
  const found = page.getByRole('region', { name: 'What was found' })
  await found.getByText('Sentence 1', { exact: true }).waitFor()
  const text = await found.innerText()
  expect(text).toMatch(/Antony Blinken\s+spoke about/)
  expect(text).toContain('stated that every NATO member has reaffirmed')
  expect(text).toContain('Olaf Scholz provided his own explanation')
  expect(text).toContain('says that something is not so')
  expect(text).not.toContain('denied')
}
