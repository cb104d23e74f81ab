import { expect, it } from 'vitest'
import { readingOf } from '../../readings.ts'
import { violations } from './axe.ts'
import { describeInBrowser } from './served-explorer.ts'

const [ROME, OSLO] = ['Rome', 'Oslo'].map((place, index) =>
  readingOf({
    url: `https://example.org/${place}`,
    title: `News from ${place}`,
    publishedAt: `2023-04-0${index + 1}`,
    sentences: [`Angela Merkel spoke in ${place}.`],
    entities: [
      { kind: 'PERSON', name: 'Angela Merkel' },
      { kind: 'PLACE', name: place },
    ],
  }),
)

describeInBrowser(
  'removing an article that was there before',
  [ROME, OSLO].filter((one) => one !== undefined),
  (served) => {
    it('is asked about, goes on with the others, and is undone by a key or from the list of what was removed', async () => {
      const page = await served().open('', { bypassCSP: true })
      const article = page.getByRole('region', { name: 'Article', exact: true })
      const question = page.getByRole('dialog', { name: 'Remove this article?' })
      const places = page.getByRole('option', { name: /^(?:Rome|Oslo)/ })
      await article.getByRole('button', { name: /News from Rome/ }).click()
      await article.getByRole('heading', { name: 'News from Rome' }).waitFor()
      const remove = article.getByRole('button', { name: 'Remove this article…' })

      await remove.click()
      await question.getByText('all that no other article tells').waitFor()
      expect(await violations(page)).toEqual([])
      await question.getByRole('button', { name: 'Keep it' }).click()
      await question.waitFor({ state: 'detached' })

      await remove.click()
      await question.getByRole('button', { name: 'Remove it' }).click()
      await page.getByRole('status').getByText('The article was removed.').waitFor()
      await expect.poll(() => places.count()).toBe(1)
      await article.getByRole('heading', { name: 'News from Oslo' }).waitFor()

      await page.keyboard.press('u')
      await article.getByRole('heading', { name: 'News from Rome' }).waitFor()
      await expect.poll(() => places.count()).toBe(2)
      await article.getByText('Angela Merkel').waitFor()

      await remove.click()
      await question.getByRole('button', { name: 'Remove it' }).click()
      await expect.poll(() => places.count()).toBe(1)
      await page.keyboard.press('r')
      await page
        .getByRole('dialog', { name: 'Add articles' })
        .getByRole('button', { name: 'Bring it back: News from Rome' })
        .last()
        .click()
      await page.keyboard.press('Escape')
      await expect.poll(() => places.count()).toBe(2)
      await page.context().close()
    })
  },
)
