import { describe, expect, it } from 'vitest'
import { downloadOpen } from '../../src/loader/download.ts'
import { offeredArticle } from '../../src/loader/offered-article.ts'

const PAGE = {
  text: 'Ana Diaz spoke.',
  title: 'As the page says',
  publishedAt: '2020-01-01',
  url: 'https://example.org/a',
}
const fetchPage = () => Promise.resolve(PAGE)

describe('an article that is offered', () => {
  it('is its text, if it is given', async () => {
    expect(await offeredArticle({ text: 'Bo Ek spoke.', url: PAGE.url }, fetchPage)).toMatchObject({
      text: 'Bo Ek spoke.',
    })
  })

  it('is what stands at its address, with what the caller knows better', async () => {
    const article = await offeredArticle({ url: PAGE.url, title: 'As the caller says' }, fetchPage)
    expect(article).toMatchObject({ ...PAGE, title: 'As the caller says' })
  })

  it('may not have a user and a password in its address, which all would read', async () => {
    const offered = { text: 'Bo Ek spoke.', url: 'https://ada:stone@news.example/a' }
    await expect(offeredArticle(offered, fetchPage)).rejects.toThrow(/no user and no password/)
  })

  it('is refused with neither', async () => {
    await expect(offeredArticle({}, fetchPage)).rejects.toThrow(/Give the `text`, or the `url`/)
  })

  it.each(['http://127.0.0.1:1/a', 'http://[::1]:1/a', 'http://10.0.0.1/a', 'http://localhost:1/a'])(
    'is not read from %s, which is not on the open network',
    async (address) => {
      await expect(downloadOpen(address)).rejects.toThrow(/is not on the open network. Paste its text/)
    },
  )
})
