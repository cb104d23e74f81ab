import { expect, it } from 'vitest'
import { describeOnEachStore } from '../stores.ts'

describeOnEachStore('an engine', (store) => {
  it('gives whole numbers, fractions, texts, lists and nulls back as they were', async () => {
    const value = { whole: 3, fraction: 0.5, text: 'São', list: [1, 2], nothing: null, yes: true }
    const rows = await store().engine.read({ text: 'RETURN $value AS value, $value.whole AS whole', params: { value } })
    expect(rows).toEqual([{ value, whole: 3 }])
  })

  it('keeps nothing of a transaction that fails', async () => {
    const failing = store().engine.write(async (transaction) => {
      await transaction.run({ text: 'CREATE (:Article {id: $id})', params: { id: 'article/torn' } })
      throw new RangeError('half way')
    })
    await expect(failing).rejects.toThrow()
    const rows = await store().engine.read({ text: 'MATCH (a:Article) RETURN count(a) AS articles', params: {} })
    expect(rows).toEqual([{ articles: 0 }])
  })

  it('stops a question in Neo4j when its time is over', async ({ skip }) => {
    const { engine } = store()
    if (engine.name === 'embedded')
      skip('the embedded engine stops with its process only: tests/cli/hosted-store.test.ts')
    const running = { text: 'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query', params: {} }
    const endless = { text: 'UNWIND range(1, 2000000000) AS step RETURN count(step) AS steps', params: {} }
    await expect(engine.read(endless, { timeoutMs: 300 })).rejects.toMatchObject({ code: 'TIMEOUT' })
    await expect.poll(async () => (await engine.read(running)).some(({ query }) => query === endless.text)).toBe(false)
  })
})
