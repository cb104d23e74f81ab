import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { readingOf } from '../../readings.ts'
import { violations } from './axe.ts'
import { describeInBrowser } from './served-explorer.ts'

const STATES: readonly (readonly [name: string, link: string, press?: string])[] = [
  ['the graph', ''],
  ['an entity', 'selected=person/olaf-scholz'],
  ['several entities', 'selected=person/olaf-scholz,place/kyiv'],
  ['a relationship', 'selected=relationship/meeting/ukraine-nato-council-meeting/held-in/place/brussels'],
  ['a path', 'path=person/antony-blinken,person/olaf-scholz'],
  ['the map', 'tab=map'],
  ['the table', 'tab=table&selected=place/kyiv'],
  ['no answer to a question', 'ask=met&no-kinds=MEETING'],
  ['a dossier', 'dossier=person/olaf-scholz'],
  ['a dossier beside a selection', 'dossier=place/ukraine&selected=place/kyiv'],
  ['a comparison', 'page=comparison'],
  ['the palette', '', 'Control+k'],
  ['the choice of a path', 'selected=place/kyiv', 't'],
  ['the keys', '', '?'],
  ['what is kept', '', 'k'],
  ['the link to share', '', 's'],
  ['who may be one', '', 'Shift+M'],
  ['the way to merge', 'selected=place/kyiv', 'm'],
  ['the export', '', 'x'],
  ['the article to read', '', 'r'],
]

const openPane = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name }).click()

/** Has a command run by the first words of its title. */
async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill(title)
  await page.getByRole('dialog').getByRole('option', { name: title }).first().click()
}

/** What is seen where a window has room for one pane, and what is done to see it. */
const ENLARGED: readonly (readonly [name: string, link: string, act: (page: Page) => Promise<unknown>])[] = [
  ['the graph', '', (page) => page.locator('.drawing-host canvas').waitFor()],
  ['an article', 'selected=place/kyiv', (page) => openPane(page, 'Article')],
  [
    'the question before an article is removed',
    '',
    async (page) => {
      await openPane(page, 'Article')
      await page.getByRole('button', { name: 'Remove this article…' }).click()
      await page.getByRole('button', { name: 'Remove it' }).waitFor()
    },
  ],
  [
    'what can be mended',
    'selected=person/olaf-scholz',
    async (page) => {
      await openPane(page, /^Selection/)
      await page.getByRole('button', { name: 'Mend Olaf Scholz' }).click()
      await page.getByRole('menuitem', { name: 'Rename…' }).waitFor()
    },
  ],
  [
    'a note',
    'selected=person/olaf-scholz',
    async (page) => {
      await openPane(page, /^Selection/)
      await page.getByRole('button', { name: 'Add a note' }).click()
      await page.getByRole('textbox', { name: /note/i }).waitFor()
    },
  ],
  ...['Rename', 'Split mentions off', 'Change the kind'].map(
    (way) =>
      [
        way,
        'selected=person/olaf-scholz',
        async (page: Page) => {
          await page.getByText('Selection (1)').waitFor()
          await command(page, `Mend the selection: ${way}`)
          await page.getByRole('dialog').getByLabel('Why', { exact: true }).waitFor()
        },
      ] as const,
  ),
  [
    'the menu of the drawing',
    'selected=person/olaf-scholz',
    async (page) => {
      await page.locator('.drawing-host canvas').waitFor()
      await page.keyboard.press('Shift+F10')
      await page.getByRole('menuitem').first().waitFor()
    },
  ],
]

/** Two articles with headlines, which share what they tell. */
const HEADLINES = ['Harbour strike ends', 'Dockers return to work'].map((title, index) =>
  readingOf({
    url: `https://example.org/${index}`,
    title,
    publishedAt: `2023-0${index + 1}-15`,
    sentences: ['Ana Diaz met Ben Ek in Oslo.', 'The Oslo talks were held in Oslo.'],
    entities: [
      { kind: 'PERSON', name: 'Ana Diaz' },
      { kind: 'PERSON', name: 'Ben Ek' },
      { kind: 'PLACE', name: 'Oslo' },
      { kind: 'MEETING', name: 'Oslo talks' },
    ],
    relationships: [
      { type: 'MET_WITH', source: 'Ana Diaz', target: 'Ben Ek', sentences: [0] },
      { type: 'HELD_IN', source: 'Oslo talks', target: 'Oslo', sentences: [1] },
    ],
  }),
)

