import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { exampleAt, serveExample, type ServedExample } from './built-examples.ts'

const offer = inject('browser')

describe.skipIf(!offer.available)('the example of Relay, from an origin of its own', () => {
  let engine: Engine
  let served: ServedExample
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    if (!offer.available) return
    engine = await openEngine({ kind: 'embedded' })
    ;[served, browser] = await Promise.all([serveExample(exampleAt('relay'), engine), chromium.connect(offer.endpoint)])
    await served.graph.loadSeed()
    page = await browser.newPage()
  })
  afterAll(async () => {
    if (!offer.available) return
    await page.close()
    await served.close()
    await engine.close()
  })

  /** All that the list shows, once there is no more to load. */
  async function gathered(): Promise<readonly string[]> {
    const list = page.getByRole('list', { name: 'People' })
    await list.getByRole('listitem').first().waitFor()
    const more = page.getByRole('button', { name: 'More' })
    while ((await more.count()) > 0) {
      const before = await list.getByRole('listitem').count()
      await more.click()
      await expect.poll(() => list.getByRole('listitem').count()).toBeGreaterThan(before)
      await page.waitForTimeout(50)
    }
    return list.getByRole('listitem').allInnerTexts()
  }

  it('goes through all pages, without a filter and with one', async () => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    const { people } = await served.graph.ask<{ people: { nodes: { name: string }[] } }>(
      '{ people { nodes { name } } }',
    )
    const names = people.nodes.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(2)
    await page.goto(served.page)
    expect(await gathered()).toEqual(names)
    const filtered = names.filter((name) => name.includes('en'))
    expect(filtered.length).toBeGreaterThan(1)
    await page.getByRole('textbox', { name: 'Part of a name' }).fill('en')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect.poll(() => page.getByRole('listitem').allInnerTexts()).toEqual(filtered.slice(0, 1))
    expect(await gathered()).toEqual(filtered)
    expect(errors).toEqual([])
  })
})
