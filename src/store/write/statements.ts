import type { Reading } from '../../model/reading.ts'
import type { CypherQuery } from '../engine.ts'
import { wordsProperty } from '../search-match.ts'
import { dateProperties } from './date-properties.ts'

/** What is said in articles, by whom, about what, and in which sentence. */
export function statementQueries(readings: readonly Reading[]): CypherQuery[] {
  const statements = readings.flatMap((reading) => reading.statements)
  return [
    {
      text: `UNWIND $rows AS row
        MATCH (sentence:Sentence {id: row.sentence})
        MERGE (s:Statement {id: row.id})
        SET s += row.properties
        CREATE (s)-[:STATED_IN]->(sentence)`,
      params: { rows: readings.flatMap(statementRows) },
    },
    {
      text: `UNWIND $rows AS row
        MATCH (s:Statement {id: row.statement}) MATCH (speaker:Entity {id: row.speaker})
        CREATE (speaker)-[:MADE]->(s)`,
      params: {
        rows: statements.flatMap(({ id, speaker }) => (speaker === undefined ? [] : [{ statement: id, speaker }])),
      },
    },
    {
      text: `UNWIND $rows AS row
        MATCH (s:Statement {id: row.statement}) MATCH (e:Entity {id: row.entity})
        CREATE (s)-[:ABOUT]->(e)`,
      params: {
        rows: statements.flatMap(({ id, about }) => [...new Set(about)].map((entity) => ({ statement: id, entity }))),
      },
    },
  ]
}

function statementRows({ article, statements }: Reading) {
  return statements.map((statement) => ({
    id: statement.id,
    sentence: statement.sentence,
    properties: {
      article: article.id,
      start: statement.start,
      end: statement.end,
      text: statement.text,
      words: wordsProperty(statement.text),
      quoted: statement.quoted,
      polarity: statement.polarity,
      modality: statement.modality,
      method: statement.method,
      confidence: statement.confidence,
      verb: statement.verb ?? null,
      speakerDescription: statement.speakerDescription ?? null,
      value: statement.value ?? null,
      unit: statement.unit ?? null,
      ...dateProperties(statement.date),
    },
  }))
}
