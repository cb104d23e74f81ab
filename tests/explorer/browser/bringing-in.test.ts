import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readingOf } from '../../readings.ts'
import { violations } from './axe.ts'
import { describeInBrowser } from './served-explorer.ts'

const KNOWN = readingOf({
  url: 'https://example.org/known',
  title: 'Known news',
  sentences: ['Angela Merkel spoke in Rome.'],
  entities: [
    { kind: 'PERSON', name: 'Angela Merkel' },
    { kind: 'PLACE', name: 'Rome' },
  ],
})

const TEXT = 'Angela Merkel met Emmanuel Macron in Rome. Merkel said that Italy cannot leave the European Union.'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Add articles' })
const entry = (page: Page, name: RegExp) => dialog(page).getByRole('listitem').filter({ hasText: name })

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Graph' }).waitFor()
  await page.keyboard.press('r')
  await dialog(page).getByLabel('Text, in English').waitFor()
}

describeInBrowser('bringing in articles', [KNOWN], (served) => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-files-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('reads a pasted text with its headline and date, tells new from known, and takes it back again and again', async () => {
    const page = await served().open()
    await openDialog(page)
    await dialog(page).getByLabel('Text, in English').fill(TEXT)
    await dialog(page)
      .getByLabel(/^Headline/)
      .fill('A meeting in Rome')
    await dialog(page)
      .getByLabel(/^Published on/)
      .fill('2021-05-04')
    await dialog(page).getByRole('button', { name: 'Read it' }).click()
    const came = dialog(page).getByRole('region', { name: 'What came of it' })
    await expect.poll(() => came.innerText()).toMatch(/New:.*Emmanuel Macron[^]*Known before:.*(?:Merkel|Rome)/)
    await dialog(page).getByRole('button', { name: 'Remove: A meeting in Rome' }).click()
    await entry(page, /removed/).waitFor()
    await dialog(page).getByRole('button', { name: 'Bring it back: A meeting in Rome' }).click()
    await dialog(page).getByRole('button', { name: 'Show its graph, with what is new selected' }).click()
    await page.getByRole('heading', { name: 'A meeting in Rome' }).waitFor()
    const list = page.getByRole('listbox', { name: /^Entities in the graph/ })
    const macron = list.getByRole('option', { name: /^Emmanuel Macron/ })
    await expect.poll(() => macron.getAttribute('aria-selected')).toBe('true')
    const merkel = list.getByRole('option', { name: /^Angela Merkel/ })
    expect(await merkel.getAttribute('aria-selected')).toBe('false')
    await page.context().close()
  })

  it('reads ten files of which three are bad, and says of each of these what is wrong with it', async () => {
    const names: string[] = []
    for (let number = 1; number <= 7; number++) {
      const name = join(folder, `good-${number}.txt`)
      await writeFile(name, `Ana Diaz visited Lima on day ${number}.`)
      names.push(name)
    }
    const bad = [
      ['large.txt', 'x'.repeat(60_000_000)],
      ['binary.txt', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1])],
      ['empty.md', ' \n'],
    ] as const
    for (const [name, content] of bad) await writeFile(join(folder, name), content)
    names.splice(2, 0, ...bad.map(([name]) => join(folder, name)))
    const page = await served().open()
    await openDialog(page)
    await dialog(page).locator('input[type=file]').setInputFiles(names)
    await dialog(page).getByText('10 of 10 done, 3 could not be read').waitFor()
    await entry(page, /large\.txt.*It has 60 MB; an article may have 5\.0 MB/s).waitFor()
    await entry(page, /binary\.txt.*It is not a text: it holds binary data/s).waitFor()
    await entry(page, /empty\.md.*It is empty/s).waitFor()
    await dialog(page)
      .getByRole('button', { name: /^Show their graph/ })
      .click()
    await page.getByText('7 articles: ').waitFor()
    await page.context().close()
  })

  it('reads pages and lists of articles that lie in files', async () => {
    await writeFile(
      join(folder, 'page.html'),
      '<title>x</title><nav>Menu</nav><article><h1>A page</h1><p>Ana Diaz met Bo Ek in Oslo.</p></article><script>alert(1)</script>',
    )
    await writeFile(
      join(folder, 'list.jsonl'),
      '{"text":"Bo Ek went to Lima.","title":"First line"}\n{"title":"no text"}\n',
    )
    await writeFile(
      join(folder, 'good.jsonl'),
      '{"text":"Bo Ek went to Cusco.","title":"A line","url":"https://example.org/l"}\n',
    )
    const page = await served().open()
    await openDialog(page)
    const names = ['page.html', 'list.jsonl', 'good.jsonl'].map((name) => join(folder, name))
    await dialog(page).locator('input[type=file]').setInputFiles(names)
    await expect.poll(() => dialog(page).innerText(), { timeout: 20_000 }).toContain('4 of 4 done, 1 could not be read')
    await entry(page, /A page.*read/s).waitFor()
    await entry(page, /First line.*read/s).waitFor()
    await entry(page, /list\.jsonl, line 2.*It has no “text”/s).waitFor()
    await entry(page, /A line.*read/s).waitFor()
    await page.context().close()
  })

  it('does not read an address on a private network, and says what to do', async () => {
    const page = await served().open()
    await openDialog(page)
    await dialog(page)
      .getByLabel(/^Address/)
      .fill(`${served().url}page`)
    await page.keyboard.press('Enter')
    await entry(page, /is not on the open network\. Paste its text/).waitFor()
    await page.context().close()
  })

  it('keeps what was given when the connection is lost in the middle, and reads all of it when it is tried again', async () => {
    const page = await served().open()
    await openDialog(page)
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('mutation LoadArticle') === true ? route.abort() : route.fallback(),
    )
    for (const text of ['Eva Lund visited Bergen.', 'Per Dahl visited Narvik.']) {
      await dialog(page).getByLabel('Text, in English').fill(text)
      await dialog(page).getByRole('button', { name: 'Read it' }).click()
    }
    await expect.poll(() => entry(page, /The server could not be reached/).count()).toBe(2)
    await page.unroute('**/graphql')
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'detached' })
    await page.keyboard.press('r')
    await dialog(page).getByRole('button', { name: 'Try all 2 again' }).click()
    await entry(page, /Eva Lund.*read/s).waitFor()
    await entry(page, /Per Dahl.*read/s).waitFor()
    await page.context().close()
  })

  it('reads files that are dropped anywhere on the page', async () => {
    const page = await served().open()
    await page.getByRole('tab', { name: 'Graph' }).waitFor()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File(['Ida Berg visited Turku.'], 'dropped.txt'))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    })
    await entry(page, /dropped\.txt.*read/s).waitFor()
    await page.context().close()
  })

  it.each(['light', 'dark'] as const)(
    'is a dialog in which axe finds nothing wrong, when it is %s',
    async (colorScheme) => {
      const page = await served().open('', { colorScheme, bypassCSP: true, viewport: { width: 320, height: 640 } })
      await openDialog(page)
      await dialog(page).getByLabel('Text, in English').fill('Ola Nordmann visited Oslo.')
      await dialog(page).getByRole('button', { name: 'Read it' }).click()
      await dialog(page)
        .getByRole('button', { name: /^Show its graph/ })
        .waitFor()
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      await page.context().close()
    },
  )
})
