import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { readingOf, type Sketch } from '../../readings.ts'
import { violations } from './axe.ts'
import { describeInBrowser } from './served-explorer.ts'

const PEOPLE = [
  { kind: 'PERSON', name: 'Ana Diaz' },
  { kind: 'PLACE', name: 'Lima' },
  { kind: 'TOPIC', name: 'Harbour Pact' },
] as const

/** An article of a day in which Ana Diaz says this of the pact, and more that is about Lima. */
function newsOf(day: string, said: string, negated: boolean, more: Partial<Sketch> = {}) {
  return readingOf({
    url: `https://example.org/${day}`,
    title: `News of ${day}`,
    publishedAt: day,
    sentences: [said, 'Lima is quiet.', 'Ana Diaz, the mayor of Lima, spoke.'],
    entities: PEOPLE,
    relationships: [
      { type: 'HOLDS_ROLE_AT', source: 'Ana Diaz', target: 'Lima', sentences: [2], role: 'mayor', current: true },
    ],
    roles: [{ person: 'Ana Diaz', title: 'mayor', at: 'Lima', sentence: 2 }],
    statements: [
      { sentence: 0, about: ['Harbour Pact', 'Lima'], speaker: 'Ana Diaz', negated },
      { sentence: 1, about: ['Lima'] },
    ],
    ...more,
  })
}

const NEWS = [
  newsOf('2020-03-05', 'Ana Diaz said that Lima cannot sign the Harbour Pact this year.', true),
  newsOf('2019-11-20', 'Ana Diaz said that Lima will sign the Harbour Pact this year.', false),
  newsOf('2020-03-01', 'Ana Diaz said that the Harbour Pact helps Lima and its fishermen.', false),
  ...Array.from({ length: 45 }, (_, index) =>
    newsOf(
      `2021-${String(1 + Math.floor(index / 9)).padStart(2, '0')}-${String(1 + (index % 9)).padStart(2, '0')}`,
      `Ana Diaz said that visit number ${index} to Lima went well.`,
      false,
      { entities: PEOPLE.slice(0, 2), statements: [{ sentence: 0, about: ['Lima'], speaker: 'Ana Diaz' }] },
    ),
  ),
]

const dossier = (page: Page) => page.getByRole('region', { name: 'Dossier' })

async function daysIn(page: Page, topic: RegExp): Promise<readonly string[]> {
  const group = dossier(page)
    .locator('.topic-group')
    .filter({ has: page.locator('summary', { hasText: topic }) })
  return group.locator('.published').allInnerTexts()
}

