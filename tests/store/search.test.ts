import { describe, expect, it } from 'vitest'
import { createSearch, type SearchableTexts } from '../../src/store/embedded/search.ts'
import type { SearchUpdate } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'

const sentence = (number: number, text: string): SearchUpdate => ({
  index: 'sentences',
  id: `article/a/sentence/${String(number)}`,
  text,
})
const QUERY = { index: 'sentences', text: 'harbor', limit: 10 } as const

/** Texts that are read one page at a time, each when `next` is called. */
function slowTexts(sentences: readonly SearchUpdate[]) {
  const waiting: (() => void)[] = []
  const source: SearchableTexts = {
    ids: (index) => Promise.resolve(index === 'sentences' ? sentences.map(({ id }) => id) : []),
    async texts(_index, ids) {
      const page = sentences.filter(({ id }) => ids.includes(id))
      await new Promise<void>((resolve) => waiting.push(resolve))
      return page
    },
  }
  const next = async () => {
    await expect.poll(() => waiting.length).toBeGreaterThan(0)
    waiting.shift()?.()
  }
  return { source, next }
}

describe('the search index of the embedded store', () => {
  it('takes more changes at once than a call may have arguments', async () => {
    const { source } = slowTexts([sentence(0, 'A harbor.')])
    const search = createSearch(source, 10)
    const many = Array<SearchUpdate>(300_000).fill({ ...sentence(1, ''), text: null })
    await expect(search.search(QUERY)).rejects.toMatchObject({ code: 'STORE_BUSY' })
    expect(() => {
      search.apply(many)
    }).not.toThrow()
    const engine = await openEngine({ kind: 'embedded' })
    await engine.write((transaction) => {
      transaction.reindex(many)
      return Promise.resolve()
    })
    await engine.close()
  })

  it('says that it is still being made, and is there for who asks again', async () => {
    const { source, next } = slowTexts([sentence(0, 'A harbor.')])
    const search = createSearch(source, 50)
    const refusal = { code: 'STORE_BUSY', message: expect.stringContaining('still being made') as string }
    await expect(search.search(QUERY)).rejects.toMatchObject(refusal)
    await expect(search.search(QUERY, { timeoutMs: 20 })).rejects.toMatchObject(refusal)
    await next()
    await expect.poll(() => search.search(QUERY).catch(() => [])).toHaveLength(1)
  })

  it('loses nothing that is committed while it is being made', async () => {
    const { source, next } = slowTexts(Array.from({ length: 201 }, (_, number) => sentence(number, 'A harbor.')))
    const search = createSearch(source)
    const hits = search.search({ ...QUERY, limit: 1000 })
    await next()
    search.apply([sentence(0, 'A river.'), { ...sentence(1, ''), text: null }])
    search.apply([{ ...sentence(200, ''), text: null }, sentence(300, 'A new harbor.')])
    await next()
    const ids = new Set((await hits).map(({ id }) => id))
    expect(ids.size).toBe(199)
    for (const gone of [0, 1, 200]) expect(ids).not.toContain(sentence(gone, '').id)
    expect(ids).toContain(sentence(300, '').id)
    search.apply([{ ...sentence(300, ''), text: null }])
    expect((await search.search({ ...QUERY, limit: 1000 })).length).toBe(198)
  })

  it('gives way to other work', async () => {
    const texts = Array.from({ length: 5000 }, (_, number) => sentence(number, `Harbor ${String(number)} of many.`))
    const byId = new Map(texts.map((text) => [text.id, text]))
    const search = createSearch({
      ids: (index) => Promise.resolve(index === 'sentences' ? [...byId.keys()] : []),
      texts: (_index, ids) => Promise.resolve(ids.flatMap((id) => byId.get(id) ?? [])),
    })
    let turns = 0
    const timer = setInterval(() => turns++, 1)
    await expect.poll(() => search.search(QUERY).catch(() => []), { timeout: 60_000 }).toHaveLength(10)
    clearInterval(timer)
    expect(turns).toBeGreaterThan(5)
  })

  it('is made anew after it failed', async () => {
    let fails = true
    const search = createSearch({
      ids: (index) => {
        if (fails) return Promise.reject(new Error('out of order'))
        return Promise.resolve(index === 'sentences' ? ['article/a/sentence/0'] : [])
      },
      texts: () => Promise.resolve([sentence(0, 'A harbor.')]),
    })
    await expect(search.search(QUERY)).rejects.toThrow('out of order')
    fails = false
    expect(await search.search(QUERY)).toHaveLength(1)
  })
})
