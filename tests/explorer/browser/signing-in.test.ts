import { expect, it } from 'vitest'
import { DatelineError } from '../../../src/model/error.ts'
import type { Viewer } from '../../../src/graphql/viewer.ts'
import { violations } from './axe.ts'
import { describeInBrowser } from './served-explorer.ts'

describeInBrowser(
  'signing in',
  'seed',
  (served) => {
    it('is asked for where nothing is answered otherwise, and is kept with the tab alone', async () => {
      const page = await served().open()
      const dialog = page.getByRole('dialog', { name: 'Sign in' })
      await dialog.getByLabel('Token').fill('editor')
      await dialog.getByRole('button', { name: 'Sign in' }).click()
      await page.getByRole('button', { name: 'Add articles' }).waitFor()
      // To remove what is there is an administrator's.
      await page.getByRole('heading', { level: 2, name: 'Ukraine nato council' }).waitFor()
      expect(await page.getByRole('button', { name: 'Remove this article…' }).count()).toBe(0)
      expect(await page.evaluate(() => [sessionStorage.length, localStorage.getItem('dateline-token')])).toEqual([
        1,
        null,
      ])
      await page.getByRole('button', { name: 'Sign in, or out' }).click()
      await expect.poll(() => dialog.innerText()).toContain('You are Ana, with the role EDITOR')
      await dialog.getByRole('button', { name: 'Sign out' }).click()
      await page.getByText('Ask who runs this server for a token').waitFor()
      await page.context().close()
    })

    it('says in plain words why nothing is seen without it, and offers it again, also to who gave a token that is none', async () => {
      const page = await served().open('', { bypassCSP: true })
      const dialog = page.getByRole('dialog', { name: 'Sign in' })
      await dialog.getByLabel('Token').waitFor()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('heading', { name: 'You are not signed in' }).waitFor()
      await page.getByText('Sign in to see what is here.').waitFor()
      expect(await violations(page)).toEqual([])
      await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
      await dialog.getByLabel('Token').fill('no token')
      await page.keyboard.press('Enter')
      await dialog.getByText('The token is none.').waitFor()
      expect(await page.getByRole('button', { name: 'Add articles' }).count()).toBe(0)
      await page.context().close()
    })

    it('offers a reader nothing that changes the graph', async () => {
      const page = await served().open()
      const dialog = page.getByRole('dialog', { name: 'Sign in' })
      await dialog.getByLabel('Token').fill('reader')
      await dialog.getByRole('button', { name: 'Sign in' }).click()
      await page.getByRole('button', { name: 'Sign in, or out' }).waitFor()
      await page.getByRole('region', { name: 'Article', exact: true }).waitFor()
      expect(await page.getByRole('button', { name: 'Add articles' }).count()).toBe(0)
      await page.context().close()
    })
  },
  { authenticate: byToken },
)

function byToken(authorization: string | undefined): Promise<Viewer> {
  if (authorization === undefined) return Promise.resolve({})
  if (authorization === 'Bearer editor') return Promise.resolve({ name: 'Ana', role: 'EDITOR' })
  if (authorization === 'Bearer reader') return Promise.resolve({ name: 'Ben', role: 'READER' })
  return Promise.reject(new DatelineError('UNAUTHENTICATED', 'The token is none.'))
}
