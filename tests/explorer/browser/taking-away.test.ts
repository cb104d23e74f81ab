import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { parse as parseCsv } from 'csv-parse/sync'
import { violations } from './axe.ts'
import { describeInBrowser } from './served-explorer.ts'

interface Ids {
  readonly relationships: readonly { readonly id: string }[]
  readonly statements: readonly { readonly id: string }[]
}

async function fileOf(page: Page, name: RegExp): Promise<Buffer> {
  if ((await page.getByRole('dialog').count()) === 0) await page.keyboard.press('x')
  const saved = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name }).click()
  const stream = await (await saved).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).sort()

describeInBrowser('what is taken away', 'seed', (served) => {
  it('is the whole scope, whatever of it is on the screen, in every format', async () => {
    const page = await served().open('no-kinds=PLACE,TOPIC,PERSON&tab=table')
    await page.getByRole('tab', { name: 'Graph' }).waitFor()
    const json = JSON.parse(String(await fileOf(page, /^All of it/))) as Ids & { readonly entities: readonly unknown[] }
    expect(json.entities.length).toBe(13)
    expect(json.statements.length).toBeGreaterThan(10)
    const rows = parseCsv<Record<string, string>>(String(await fileOf(page, /^Table/)), { columns: true })
    expect(rows.some(({ polarity, said }) => polarity === 'NEGATED' && said?.includes('cannot join NATO'))).toBe(true)
    expect(String(await fileOf(page, /^Drawing/))).toMatch(/^<svg [^]*Jens Stoltenberg[^]*Sources/)
    const png = await fileOf(page, /^Picture/)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(String(await fileOf(page, /^Graph for Gephi/))).toContain('http://gexf.net/1.3')
    expect(String(await fileOf(page, /^Graph for other/))).toContain('http://graphml.graphdrawing.org/xmlns')
    await page.context().close()
  })

  it.each(['', 'about=person/olaf-scholz', 'sure=sure'])(
    'is what the copied query gives, at the link “%s”',
    async (link) => {
      const page = await served().open(link)
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.getByRole('tab', { name: 'Graph' }).waitFor()
      const json = JSON.parse(String(await fileOf(page, /^All of it/))) as Ids
      await page.keyboard.press('x')
      await page.getByRole('button', { name: /^Copy as GraphQL/ }).click()
      await page.getByText('Copied').waitFor()
      const query = await page.evaluate(() => navigator.clipboard.readText())
      const answer = await fetch(`${served().url}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      const { data } = (await answer.json()) as {
        readonly data: Readonly<Record<'relationships' | 'statements', { readonly nodes: Ids['statements'] }>>
      }
      expect(idsOf(data.relationships.nodes)).toEqual(idsOf(json.relationships))
      expect(idsOf(data.statements.nodes)).toEqual(idsOf(json.statements))
      expect(json.statements.length).toBeGreaterThan(0)
      await page.context().close()
    },
  )

  it('opens in the playground as a query', async () => {
    const page = await served().open()
    await page.getByRole('tab', { name: 'Graph' }).waitFor()
    await page.keyboard.press('x')
    const opened = page.context().waitForEvent('page')
    await page.getByRole('link', { name: /^Open in the playground/ }).click()
    const playground = await opened
    await playground.getByText('query Scope').or(playground.getByText('Scope {')).first().waitFor()
    await page.context().close()
  })

  it('says what the server says where it cannot be gathered, and stays open', async () => {
    const page = await served().open()
    await page.getByRole('tab', { name: 'Graph' }).waitFor()
    await page.keyboard.press('x')
    await page.route('**/graphql', (route) =>
      route.fulfill({ json: { errors: [{ message: 'Ask for less at once.' }] } }),
    )
    await page.getByRole('button', { name: /^Table/ }).click()
    await page.getByRole('alert').getByText('Ask for less at once.').waitFor()
    expect(await page.getByRole('button', { name: /^Table/ }).isEnabled()).toBe(true)
    await page.context().close()
  })

  it.each(['light', 'dark'] as const)(
    'is offered by a dialog in which axe finds nothing wrong, when it is %s',
    async (colorScheme) => {
      const page = await served().open('', { colorScheme, bypassCSP: true, viewport: { width: 320, height: 640 } })
      await page.getByRole('tab', { name: 'Graph' }).waitFor()
      await page.keyboard.press('x')
      await page.getByRole('button', { name: /^Table/ }).waitFor()
      expect(await violations(page)).toEqual([])
      await page.context().close()
    },
  )
})
