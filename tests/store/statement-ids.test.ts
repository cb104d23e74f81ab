import { expect, it } from 'vitest'
import type { StatementId } from '../../src/model/id.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Engine } from '../../src/store/engine.ts'
import { migrate } from '../../src/store/migrations.ts'
import { textOf } from '../../src/store/row.ts'
import { encodeReading, decodeReading } from '../../src/store/write/stored-reading.ts'
import { dumpGraph } from '../graph-dump.ts'
import { serveGraph } from '../graphql/served-graph.ts'
import { describeOnEachStore } from '../stores.ts'

const write = (engine: Engine, text: string, params = {}) =>
  engine.write((transaction) => transaction.run({ text, params }))

async function storedReading(engine: Engine): Promise<Reading> {
  const [row] = await engine.read({ text: 'MATCH (a:Article) RETURN a.text AS text, a.reading AS reading', params: {} })
  if (row === undefined) throw new Error('There is no article.')
  return decodeReading(textOf(row, 'reading'), textOf(row, 'text'))
}

/** The graph, with the reading that it keeps of the one article unpacked: packed, the order of its fields would count. */
async function dump(engine: Engine) {
  const { nodes, relationships } = await dumpGraph(engine)
  const unpacked = nodes.map((line) => line.replace(/"reading":"[^"]*"/, ''))
  return { nodes: unpacked, relationships, reading: await storedReading(engine) }
}

/** Numbers the statements of the one article, as they were before their ids came from what they say. */
async function numberStatements(engine: Engine): Promise<void> {
  const reading = await storedReading(engine)
  const statements = reading.statements.map((statement, index) => ({
    ...statement,
    id: `${reading.article.id}/statement/${index}` as StatementId,
  }))
  for (const [index, { id }] of reading.statements.entries()) {
    await write(engine, 'MATCH (s:Statement {id: $id}) SET s.id = $number', { id, number: statements[index]?.id })
  }
  await write(engine, 'MATCH (a:Article) SET a.reading = $reading', {
    reading: encodeReading({ ...reading, statements }),
  })
  await write(engine, "MATCH (m:Migration {id: '006-statement-ids-by-content'}) DELETE m")
}

describeOnEachStore('statements that were numbered', (store) => {
  it('have ids from what they say once the graph is opened, as the reader gives them', async () => {
    const { engine } = store()
    await serveGraph(engine).loadSeed()
    const fresh = await dump(engine)
    await numberStatements(engine)
    expect(await dump(engine)).not.toEqual(fresh)
    await migrate(engine, (text) => write(engine, text))
    expect(await dump(engine)).toEqual(fresh)
  })
})
