import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { itemAt } from '../../../src/model/item-at.ts'
import { readingOf } from '../../readings.ts'
import { describeInBrowser } from './served-explorer.ts'

/** What an article tells of the harbour, and when; more of the like make the graph too large to be drawn whole. */
const news = (day: number, guest: string, said: string) =>
  readingOf({
    url: `https://example.org/harbour/${day}`,
    title: `Harbour talks, day ${day}`,
    publishedAt: `2023-03-0${day}`,
    sentences: [`Ana Diaz met ${guest} in Bergen.`, `Ana Diaz said ${said}.`],
    entities: [
      { kind: 'PERSON', name: 'Ana Diaz' },
      { kind: 'PERSON', name: guest },
      { kind: 'PLACE', name: 'Bergen' },
    ],
    relationships: [{ type: 'MET_WITH', source: 'Ana Diaz', target: guest, sentences: [0] }],
    statements: [{ speaker: 'Ana Diaz', about: ['Bergen'], sentence: 1 }],
  })

const GUESTS = ['Bo Ek', 'Li Chen', 'Kim Moe']
const SAID = ['the harbour of Bergen is open', 'Bergen pays for the quay', 'Bergen has no more room']
const NEWS = [
  ...SAID.map((said, index) => news(index + 1, itemAt(GUESTS, index), said)),
  ...Array.from({ length: 14 }, (_, index) => {
    const names = Array.from({ length: 10 }, (_name, at) => `Player${index}x${at}`)
    return readingOf({
      url: `https://example.org/chess/${index}`,
      title: `Chess round ${index}`,
      publishedAt: '2022-01-01',
      sentences: names.map((name) => `${name} played.`),
      entities: names.map((name) => ({ kind: 'PERSON' as const, name })),
      relationships: [],
    })
  }),
]

/** Counts what a person does: a click, or a word that is typed; by the keyboard a chosen key, too. */
function handsOn(page: Page) {
  let actions = 0
  return {
    actions: () => actions,
    async click(role: 'button' | 'checkbox' | 'option' | 'tab', name: RegExp | string) {
      actions += 1
      await page.getByRole(role, { name }).first().click()
    },
    async fill(role: 'searchbox' | 'combobox', name: RegExp, text: string) {
      actions += 1
      await page.getByRole(role, { name }).fill(text)
    },
    async choose(name: string, value: { readonly label: RegExp }) {
      actions += 1
      const field = page.getByRole('combobox', { name })
      const option = field.getByRole('option', { name: value.label }).first()
      await field.selectOption({ label: await option.innerText() })
    },
    async press(key: string) {
      actions += 1
      await page.keyboard.press(key)
    },
    async type(text: string) {
      actions += 1
      await page.keyboard.type(text)
    },
  }
}

const names = (page: Page) => page.getByRole('listbox', { name: /Entities in the graph/ }).getByRole('option')
const hit = (page: Page, name: RegExp) => page.getByRole('option', { name }).first()

async function start(page: Page) {
  await page.getByRole('tab', { name: 'Graph' }).waitFor()
  await page.getByRole('region', { name: 'Article', exact: true }).getByText('17 articles').waitFor()
  return handsOn(page)
}

describeInBrowser('a link to a line that nothing else brought', NEWS, (served) => {
  it.each([
    ['relationship/person/ana-diaz/met-with/person/bo-ek', 'Ana Diaz met Bo Ek in Bergen.', 'Bo Ek'],
    ['spoke/person/ana-diaz~place/bergen', 'Ana Diaz said Bergen has no more room.', 'Bergen'],
  ])('brings it with its sentences, and what it joins: %s', async (id, sentence, other) => {
    const page = await served().open(`selected=${id}`)
    await page.getByRole('region', { name: 'Selection' }).getByText(sentence).first().waitFor()
    await expect
      .poll(async () => (await names(page).allInnerTexts()).map((text) => text.split(',')[0]?.trim()).sort())
      .toEqual(['Ana Diaz', other].sort())
    await page.context().close()
  })

  it('says so where the graph holds no such line, and leads back to what is there', async () => {
    const page = await served().open('selected=relationship/person/ana-diaz/met-with/person/nobody')
    const selection = page.getByRole('region', { name: 'Selection' })
    await selection.getByText('This is not in the graph, or not any more.').waitFor()
    await selection.getByRole('button', { name: 'Select nothing' }).click()
    await page.getByRole('region', { name: 'Communities' }).waitFor()
    await page.context().close()
  })
})

describeInBrowser('somebody with many neighbors', NEWS, (served) => {
  it('is expanded by those of one kind, which are counted', async () => {
    const page = await served().open('added=person/ana-diaz&selected=person/ana-diaz')
    await page.getByRole('region', { name: 'Selection' }).getByRole('button', { name: 'Show by kind' }).click()
    await page.getByRole('menuitem', { name: 'Show 3 people' }).click()
    await expect
      .poll(async () => (await names(page).allInnerTexts()).map((text) => text.split(',')[0]?.trim()).sort())
      .toEqual(['Ana Diaz', ...GUESTS].sort())
    await page.context().close()
  })
})

