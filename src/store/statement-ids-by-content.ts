import { createHash } from 'node:crypto'
import type { Engine } from './engine.ts'
import { textOf } from './row.ts'
import { encodeReading, decodeReading } from './write/stored-reading.ts'
import type { StatementId } from '../model/id.ts'

/**
 * Statements were numbered in their article: gives them ids made from what they say and the sentence they stand in, as
 * the reader did from then on, in the graph and in the reading that it keeps. Done again, it changes nothing.
 */
export async function statementIdsByContent(engine: Pick<Engine, 'read' | 'write'>): Promise<void> {
  const articles = await engine.read({ text: 'MATCH (a:Article) RETURN a.id AS id ORDER BY id', params: {} })
  for (const row of articles) {
    const id = textOf(row, 'id')
    await engine.write(async (transaction) => {
      const [stored] = await transaction.run({
        text: 'MATCH (a:Article {id: $id}) RETURN a.text AS text, a.reading AS reading',
        params: { id },
      })
      if (stored === undefined || textOf(stored, 'reading') === '') return
      const reading = decodeReading(textOf(stored, 'reading'), textOf(stored, 'text'))
      const textOfSentence = new Map(
        reading.sentences.map((sentence) => [sentence.id, reading.article.text.slice(sentence.start, sentence.end)]),
      )
      const times = new Map<string, number>()
      const statements = reading.statements.map((statement) => {
        const said = `${textOfSentence.get(statement.sentence) ?? ''}\n${statement.text}`
        const content = createHash('sha256').update(said).digest('hex').slice(0, 12)
        const time = (times.get(content) ?? 0) + 1
        times.set(content, time)
        return { ...statement, id: `${id}/statement/${time === 1 ? content : `${content}-${time}`}` as StatementId }
      })
      const rows = statements.map((statement, index) => ({ before: reading.statements[index]?.id, id: statement.id }))
      await transaction.run({
        text: 'UNWIND $rows AS row MATCH (s:Statement {id: row.before}) SET s.id = row.id',
        params: { rows: rows.flatMap(({ before, id: now }) => (before === undefined ? [] : [{ before, id: now }])) },
      })
      await transaction.run({
        text: 'MATCH (a:Article {id: $id}) SET a.reading = $reading',
        params: { id, reading: encodeReading({ ...reading, statements }) },
      })
    })
  }
}
