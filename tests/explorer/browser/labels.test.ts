import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { readingOf } from '../../readings.ts'
import { TEXT_RECORDER } from '../text-recorder.ts'
import { describeInBrowser } from './served-explorer.ts'

interface Text {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The labels that cover one another now, and how many labels there are. */
async function labels(page: Page): Promise<{ readonly count: number; readonly overlapping: readonly string[] }> {
  const texts = await page.evaluate(() => {
    const canvas = document.querySelector('.drawing-host canvas')
    return canvas === null ? [] : (window as unknown as { textsOf(of: Element): Text[] }).textsOf(canvas)
  })
  const overlapping = texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} on ${b.text}`),
  )
  return { count: texts.length, overlapping }
}

/** Steps of an analyst, as keys of the page: of whatever is drawn. */
const STEPS = ['+', '+', 'f', 'o', 'o', 'e', '-', 'f', 'c', 'a', 'p', 'f', 'h', 'a', '+', '-', 'g', 'f', 'g', 'f']

const PEOPLE = Array.from({ length: 60 }, (_, at) => `Guest of the ${at}th table`)
const TABLES = readingOf({
  url: 'https://example.org/tables',
  title: 'Tables',
  sentences: PEOPLE.map((name, at) => `${name} met ${PEOPLE[at % 7] ?? ''}.`),
  entities: PEOPLE.map((name) => ({ kind: 'PERSON' as const, name })),
  relationships: PEOPLE.slice(7).map((source, at) => ({
    type: 'MET_WITH' as const,
    source,
    target: PEOPLE[at % 7] ?? '',
    sentences: [at + 7],
  })),
})

for (const [name, contents] of [
  ['the seed article', 'seed'],
  ['sixty people at seven tables', [TABLES]],
] as const) {
  describeInBrowser(`labels with ${name}`, contents, (served) => {
    it('never cover one another, at the start and after each of twenty steps', async () => {
      const page = await served().open()
      await page.addInitScript({ content: TEXT_RECORDER })
      await page.reload()
      const list = page.getByRole('listbox', { name: /Entities in the graph/ })
      await expect.poll(async () => (await labels(page)).count).toBeGreaterThan(5)
      await expect.poll(async () => (await labels(page)).overlapping).toEqual([])
      await list.focus()
      await page.keyboard.press('Home')
      await page.keyboard.press('Enter')
      await page.getByRole('region', { name: 'Selection' }).getByRole('heading').first().waitFor()
      await list.evaluate((element) => {
        element.blur()
      })
      for (const [at, key] of STEPS.entries()) {
        await page.keyboard.press(key)
        await expect.poll(async () => [at, key, ...(await labels(page)).overlapping]).toEqual([at, key])
      }
      await page.context().close()
    })
  })
}
