import { expect, it } from 'vitest'
import type { CypherQuery, Transaction } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { startResettingProxy } from '../faults/resetting-proxy.ts'
import { describeOnEachStore, emptyGraph } from '../stores.ts'

const raise = (id: string): CypherQuery => ({
  text: 'MERGE (a:Article {id: $id}) SET a.count = coalesce(a.count, 0) + 1 RETURN a.count AS count',
  params: { id },
})
const impossible: CypherQuery = { text: 'MERGE (a:Article', params: {} }

describeOnEachStore('queries that are given before the last is answered', (store) => {
  const counts = async () => {
    const text = 'MATCH (a:Article) RETURN a.id AS id, a.count AS count ORDER BY id'
    return (await store().engine.read({ text, params: {} })).map(({ id, count }) => [id, count])
  }
  const raiseAll = (transaction: Transaction, ids: readonly string[]) =>
    Promise.all(ids.map((id) => transaction.run(raise(id))))

  it('run in their order', async () => {
    const { engine } = store()
    await emptyGraph(engine)
    const answers = await engine.write((transaction) => raiseAll(transaction, ['a', 'b', 'a', 'a']))
    expect(answers.map(([row]) => row?.['count'])).toEqual([1, 1, 2, 3])
    expect(await counts()).toEqual([
      ['a', 3],
      ['b', 1],
    ])
  })

  it('leave nothing behind where one of them fails, and those after it fail as it did', async () => {
    const { engine } = store()
    await emptyGraph(engine)
    const told: unknown[] = []
    const writing = engine.write(async (transaction) => {
      const sent = [raise('a'), impossible, raise('b'), raise('a')].map((query) => transaction.run(query))
      for (const answer of sent) answer.catch((error: unknown) => told.push(error))
      await Promise.all(sent)
    })
    await expect(writing).rejects.toMatchObject({ code: 'STORE_FAILED' })
    expect(told).toHaveLength(3)
    expect(new Set(told).size).toBe(1)
    expect(await counts()).toEqual([])
    await engine.write((transaction) => raiseAll(transaction, ['a']))
    expect(await counts()).toEqual([['a', 1]])
  })

  it('run all again, and count once, where two transactions wait for each other', async ({ skip }) => {
    const { engine } = store()
    if (engine.name === 'embedded') skip('transactions of the embedded store come one after the other')
    await emptyGraph(engine)
    await engine.write((transaction) => raiseAll(transaction, ['a', 'b']))
    let tries = 0
    let holding = 0
    let bothHold: () => void = () => undefined
    const both = new Promise<void>((resolve) => (bothHold = resolve))
    const inOrder = (first: string, second: string) =>
      engine.write(async (transaction) => {
        tries++
        await transaction.run(raise(first))
        if (++holding === 2) bothHold()
        await both
        await raiseAll(transaction, [second, `of ${first}`, second])
      })
    await Promise.all([inOrder('a', 'b'), inOrder('b', 'a')])
    expect(tries).toBeGreaterThan(2)
    expect(await counts()).toEqual([
      ['a', 4],
      ['b', 4],
      ['of a', 1],
      ['of b', 1],
    ])
  })

  it('run all again, and count once, where the connection is lost among them', async ({ skip }) => {
    const { engine, settings } = store()
    if (settings.kind === 'embedded') return skip('the embedded store has no connection')
    await emptyGraph(engine)
    const { hostname, port } = new URL(settings.uri)
    const proxy = await startResettingProxy(Number(port))
    // Straight to that server, and not to where its table of routes would lead.
    const far = await openEngine({ ...settings, uri: `bolt://${hostname}:${proxy.port}` })
    try {
      let tries = 0
      await far.write(async (transaction) => {
        const sent = raiseAll(transaction, ['a', 'b', 'a'])
        if (++tries === 1) proxy.reset()
        await sent
      })
      expect(tries).toBeGreaterThan(1)
      expect(await counts()).toEqual([
        ['a', 2],
        ['b', 1],
      ])
    } finally {
      await far.close()
      proxy.close()
    }
  })
})
