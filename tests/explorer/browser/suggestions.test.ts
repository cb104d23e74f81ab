import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { violations } from './axe.ts'
import { describeInBrowser } from './served-explorer.ts'

const ARTICLES = [
  'President Volodymyr Zelensky of Ukraine met Maria Stone, the mayor of Norwick, on Friday.',
  'President Vladimir Zelenskiy of Ukraine thanked Peter Reed, the governor of Kent, on Sunday.',
]
const LOAD = 'mutation ($text: String!) { loadArticle(input: { text: $text }) { outcome } }'
const dialog = (page: Page) => page.getByRole('dialog')

async function send(page: Page, submit: string): Promise<void> {
  await dialog(page).getByLabel('Why').fill('The archive says so.')
  await dialog(page).getByLabel('Your name').fill('Ada')
  await dialog(page).getByRole('button', { name: submit, exact: true }).click()
}

describeInBrowser('what may be one', 'nothing', (served) => {
  it('is told with its reasons, is rejected and taken back, and accepted', async () => {
    for (const text of ARTICLES) {
      const answer = await fetch(`${served().url}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: LOAD, variables: { text } }),
      })
      expect(await answer.json()).toEqual({ data: { loadArticle: { outcome: 'ADDED' } } })
    }
    const page = await served().open('', { bypassCSP: true })
    await page.getByRole('tab', { name: 'Graph' }).waitFor()
    await page.keyboard.press('Shift+M')
    const both = /(?:Volodymyr Zelensky|Vladimir Zelenskiy) and (?:Volodymyr Zelensky|Vladimir Zelenskiy)/
    await dialog(page).getByRole('button', { name: both }).first().waitFor()
    expect(await dialog(page).getByRole('listitem').count()).toBeGreaterThan(0)
    expect(await violations(page)).toEqual([])

    await dialog(page)
      .getByRole('button', { name: new RegExp(`^They are two: ${both.source}`) })
      .click()
    await send(page, 'They are two')
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click()
    await page.getByText('The change was taken back.').waitFor()

    await page.keyboard.press('Shift+M')
    await dialog(page)
      .getByRole('button', { name: new RegExp(`^They are one: ${both.source}`) })
      .click()
    await send(page, 'Merge')
    const selection = page.getByRole('region', { name: 'Selection' })
    await selection.getByRole('heading', { name: /Zelenski?y/ }).waitFor()
    await expect.poll(() => selection.innerText()).toMatch(/also “(?:Volodymyr Zelensky|Vladimir Zelenskiy)”/)
    await page.context().close()
  })
})
