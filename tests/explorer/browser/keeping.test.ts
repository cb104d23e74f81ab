import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { violations } from './axe.ts'
import { describeInBrowser } from './served-explorer.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Keep' })
const story = (page: Page) => page.getByRole('region', { name: 'Story' })
const selection = (page: Page) => page.getByRole('region', { name: 'Selection' })

async function keep(page: Page, name: string, note: string): Promise<void> {
  await page.keyboard.press('k')
  await dialog(page).getByLabel('This view, under the name').fill(name)
  await dialog(page).getByLabel('What it tells').fill(note)
  await dialog(page).getByRole('button', { name: 'Keep this view' }).click()
  await dialog(page).getByRole('button', { name, exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })
}

describeInBrowser('what a person keeps', 'seed', (served) => {
  it('is told as a story, also after the page was left, and by the keyboard alone', async () => {
    const page = await served().open('selected=person/olaf-scholz', { bypassCSP: true })
    await selection(page).getByRole('heading', { name: 'Olaf Scholz' }).waitFor()
    await keep(page, 'Scholz', 'He says why not.')
    await page.goto(`${served().url}#tab=table&selected=place/kyiv`)
    await selection(page).getByRole('heading', { name: 'Kyiv' }).waitFor()
    await keep(page, 'Kyiv in the table', 'Where it is about.')
    await page.goto('about:blank')
    await page.goto(served().url)
    await page.getByRole('tab', { name: 'Graph' }).waitFor()
    await page.keyboard.press('k')
    expect(await violations(page)).toEqual([])
    await dialog(page).getByRole('button', { name: 'Tell them as a story' }).focus()
    await page.keyboard.press('Enter')
    await story(page).getByText('He says why not.').waitFor()
    await selection(page).getByRole('heading', { name: 'Olaf Scholz' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('ArrowRight')
    await story(page).getByText('Where it is about.').waitFor()
    await selection(page).getByRole('heading', { name: 'Kyiv' }).waitFor()
    expect(await page.getByRole('tab', { name: 'Table' }).getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Escape')
    await story(page).waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('is read as a report, each view a section with its note, facts and proofs, and printed', async () => {
    const page = await served().open('about=person/olaf-scholz', { bypassCSP: true })
    await page.getByRole('group', { name: 'Scope' }).getByText('About Olaf Scholz').waitFor()
    await keep(page, 'What Scholz says', 'Why not.')
    await page.goto(`${served().url}#path=person/antony-blinken,place/brussels`)
    await page.getByRole('region', { name: 'What was found' }).locator('.chain').waitFor()
    await keep(page, 'The way to Brussels', '')
    await page.keyboard.press('k')
    await dialog(page).getByRole('button', { name: 'Read them as a report' }).click()
    const report = page.getByRole('region', { name: 'Report' })
    const scholz = report.getByRole('region', { name: 'What Scholz says' })
    await expect.poll(() => scholz.innerText()).toMatch(/Why not\.[^]*cannot join[^]*\d+ statements\./)
    const way = report.getByRole('region', { name: 'The way to Brussels' })
    await expect.poll(() => way.innerText()).toMatch(/Brussels[^]*connection/)
    expect(await way.innerText()).not.toContain('Scholz said')
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => location.hash)).toContain('page=report')
    await way.getByRole('button', { name: 'Open this view: The way to Brussels' }).click()
    await page.getByRole('region', { name: 'What was found' }).waitFor()
    // It is a step like others, and takes none back.
    expect(await page.getByText(/^Undone/).count()).toBe(0)
    await page.goBack()
    await report.waitFor()
    await page.context().close()
  })

  it('has notes on shapes and lines, which go away as a file and come back from it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-kept-'))
    const page = await served().open('selected=person/olaf-scholz')
    await selection(page).getByRole('button', { name: 'Add a note' }).click()
    await selection(page).getByLabel('Note on Olaf Scholz').fill('Ask his office.')
    await selection(page).getByRole('button', { name: 'Keep the note' }).click()
    await selection(page).getByText('Ask his office.').waitFor()
    await page.keyboard.press('k')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog(page).getByRole('button', { name: 'Save as a file' }).click(),
    ])
    const file = join(folder, 'kept.json')
    await download.saveAs(file)
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      notes: [{ id: 'person/olaf-scholz', note: 'Ask his office.' }],
    })
    const other = await served().open()
    await other.getByRole('tab', { name: 'Graph' }).waitFor()
    await other.keyboard.press('k')
    await writeFile(join(folder, 'other.json'), '{"views": 1}')
    await dialog(other).getByLabel('Take in a file').setInputFiles(join(folder, 'other.json'))
    await dialog(other).getByText('Nothing was changed.').waitFor()
    await dialog(other).getByLabel('Take in a file').setInputFiles(file)
    await dialog(other).getByText('Taken in: 0 views and 1 notes.').waitFor()
    await dialog(other).getByRole('button', { name: 'Olaf Scholz', exact: true }).click()
    await selection(other).getByText('Ask his office.').waitFor()
    await Promise.all([page.context().close(), other.context().close(), rm(folder, { recursive: true })])
  })
})
