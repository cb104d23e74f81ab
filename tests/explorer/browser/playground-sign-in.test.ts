import { expect, it } from 'vitest'
import { describeInBrowser } from './served-explorer.ts'

describeInBrowser(
  'the playground',
  'nothing',
  (served) => {
    it('sends the token that was put into its box, and keeps it with the tab', async () => {
      const page = await served().browser.newPage()
      const asked: (string | undefined)[] = []
      page.on('request', (request) => {
        if (request.method() === 'POST') asked.push(request.headers()['authorization'])
      })
      await page.goto(`${served().url}graphql`)
      await expect.poll(() => asked.length).toBeGreaterThan(0)
      expect(asked).not.toContain('Bearer reader')
      await page.getByLabel('Token').fill('reader')
      await page.getByRole('button', { name: 'Sign in, or out' }).click()
      await expect.poll(() => asked.at(-1)).toBe('Bearer reader')
      await page.close()
    })
  },
  {
    authenticate: (authorization) =>
      Promise.resolve(authorization === 'Bearer reader' ? { name: 'Ben', role: 'READER' } : {}),
  },
)