describeInBrowser('axe, with several articles', HEADLINES, (served) => {
  it.each(['light', 'dark'] as const)(
    'finds nothing wrong in what tells of them, when it is %s',
    async (colorScheme) => {
      const page = await served().open('', { colorScheme, bypassCSP: true })
      for (const link of [
        '',
        'list=dockers',
        'selected=person/ana-diaz',
        'about=person/ana-diaz&selected=person/ana-diaz',
        'dossier=person/ana-diaz',
        'ask=met',
        'page=comparison',
        'time=2023-02-01..2023-02-28',
        'tab=table',
        'tab=map',
        'path=person/ana-diaz,person/ben-ek',
        'selected=person/nobody',
      ]) {
        await page.goto('about:blank')
        await page.goto(`${served().url}#${link}`)
        await page.locator('.pane.centre').waitFor()
        await page.waitForFunction(() => document.querySelector('.skeleton') === null)
        expect(await violations(page), link).toEqual([])
      }
      await page.context().close()
    },
  )
})

describeInBrowser('axe, with several articles on a telephone', HEADLINES, (served) => {
  it.each(['page=comparison', 'dossier=person/ana-diaz'])(
    'finds nothing wrong where a page is all there is: %s',
    async (link) => {
      const page = await served().open(link, { viewport: { width: 390, height: 844 }, bypassCSP: true })
      await page.locator('.page').waitFor()
      await page.waitForFunction(() => document.querySelector('.skeleton') === null)
      expect(await violations(page)).toEqual([])
      await page.context().close()
    },
  )
})

describeInBrowser('axe', 'seed', (served) => {
  it.each(['light', 'dark'] as const)(
    'finds nothing wrong on any tab or dialog, when it is %s',
    async (colorScheme) => {
      // The policy of the page lets no script in but its own; axe is the test's.
      const page = await served().open('', { colorScheme, bypassCSP: true })
      for (const [name, link, press] of STATES) {
        await page.goto('about:blank')
        await page.goto(`${served().url}#${link}`)
        await page.getByRole('tab', { name: 'Graph' }).or(page.locator('.page')).first().waitFor()
        await page.waitForFunction(() => document.querySelector('.skeleton') === null)
        if (press !== undefined) {
          await page.keyboard.press(press)
          await page.getByRole('dialog').waitFor()
        }
        await page.getByText(/^Fetching/).waitFor({ state: 'detached' })
        await page.waitForFunction(() => document.querySelector('.skeleton') === null)
        expect(await violations(page), name).toEqual([])
      }
      await page.context().close()
    },
  )

  it.each(['light', 'dark'] as const)(
    'finds nothing wrong in menus, forms and questions, when it is %s and shown at twice its size',
    async (colorScheme) => {
      const page = await served().open('', { colorScheme, bypassCSP: true, viewport: { width: 720, height: 450 } })
      for (const [name, link, act] of ENLARGED) {
        await page.goto('about:blank')
        await page.goto(`${served().url}#${link}`)
        await page.getByRole('navigation', { name: 'Panes' }).waitFor()
        await page.waitForFunction(() => document.querySelector('.skeleton') === null)
        await act(page)
        expect(await violations(page), name).toEqual([])
        const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
        expect(isTooWide, `${name} is wider than the screen`).toBe(false)
      }
      await page.context().close()
    },
  )

  it('finds nothing wrong on a telephone, in any pane', async () => {
    const page = await served().open('selected=person/olaf-scholz', {
      viewport: { width: 320, height: 640 },
      bypassCSP: true,
    })
    for (const pane of ['Article', 'Graph', /^Selection/] as const) {
      await page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name: pane }).click()
      expect(await violations(page), String(pane)).toEqual([])
      const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect(isTooWide, `${String(pane)} is wider than the screen`).toBe(false)
    }
    await page.context().close()
  })

  it('finds nothing wrong where the system forces its colours, and the drawing takes them', async () => {
    const page = await served().open('selected=place/kyiv', { forcedColors: 'active', bypassCSP: true })
    await page.getByRole('heading', { name: 'Kyiv' }).waitFor()
    expect(await violations(page)).toEqual([])
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ground'))
    expect(ground.trim()).toBe('Canvas')
    await page.context().close()
  })
})