describeInBrowser('a dossier', NEWS, (served) => {
  it('tells in four actions what a person said about a topic, all of it in the order of publication, by mouse', async () => {
    const page = await served().open()
    await page.getByRole('combobox', { name: /Search/ }).fill('diaz')
    await page
      .getByRole('listbox', { name: 'Hits' })
      .getByRole('option', { name: /Ana Diaz/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Dossier' }).click()
    await dossier(page).locator('summary', { hasText: 'Harbour Pact' }).click()
    await expect.poll(() => daysIn(page, /Harbour Pact/)).toEqual(['20 November 2019', '1 March 2020', '5 March 2020'])
    const quoted = await dossier(page).locator('.topic-group .citation').first().innerText()
    expect(quoted).toContain('Ana Diaz said that Lima will sign the Harbour Pact this year.')
    expect(quoted).toMatch(/News of 2019-11-20\s+20 November 2019, example\.org/)
    await page.context().close()
  })

  it('opens by the keyboard alone, goes on to the last statement, and Escape leads back', async () => {
    const page = await served().open('selected=person/ana-diaz')
    await page.getByRole('heading', { name: 'Ana Diaz' }).waitFor()
    await page.keyboard.press('i')
    const lima = dossier(page).locator('summary', { hasText: 'Lima' })
    await lima.focus()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await daysIn(page, /Lima/)).length).toBe(40)
    await dossier(page).getByRole('button', { name: 'Show 8 more of 48' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await daysIn(page, /Lima/)).length).toBe(48)
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: 'Graph' }).waitFor()
    await page.context().close()
  })

  it('sets beside each other what was affirmed first and negated then', async () => {
    const page = await served().open('dossier=person/ana-diaz')
    const changes = dossier(page).getByRole('region', { name: 'Said one thing, and another' })
    await changes.waitFor()
    expect(await changes.locator('.contrast').count()).toBe(1)
    expect(await changes.locator('.statement-text').allInnerTexts()).toEqual([
      expect.stringContaining('will sign'),
      expect.stringContaining('cannot sign'),
    ])
    await page.context().close()
  })

  it('tells roles over time, and goes to the sentence of a proof in its article', async () => {
    const page = await served().open('dossier=person/ana-diaz')
    const roles = dossier(page).getByRole('region', { name: 'Roles over time' })
    await roles.getByText(/told November 2019 to May 2021/).waitFor()
    await roles.getByRole('button', { name: /^News of/ }).click()
    await page.getByRole('button', { name: 'Sentence 3', exact: true }).waitFor()
    expect(await dossier(page).isVisible()).toBe(true)
    await page.context().close()
  })

  it('is chosen from by polarity, topic and side, is the same by its link, and each step is taken back', async () => {
    const page = await served().open('dossier=person/ana-diaz')
    await dossier(page).getByLabel('Whether it is so').selectOption({ label: 'says that it is not so (1)' })
    await dossier(page).getByText('1 of 48 statements').waitFor()
    const other = await served().open(new URL(page.url()).hash.slice(1))
    await dossier(other).getByText('1 of 48 statements').waitFor()
    await page.goBack()
    await dossier(page).getByText('48 statements, by topic').waitFor()
    await page.goto(`${served().url}#dossier=place/lima&sift=speaker:the%20article%20itself`)
    await dossier(page).getByText('3 of 51 statements').waitFor()
    await Promise.all([page.context().close(), other.context().close()])
  })

  it('prints every statement with its quotation, headline, date and address', async () => {
    const page = await served().open('dossier=person/ana-diaz')
    await page.evaluate(() => {
      window.print = () => {
        document.title = document.querySelector<HTMLElement>('.page-body')?.textContent ?? ''
      }
    })
    await dossier(page).getByRole('button', { name: 'Print all of it' }).click()
    await expect.poll(() => page.title()).toContain('https://example.org/2021-05-09')
    const printed = await page.title()
    expect(printed.split('visit number').length - 1).toBeGreaterThanOrEqual(90)
    expect(printed).toContain('News of 2020-03-05')
    expect(await page.locator('.topic-group .published').count()).toBe(0)
    await page.context().close()
  })

  it('says so where nobody is known by its link', async () => {
    const page = await served().open('dossier=person/nobody')
    await page.getByText('This is not in the graph, or not any more.').first().waitFor()
    await page.getByRole('button', { name: 'Back to the graph' }).click()
    await page.getByRole('tab', { name: 'Graph' }).waitFor()
    await page.context().close()
  })

  it.each(['light', 'dark'] as const)(
    'has nothing wrong that axe finds, nor is too wide at 320 pixels, when it is %s',
    async (colorScheme) => {
      const page = await served().open('dossier=person/ana-diaz', {
        colorScheme,
        bypassCSP: true,
        viewport: { width: 320, height: 640 },
      })
      await dossier(page).locator('summary', { hasText: 'Harbour Pact' }).click()
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      await page.context().close()
    },
  )
})

describeInBrowser('articles that are compared', NEWS, (served) => {
  const compared = (page: Page) => page.getByRole('region', { name: 'Comparison' })

  it('show what they share and where they contradict, each with both sentences, by mouse', async () => {
    const page = await served().open()
    for (const day of ['2019-11-20', '2020-03-05', '2021-05-09']) {
      await page.getByRole('searchbox', { name: /^Find articles/ }).fill(day)
      await page.getByRole('checkbox', { name: `Choose: News of ${day}` }).check()
    }
    await page.getByRole('button', { name: 'Compare them' }).click()
    const contradictions = compared(page).getByRole('region', { name: 'Where they contradict each other' })
    await expect.poll(() => contradictions.innerText()).toMatch(/will sign[^]*cannot sign/)
    const shared = await compared(page).getByRole('region', { name: 'Named by several' }).innerText()
    expect(shared).toMatch(/Ana Diaz\s+all/)
    expect(shared).toMatch(/Harbour Pact\s+2 of 3/)
    const told = compared(page).getByRole('region', { name: 'Told by several' })
    expect(await told.locator('.citation').count()).toBe(3)
    const other = await served().open(new URL(page.url()).hash.slice(1))
    await compared(other).getByRole('region', { name: 'Told by several' }).waitFor()
    await Promise.all([page.context().close(), other.context().close()])
  })

  it('are chosen and left out by the keyboard alone, and each step is taken back', async () => {
    const page = await served().open()
    await page.getByRole('button', { name: 'News of 2021-05-09' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Compare…' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Choose two articles or more').waitFor()
    await page.getByRole('checkbox', { name: 'Choose: News of 2021-05-08' }).focus()
    await page.keyboard.press('Space')
    const leave = compared(page).getByRole('button', { name: 'Leave out “News of 2021-05-08”' })
    await leave.focus()
    await page.keyboard.press('Enter')
    await leave.waitFor({ state: 'detached' })
    await page.goBack()
    await leave.waitFor()
    await page.context().close()
  })
})
