import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { exampleAt, serveExample, type ServedExample } from './built-examples.ts'

const offer = inject('browser')
const LOAD = 'mutation ($input: LoadArticleInput!) { loadArticle(input: $input) { outcome } }'
const PLACES = ['Lima', 'Oslo', 'Paris', 'Rome', 'Cairo', 'Tokyo', 'Quito', 'Accra']

describe.skipIf(!offer.available)('the example of React, from an origin of its own', () => {
  let engine: Engine
  let served: ServedExample
  let browser: Browser
  let page: Page
  const errors: string[] = []
  const load = (title: string, text: string) => served.graph.ask(LOAD, { input: { title, text } })

  beforeAll(async () => {
    if (!offer.available) return
    engine = await openEngine({ kind: 'embedded' })
    ;[served, browser] = await Promise.all([serveExample(exampleAt('react'), engine), chromium.connect(offer.endpoint)])
    await served.graph.loadSeed()
    for (const place of PLACES)
      await load(place, `Minister Ana Diaz attended the ${place} Summit in ${place} on Monday.`)
    page = await browser.newPage({ viewport: { width: 800, height: 600 } })
    page.on('pageerror', ({ message }) => errors.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await page.goto(served.page)
  })
  afterAll(async () => {
    if (!offer.available) return
    await page.close()
    await served.close()
    await engine.close()
    expect(errors).toEqual([])
  })

  const texts = (region: string) => page.getByRole('region', { name: region }).getByRole('listitem').allInnerTexts()

  it('shows a person with the sentence that proves each role', async () => {
    await page.getByRole('link', { name: 'Antony Blinken' }).click()
    await page.getByRole('heading', { name: 'Antony Blinken' }).waitFor()
    expect(await page.getByRole('list', { name: 'Roles' }).innerText()).toMatch(/Secretary of State.*Blinken/s)
    await page.getByRole('link', { name: 'Back' }).click()
  })

  it('asks for more meetings as the end of the list is seen', async () => {
    await page.getByRole('region', { name: 'Meetings' }).getByRole('listitem').nth(4).waitFor()
    expect((await texts('Meetings')).length).toBeLessThanOrEqual(6)
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 2_000)
        return (await texts('Meetings')).length
      })
      .toBeGreaterThanOrEqual(PLACES.length)
    expect(new Set(await texts('Meetings')).size).toBe((await texts('Meetings')).length)
  })

  it('shows an article as it comes', async () => {
    await load('Breaking', 'President Maria Santos spoke in Lima on Friday.')
    await page.getByRole('region', { name: 'Latest articles' }).getByText('Breaking').waitFor()
  })

  it('merges two people who may be one, and takes that back', async () => {
    await load('East', 'Volodymyr Zelenskyy, the president of Ukraine, met Peter Reed on Sunday.')
    await load('West', 'Vladimir Zelenski, the president of Ukraine, met Ana Diaz on Friday.')
    await page.goto(served.page)
    await page.reload()
    const suggestions = page.getByRole('region', { name: 'Who may be one' })
    const zelensky = suggestions.getByRole('listitem').filter({ hasText: 'Zelensk' })
    await zelensky.getByRole('button', { name: 'They are one' }).click()
    await suggestions.getByRole('button', { name: 'Undo' }).waitFor()
    await expect.poll(() => zelensky.count()).toBe(0)
    const people = async () => {
      const answer = await served.graph.ask<{ people: { nodes: { articleCount: number }[] } }>(
        '{ people(filter: { name: { contains: "Zelensk" } }) { nodes { articleCount } } }',
      )
      return answer.people.nodes.map(({ articleCount }) => articleCount)
    }
    expect(await people()).toEqual([2])
    await suggestions.getByRole('button', { name: 'Undo' }).click()
    await zelensky.waitFor()
    expect(await people()).toEqual([1, 1])

    await zelensky.getByRole('button', { name: 'They are two' }).click()
    await expect.poll(() => zelensky.count()).toBe(0)
    await suggestions.getByRole('button', { name: 'Undo' }).click()
    await zelensky.waitFor()
  })

  it('rejects a decision on who somebody is, and takes that back', async () => {
    await load('One', 'President Donald Trump spoke in Washington on Monday.')
    await load('Two', 'President Trump met Chancellor Anna Weber in Washington on Tuesday.')
    await page.goto(`${served.page}#person/donald-trump`)
    const decisions = page.getByRole('region', { name: 'Decisions' })
    await decisions.getByRole('button', { name: 'It is somebody else' }).click()
    await decisions.getByRole('button', { name: 'Undo' }).waitFor()
    await expect.poll(() => decisions.getByRole('listitem').count()).toBe(0)
    await decisions.getByRole('button', { name: 'Undo' }).click()
    await decisions.getByRole('listitem').waitFor()
    expect(await decisions.getByRole('listitem').innerText()).toMatch(/Trump/)
  })
})
