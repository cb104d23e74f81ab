import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAuthenticate } from '../../../src/cli/access/authenticate.ts'
import { createSignIn } from '../../../src/cli/access/sign-in.ts'
import { readSettings } from '../../../src/cli/settings.ts'
import { startLoginProvider } from '../../login-provider.ts'
import { describeInBrowser } from './served-explorer.ts'

const provider = await startLoginProvider({ host: 'localhost' })
const settings = readSettings({ DATELINE_OIDC_ISSUER: provider.issuer, DATELINE_OIDC_CLIENT_ID: 'dateline' })
const signIn = createSignIn(settings)
const quiet = { audit: () => undefined, report: () => undefined, limits: { signInsPerMinute: 60 } }
afterAll(() => {
  provider.close()
})

describeInBrowser(
  'signing in by a provider of another site',
  'seed',
  (served) => {
    beforeAll(() => {
      provider.serve(new URL(served().url).origin)
    })

    it('leads there and back to the same view, keeps nothing that a script sees, and ends by a button', async () => {
      provider.comes({ sub: 'Ana Diaz', role: 'EDITOR' })
      const page = await served().open('s=place/kyiv')
      const at = page.url()
      const policies: string[] = []
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) policies.push(message.text())
      })
      const dialog = page.getByRole('dialog', { name: 'Sign in' })
      await dialog.getByText('Sign in to see what is here').waitFor()
      expect(await dialog.getByLabel('Token').count()).toBe(0)
      await dialog.getByRole('link', { name: 'Sign in with login.example' }).click()
      await page.getByRole('button', { name: 'Add articles' }).waitFor()
      expect(page.url()).toBe(at)
      expect(
        await page.evaluate(() => [
          document.cookie,
          Object.keys(sessionStorage).length + Object.keys(localStorage).filter((key) => key.includes('token')).length,
        ]),
      ).toEqual(['', 0])
      await page.getByRole('button', { name: 'Sign in, or out' }).click()
      await dialog.getByText('You are Ana Diaz, with the role EDITOR.').waitFor()
      await dialog.getByRole('button', { name: 'Sign out' }).click()
      await page.waitForURL(/localhost.*\/session\/end/)
      await page.goto(at)
      await dialog.getByText('Sign in to see what is here').waitFor()
      expect(policies).toEqual([])
      await page.context().close()
    })

    it('is told of when the session has ended, and of who refused', async () => {
      const page = await served().open()
      const session = { name: 'dateline-session', value: 'a'.repeat(43), url: served().url }
      await page.context().addCookies([session])
      await page.reload()
      const dialog = page.getByRole('dialog', { name: 'Sign in' })
      await dialog.getByText('Your sign-in has ended. Sign in again.').waitFor()
      provider.comes(undefined)
      await dialog.getByRole('link', { name: 'Sign in with login.example' }).click()
      await page.getByText('The login was refused there, or was ended by you.').waitFor()
      await page.getByRole('link', { name: 'to the explorer' }).click()
      await dialog.waitFor()
      await page.context().close()
    })

    it('is offered by the playground, which asks in the name of who came back', async () => {
      provider.comes({ sub: 'Ben Ruiz', role: 'READER' })
      const page = await served().browser.newPage()
      await page.goto(`${served().url}graphql`)
      await page.getByRole('link', { name: 'Sign in with login.example' }).click()
      await page.waitForURL(`${served().url}graphql`)
      await expect.poll(() => page.locator('#sign-in output').innerText()).toBe('Ben Ruiz')
      expect(await page.getByLabel('Token').count()).toBe(0)
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.waitForURL(/localhost.*\/session\/end/)
      await page.close()
    })
  },
  {
    authenticate: await createAuthenticate(settings, signIn),
    ways: { tokens: false, provider: 'login.example' },
    ...(signIn === undefined ? {} : { signIn: signIn.listeners(quiet) }),
  },
)
