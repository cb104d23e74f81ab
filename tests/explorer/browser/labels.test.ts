import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { readingOf } from '../../readings.ts'
import { DRAWING_RECORDER, misplaced, type Recorded } from '../drawing-recorder.ts'
import { describeInBrowser } from './served-explorer.ts'

/** The labels that cover what is not theirs now, and how many labels there are. */
async function labels(page: Page): Promise<{ readonly count: number; readonly wrong: readonly string[] }> {
  const recorded = await page.evaluate((): Recorded => {
    const canvas = document.querySelector('.drawing-host canvas')
    if (canvas === null) return { texts: [], lines: [], shapes: [] }
    return (window as unknown as { recordedOn(of: Element): Recorded }).recordedOn(canvas)
  })
  return { count: recorded.texts.length, wrong: misplaced(recorded) }
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
    it('cover neither one another nor the shapes and lines of others, at the start and after each of twenty steps', async () => {
      const page = await served().open()
      await page.addInitScript({ content: DRAWING_RECORDER })
      await page.reload()
      const list = page.getByRole('listbox', { name: /Entities in the graph/ })
      await expect.poll(async () => (await labels(page)).count).toBeGreaterThan(5)
      await expect.poll(async () => (await labels(page)).wrong).toEqual([])
      await list.focus()
      await page.keyboard.press('Home')
      await page.keyboard.press('Enter')
      await page.getByRole('region', { name: 'Selection' }).getByRole('heading').first().waitFor()
      await list.evaluate((element) => {
        element.blur()
      })
      for (const [at, key] of STEPS.entries()) {
        await page.keyboard.press(key)
        await expect.poll(async () => [at, key, ...(await labels(page)).wrong]).toEqual([at, key])
      }
      await page.context().close()
    })
  })
}
