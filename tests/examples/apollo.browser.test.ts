import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { serveExample } from './built-examples.ts'

const offer = inject('browser')

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
})
afterAll(() => engine.close())

describe.skipIf(!offer.available)('Apollo Client in a page of another origin that is allowed', () => {
  it('registers its query by a hash, asks by the hash alone from then on, and knows an interface’s types', async () => {
    if (!offer.available) return
    const served = await serveExample(new URL('apollo/', import.meta.url), engine)
    await served.graph.loadSeed()
    const browser = await chromium.connect(offer.endpoint)
    const page = await browser.newPage()
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() !== 'POST') return
      sent.push('query' in (request.postDataJSON() as object) ? 'text' : 'hash')
    })
    for (let time = 0; time < 2; time++) {
      await page.goto(served.page)
      await expect
        .poll(() => page.locator('output').textContent())
        .toBe('{"node":{"__typename":"Person","id":"person/antony-blinken","name":"Antony Blinken"}}')
    }
    expect(sent).toEqual(['hash', 'text', 'hash'])
    await page.close()
    await served.close()
  })
})
