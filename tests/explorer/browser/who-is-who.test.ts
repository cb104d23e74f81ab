import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser, textOf } from './served-explorer.ts'

const ARTICLES = [
  'Maria Stone, the mayor of Norwick, opened a bridge on Sunday. Stone thanked her voters.',
  'Mayor Stone met Peter Reed, the governor of Kent, on Friday.',
]
const LOAD = 'mutation ($text: String!) { loadArticle(input: { text: $text }) { outcome } }'

const selection = (page: Page) => page.getByRole('region', { name: 'Selection' })

describeInBrowser('who is who', 'nothing', (served) => {
  it('is told with its reason, can be rejected, and taken back, and the page follows', async () => {
    for (const text of ARTICLES) {
      const answer = await fetch(`${served().url}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: LOAD, variables: { text } }),
      })
      expect(await answer.json()).toEqual({ data: { loadArticle: { outcome: 'ADDED' } } })
    }
    const page = await served().open('selected=person/maria-stone')
    const pane = selection(page)
    await pane.getByRole('heading', { name: 'Appears in 2' }).waitFor()
    const told = await textOf(page, 'Selection')
    expect(told).toContain('as “Stone”')
    expect(told).toContain('the only one of that name whom other articles call mayor')
    expect(told).toContain('2 articles')

    await pane.getByText('Not the same?').click()
    await pane.getByLabel('Your name').fill('Ada')
    await pane.getByLabel('Why they are two').fill('Another mayor of that name.')
    await page.keyboard.press('Enter')
    await pane.getByRole('heading', { name: 'Changes 1' }).waitFor()
    await expect.poll(() => textOf(page, 'Selection')).toContain('1 article')
    expect(await textOf(page, 'Selection')).toContain('Ada said that these are two: Maria Stone, on 1 May 2024')
    expect(await page.locator('.notice').innerText()).toContain('rejected')

    await pane.getByRole('button', { name: 'Take it back' }).click()
    await pane.getByRole('heading', { name: 'Appears in 2' }).waitFor()
    await pane.getByRole('button', { name: 'Make it hold again' }).waitFor()
    await page.context().close()
  })
})
