import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { readingOf } from '../../readings.ts'
import { violations } from './axe.ts'
import { describeInBrowser } from './served-explorer.ts'

/** Has one operation of a page refused with a code, until it is to be answered. */
async function refusing(page: Page, operation: string, code: string) {
  let [count, isOver] = [0, false]
  await page.route('**/graphql', async (route) => {
    if (isOver || route.request().postData()?.includes(operation) !== true) {
      await route.fallback()
      return
    }
    count++
    await route.fulfill({ json: { data: null, errors: [{ message: 'Not now.', extensions: { code } }] } })
  })
  return {
    /** How often it was refused. */
    count: () => count,
    answer: () => {
      isOver = true
    },
  }
}

describeInBrowser('when the server fails', 'seed', (served) => {
  it('says that the server is gone, keeps what was done, and goes on by itself when it is back', async () => {
    const page = await served().open('', { bypassCSP: true })
    await page.getByText('3 people').first().waitFor()
    await served().stop()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('scholz')
    await page.getByRole('alert').getByText('The server cannot be reached').waitFor()
    expect(await violations(page)).toEqual([])
    await served().start()
    await page
      .getByRole('listbox', { name: 'Results' })
      .getByRole('option', { name: /Olaf Scholz/ })
      .first()
      .waitFor()
    expect(await page.getByText('The server cannot be reached').count()).toBe(0)
    await page.context().close()
  })

  it('opens by itself when the server comes back, also when it was told to try too early', async () => {
    const page = await served().open('selected=place/kyiv')
    await page.route('**/graphql', (route) => route.abort())
    await page.reload()
    await page.getByRole('alert').getByText('The server cannot be reached').waitFor()
    await page.getByRole('button', { name: 'Try now' }).click()
    await page.unroute('**/graphql')
    await page.getByRole('region', { name: 'Selection' }).getByRole('heading', { name: 'Kyiv' }).waitFor()
    await page.context().close()
  })

  it('opens what was not fetched yet when the server comes back, as it is to be seen', async () => {
    const page = await served().open('selected=person/olaf-scholz')
    await page.getByRole('heading', { name: 'Olaf Scholz' }).waitFor()
    await served().stop()
    await page.keyboard.press('i')
    await page.getByText('Fetching the dossier…').waitFor()
    await page.getByRole('alert').getByText('The server cannot be reached').waitFor()
    await served().start()
    const dossier = page.getByRole('group', { name: 'Dossier of Olaf Scholz' })
    await dossier.getByText('why Ukraine cannot join NATO').first().waitFor()
    expect(await dossier.evaluate((body) => getComputedStyle(body).overflowY)).toBe('auto')
    await expect.poll(() => page.getByText('The server cannot be reached').count()).toBe(0)
    await page.context().close()
  })

  it('says that the page is to be loaded anew where its server has another version', async () => {
    const page = await served().open()
    await page.getByText('3 people').first().waitFor()
    await page.route('**/assets/share-dialog*', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await page.keyboard.press('s')
    await page.getByText('Could not fetch the link. The server has a newer version of this page.').waitFor()
    await page.context().close()
  })

  it('says so when the server is slow', async () => {
    const page = await served().open()
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3_200))
      await route.continue()
    })
    await page.reload()
    await page.getByText('The server is taking its time').waitFor()
    await page.getByText('3 people').first().waitFor()
    expect(await page.getByText('The server is taking its time').count()).toBe(0)
    await page.context().close()
  })

  it('says what the API says when it refuses', async () => {
    const page = await served().open()
    await page.route('**/graphql', (route) =>
      route.fulfill({ json: { errors: [{ message: 'The store does not answer. Try again soon.' }] } }),
    )
    await page.reload()
    await page.getByRole('heading', { name: 'The graph could not be opened' }).waitFor()
    await page.getByText('The store does not answer. Try again soon.').waitFor()
    await page.context().close()
  })

  it('opens by itself when a store that was busy has time again', async () => {
    const page = await served().open()
    const refused = await refusing(page, 'query Opening', 'STORE_BUSY')
    await page.reload()
    await page.getByRole('heading', { name: 'The graph could not be opened' }).waitFor()
    await page.getByText('It is tried again by itself.').waitFor()
    refused.answer()
    await page.getByText('3 people').first().waitFor()
    await page.context().close()
  })

  it.each(['TIMEOUT', 'STORE_FAILED'])('tries again what was refused with %s, when it is told to', async (code) => {
    const page = await served().open()
    await page.getByText('3 people').first().waitFor()
    const refused = await refusing(page, 'query EntityDetails', code)
    await page.evaluate(() => {
      location.hash = 'selected=place/kyiv'
    })
    const selection = page.getByRole('region', { name: 'Selection' })
    await selection.getByText('Could not get what is known. Not now.').waitFor()
    const before = refused.count()
    refused.answer()
    await selection.getByRole('button', { name: 'Try again' }).click()
    await selection.getByRole('heading', { name: 'Kyiv' }).waitFor()
    expect(before).toBe(1)
    expect(await selection.getByRole('alert').count()).toBe(0)
    await page.context().close()
  })

  it('finds by itself what a search was refused', async () => {
    const page = await served().open()
    const refused = await refusing(page, 'query Search', 'STORE_BUSY')
    await page.getByRole('combobox', { name: /Search/ }).fill('scholz')
    await page.getByRole('status').getByText('Not now.').waitFor()
    refused.answer()
    await page
      .getByRole('option', { name: /Olaf Scholz/ })
      .first()
      .waitFor()
    await page.context().close()
  })

  it('searches again when the button under the search is reached by Tab and pressed', async () => {
    const page = await served().open()
    const refused = await refusing(page, 'query Search', 'STORE_BUSY')
    const field = page.getByRole('combobox', { name: /Search/ })
    await field.fill('scholz')
    await page.getByRole('status').getByText('Not now.').waitFor()
    refused.answer()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    await page
      .getByRole('option', { name: /Olaf Scholz/ })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Olaf Scholz' }).waitFor()
    await page.context().close()
  })

  it('says so where a link leads to what is not there', async () => {
    const page = await served().open('selected=person/nobody-at-all&article=article/none')
    await page.getByText('This is not in the graph, or not any more.').waitFor()
    await page.getByText('This article is not in the graph any more.').waitFor()
    await page.context().close()
  })
})