describeInBrowser('a search that no article fits', NEWS, (served) => {
  it('says so, and leads back to everything', async () => {
    const page = await served().open('says=zzzz')
    await page.getByText('No article says that.').waitFor()
    await page.getByRole('button', { name: 'Show everything again' }).last().click()
    await page.getByRole('region', { name: 'Communities' }).waitFor()
    await page.context().close()
  })
})

describeInBrowser('what an analyst comes for', NEWS, (served) => {
  it('is an article found by a word of its headline, with its graph, by mouse in three actions', async () => {
    const page = await served().open()
    const hands = await start(page)
    await hands.fill('searchbox', /headline/, 'day 2')
    await hands.click('button', 'Harbour talks, day 2')
    await expect.poll(() => names(page).count()).toBe(3)
    expect(hands.actions()).toBeLessThanOrEqual(3)
    await page.context().close()
  })

  it('is the same by the keyboard alone', async () => {
    const page = await served().open()
    const hands = await start(page)
    await hands.press('/')
    await hands.type('talks, day 2')
    await hit(page, /Harbour talks, day 2/).waitFor()
    await hands.press('Enter')
    await expect.poll(() => names(page).count()).toBe(3)
    expect(hands.actions()).toBeLessThanOrEqual(3)
    await page.context().close()
  })

  it('is who met whom in all articles, all of it, by mouse and by the keyboard', async () => {
    for (const by of ['mouse', 'keyboard'] as const) {
      const page = await served().open()
      const hands = await start(page)
      if (by === 'mouse') await hands.click('button', /^Who met whom\?/)
      else {
        await hands.press('Control+k')
        await hands.type('who met')
        await hit(page, /Who met whom/).waitFor()
        await hands.press('Enter')
      }
      const answers = page.getByRole('region', { name: 'Answers' })
      await answers.getByText('3 connections in all articles').waitFor()
      for (const guest of GUESTS) await answers.getByText(`Ana Diaz met ${guest} in Bergen.`).waitFor()
      expect(hands.actions(), by).toBeLessThanOrEqual(4)
      await page.context().close()
    }
  })

  it('is what two articles share, by mouse in four actions', async () => {
    const page = await served().open('list=harbour')
    const hands = await startFromList(page)
    await hands.click('checkbox', 'Choose: Harbour talks, day 1')
    await hands.click('checkbox', 'Choose: Harbour talks, day 3')
    await hands.click('button', 'Compare them')
    await expectShared(page)
    expect(hands.actions()).toBeLessThanOrEqual(4)
    await page.context().close()
  })

  it('is the same by the keyboard alone', async () => {
    const page = await served().open('list=harbour')
    const hands = await startFromList(page)
    // The way there is Tab, as everywhere; what is counted is what is decided.
    const choose = async (name: string) => {
      await page.getByRole('checkbox', { name }).focus()
      await hands.press('Space')
    }
    await choose('Choose: Harbour talks, day 1')
    await choose('Choose: Harbour talks, day 3')
    await page.getByRole('button', { name: 'Compare them' }).focus()
    await hands.press('Enter')
    await expectShared(page)
    expect(hands.actions()).toBeLessThanOrEqual(4)
    await page.context().close()
  })

  it('is what a person said about a topic, in the order of time, by mouse in four actions', async () => {
    const page = await served().open()
    const hands = await start(page)
    await hands.fill('combobox', /Search/, 'ana diaz')
    await hands.click('option', /Ana Diaz.*person/)
    await hands.click('button', 'Dossier')
    await hands.choose('About', { label: /Bergen/ })
    await expectSaid(page)
    expect(hands.actions()).toBeLessThanOrEqual(4)
    await page.context().close()
  })

  it('is the same by the keyboard alone', async () => {
    const page = await served().open()
    const hands = await start(page)
    await page.keyboard.press('/')
    await hands.type('ana diaz')
    await hit(page, /Ana Diaz/).waitFor()
    await hands.press('Enter')
    await page.getByRole('region', { name: 'Selection' }).getByRole('heading', { name: 'Ana Diaz' }).waitFor()
    await hands.press('i')
    const about = page.getByRole('combobox', { name: 'About' })
    await about.focus()
    await hands.type('Bergen')
    await expectSaid(page)
    expect(hands.actions()).toBeLessThanOrEqual(4)
    await page.context().close()
  })
})

async function startFromList(page: Page) {
  await page.getByRole('checkbox', { name: 'Choose: Harbour talks, day 1' }).waitFor()
  return handsOn(page)
}

async function expectShared(page: Page): Promise<void> {
  const shared = page.getByRole('region', { name: /^Named by several/ })
  await shared.waitFor()
  expect(await shared.innerText()).toMatch(/Ana Diaz[^]*Bergen|Bergen[^]*Ana Diaz/)
  expect(await shared.innerText()).not.toMatch(/Bo Ek|Kim Moe/)
}

async function expectSaid(page: Page): Promise<void> {
  const statements = page.getByRole('region', { name: /^Statements/ })
  await expect
    .poll(async () => {
      const text = await statements.innerText()
      const places = SAID.map((said) => text.indexOf(said))
      return places.every((at, index) => at >= 0 && (index === 0 || at > (places[index - 1] ?? 0)))
    })
    .toBe(true)
}
