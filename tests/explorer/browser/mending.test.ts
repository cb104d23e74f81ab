import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { violations } from './axe.ts'
import { giveReasonByKeys } from './give-reason.ts'
import { describeInBrowser, textOf } from './served-explorer.ts'

const selection = (page: Page) => page.getByRole('region', { name: 'Selection' })
const dialog = (page: Page) => page.getByRole('dialog')

/** Opens a form of the menu of what can be mended. */
async function mend(page: Page, menu: string | RegExp, way: string): Promise<void> {
  await selection(page).getByRole('button', { name: menu }).first().click()
  await page.getByRole('menuitem', { name: way }).click()
}

/** Says why, and who, and sends it. */
async function send(page: Page, submit: string): Promise<void> {
  await dialog(page).getByLabel('Why').fill('The archive says so.')
  await dialog(page).getByLabel('Your name').fill('Ada')
  await dialog(page).getByRole('button', { name: submit, exact: true }).click()
}

/** Changes the graph as another editor does, beside the page. */
async function changeElsewhere(url: string, mutation: string): Promise<unknown> {
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `mutation { ${mutation} { change { id } errors { message } } }` }),
  })
  return response.json()
}

describeInBrowser('mending in place', 'seed', (served) => {
  it('renames an entity, tells of it with an undo, and keeps both in its history', async () => {
    const page = await served().open('selected=person/olaf-scholz')
    await mend(page, 'Mend Olaf Scholz', 'Rename…')
    await dialog(page).getByLabel('Its name').fill('Chancellor Scholz')
    await send(page, 'Rename')
    await selection(page).getByRole('heading', { name: 'Chancellor Scholz' }).waitFor()
    await expect.poll(() => textOf(page, 'Selection')).toContain('name: “Olaf Scholz” became “Chancellor Scholz”')
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click()
    await selection(page).getByRole('heading', { name: 'Olaf Scholz' }).waitFor()
    await expect.poll(() => textOf(page, 'Selection')).toContain('taken back by Ada')
    await page.context().close()
  })

  it('merges two places by a search, and looks at the one that is left', async () => {
    const page = await served().open('selected=place/brussels')
    await mend(page, 'Mend Brussels', 'Merge with another…')
    await dialog(page).getByRole('combobox', { name: 'It is the same as' }).fill('kyiv')
    await dialog(page).getByRole('option', { name: /Kyiv/ }).waitFor()
    await page.keyboard.press('Enter')
    await dialog(page).getByRole('radio', { name: 'Kyiv' }).check()
    await send(page, 'Merge')
    await selection(page).getByRole('heading', { name: 'Kyiv' }).waitFor()
    await expect.poll(() => textOf(page, 'Selection')).toContain('“Brussels”')
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click()
    await page.getByText('The change was taken back.').waitFor()
    await page.goto('about:blank')
    await page.goto(`${served().url}#selected=place/brussels`)
    await selection(page).getByRole('heading', { name: 'Brussels' }).waitFor()
    await page.context().close()
  })

  it('merges by keys alone, of which each goes where it is awaited', async () => {
    const page = await served().open('selected=place/brussels')
    await selection(page).getByRole('heading', { name: 'Brussels' }).waitFor()
    const focused = page.locator(':focus')
    await page.keyboard.press('m')
    await expect.poll(() => focused.getAttribute('role')).toBe('combobox')
    await page.keyboard.type('kyiv')
    await dialog(page).getByRole('option', { name: /Kyiv/ }).waitFor()
    await page.keyboard.press('Enter')
    await expect
      .poll(() =>
        dialog(page)
          .getByLabel('Why')
          .evaluate((field) => field === document.activeElement),
      )
      .toBe(true)
    await giveReasonByKeys(page)
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).press('Enter')
    await page.getByText('The change was taken back.').waitFor()
    await page.context().close()
  })

  it('is opened, filled in and sent by the keyboard alone', async () => {
    const page = await served().open('selected=place/kyiv')
    await selection(page).getByRole('button', { name: 'Mend Kyiv' }).focus()
    await page.keyboard.press('Enter')
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await dialog(page).getByLabel('A further name').focus()
    await page.keyboard.type('Kyiv City')
    await page.keyboard.press('Tab')
    await page.keyboard.type('So it is called.')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Ada')
    await page.keyboard.press('Enter')
    await expect.poll(() => textOf(page, 'Selection')).toContain('“Kyiv City”')
    await page.context().close()
  })

  it('says who was quicker, in words, and sends it again on what is there by now', async () => {
    const page = await served().open('selected=place/russia')
    await mend(page, 'Mend Russia', 'Rename…')
    await dialog(page).getByLabel('Its name').fill('Moscow')
    await changeElsewhere(
      served().url,
      'addAlias(input: { id: "place/russia", alias: "The Federation", reason: "So it is said.", by: "Ben" })',
    )
    await send(page, 'Rename')
    await expect
      .poll(() => dialog(page).getByRole('alert').innerText())
      .toContain('Ben added a name: Russia (“So it is said.”)')
    expect(await dialog(page).innerText()).toContain('also “The Federation”')
    await dialog(page).getByRole('button', { name: 'Rename', exact: true }).click()
    await selection(page).getByRole('heading', { name: 'Moscow' }).waitFor()
    await page.context().close()
  })

  it('shows within a second what another editor changes', async () => {
    const pages = await Promise.all([
      served().open('selected=place/united-states'),
      served().open('selected=place/united-states'),
    ])
    const [editor, other] = pages
    await mend(editor, 'Mend United States', 'Rename…')
    await dialog(editor).getByLabel('Its name').fill('America')
    // The other listens, once the graph is on its page.
    await expect
      .poll(() =>
        other.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('listen'))),
      )
      .toBe(true)
    await send(editor, 'Rename')
    await selection(other).getByRole('heading', { name: 'America' }).waitFor()
    await expect.poll(() => other.locator('.notice').innerText()).toContain('Ada gave another name: America')
    for (const page of pages) await page.context().close()
  })

  it('throws a relationship out, and corrects who says something', async () => {
    const page = await served().open('selected=person/jens-stoltenberg')
    await mend(page, /^Mend: Jens Stoltenberg is /, 'Reject…')
    await send(page, 'Reject')
    await page.getByText('The relationship is thrown out.').waitFor()
    await mend(page, /^Mend: “/, 'Correct who says it…')
    await dialog(page).getByLabel('It is said by').selectOption({ label: 'Antony Blinken' })
    await send(page, 'Correct')
    await page.getByText('The speaker is corrected.').waitFor()
    await page.context().close()
  })

  it('has nothing wrong in any of its forms', async () => {
    const page = await served().open('selected=person/antony-blinken', { bypassCSP: true })
    for (const way of ['Merge with another…', 'Split mentions off…', 'Rename…', 'Change the kind…']) {
      await selection(page).getByRole('button', { name: 'Mend Antony Blinken' }).click()
      await page.getByRole('menuitem', { name: way }).waitFor()
      expect(await violations(page), `the menu before ${way}`).toEqual([])
      await page.getByRole('menuitem', { name: way }).click()
      await dialog(page).getByLabel('Why').waitFor()
      expect(await violations(page), way).toEqual([])
      await page.keyboard.press('Escape')
    }
    await page.context().close()
  })
})