describeInBrowser('with nothing in the graph', 'nothing', (served) => {
  it('says what to do, reads an article that is pasted in, and draws it', async () => {
    const page = await served().open()
    await page.getByRole('heading', { name: 'The graph is empty' }).waitFor()
    await page.getByRole('button', { name: 'Read an article' }).last().click()
    await page.getByLabel('Headline, if it has one').fill('A meeting in Rome')
    await page
      .getByLabel('Text, in English')
      .fill('Angela Merkel met Emmanuel Macron in Rome. Merkel said that Italy cannot leave the European Union.')
    await page.getByRole('button', { name: 'Read it' }).click()
    const entities = page.getByRole('listbox', { name: /Entities in the graph/ })
    await entities.getByRole('option', { name: /^Angela Merkel/ }).waitFor({ state: 'attached' })
    await page.getByRole('heading', { name: 'A meeting in Rome' }).waitFor()
    await page.context().close()
  })
})

const MARKUP = '<script>document.title = "hacked"</script><img src=x onerror="document.title=1">'
const LONG_WORD = 'w'.repeat(100_000)
const LONG_NAME = `Baron ${'von Hohenfels '.repeat(22)}zu Stein`
const HOSTILE = readingOf({
  url: 'https://example.org/hostile',
  title: `${MARKUP} on trial`,
  sentences: [
    `Ada <b>Bold</b> said: ${MARKUP}.`,
    `${LONG_WORD}.`,
    'قال محمود عباس إن الاجتماع عقد في القدس.',
    `${LONG_NAME} met Ada <b>Bold</b>.`,
  ],
  entities: [
    { kind: 'PERSON', name: 'Ada <b>Bold</b>' },
    { kind: 'PERSON', name: 'محمود عباس' },
    { kind: 'PERSON', name: LONG_NAME },
  ],
  relationships: [{ type: 'MET_WITH', source: LONG_NAME, target: 'Ada <b>Bold</b>', sentences: [3] }],
  statements: [{ sentence: 0, about: ['محمود عباس'], speaker: 'Ada <b>Bold</b>' }],
})

describeInBrowser('with hostile articles', [HOSTILE], (served) => {
  it('shows markup, endless words, other directions and long names as the text that they are', async () => {
    const page = await served().open()
    const article = page.getByRole('region', { name: 'Article' })
    await article.getByText('<script>document.title').first().waitFor()
    expect(await page.title()).toBe('Dateline')
    expect(await article.locator('script, img, b').count()).toBe(0)
    expect((await article.innerText()).includes(LONG_WORD)).toBe(true)
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 700 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }
    await page.setViewportSize({ width: 1280, height: 700 })
    const arabic = article.locator('.mention', { hasText: 'محمود عباس' })
    expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    await arabic.click()
    await page.getByRole('region', { name: 'Selection' }).getByRole('heading', { name: 'محمود عباس' }).waitFor()
    await article.locator('.mention', { hasText: 'von Hohenfels' }).click()
    const heading = page
      .getByRole('region', { name: 'Selection' })
      .getByRole('heading', { name: /von Hohenfels/ })
      .first()
    expect((await heading.innerText()).length).toBeLessThan(130)
    expect(await heading.getAttribute('title')).toBe(LONG_NAME)
    await page.context().close()
  })
})
