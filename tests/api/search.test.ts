import { beforeEach, expect, it } from 'vitest'
import { describeOnEachStore, emptyGraph } from '../stores.ts'
import { serveGraph } from './served-graph.ts'

/** More than any engine gives as candidates. */
const PEOPLE = Array.from({ length: 4500 }, (_, index) => ({
  id: `person/sam-${String(index)}#sam ${String(index)}`,
  text: `Sam ${String(index)}`,
}))
const TOPIC = { id: 'topic/sam-and-his-friends#sam and his friends', text: 'Sam and his friends' }

describeOnEachStore('search', (store) => {
  beforeEach(() => emptyGraph(store().engine))

  it('finds what is of a kind among thousands of others', async () => {
    const { engine } = store()
    await engine.write(async (transaction) => {
      const names = [...PEOPLE, TOPIC]
      await transaction.run({
        text: 'UNWIND $names AS name CREATE (n:Name {id: name.id, text: name.text})',
        params: { names },
      })
      await transaction.run({
        text: "CREATE (n:Entity:Topic {id: 'topic/sam-and-his-friends', kind: 'TOPIC'})",
        params: {},
      })
      transaction.reindex(names.map((name) => ({ index: 'names', ...name })))
    })
    expect(
      await serveGraph(engine).ask('{ search(query: "sam", kinds: [TOPIC]) { totalCount nodes { id } } }'),
    ).toEqual({ search: { totalCount: 1, nodes: [{ id: 'topic/sam-and-his-friends' }] } })
  })
})
