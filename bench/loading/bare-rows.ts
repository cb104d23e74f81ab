import type { Driver } from 'neo4j-driver'
import { groupBy } from '../../src/model/group-by.ts'

/** All nodes of the same labels, or all relationships of one type between the same, and the query that creates them. */
interface Rows {
  readonly text: string
  readonly properties: readonly Readonly<Record<string, unknown>>[]
}

/** As many rows are in a query, and in a transaction. */
const ROWS_A_QUERY = 1_000
const ROWS_A_TRANSACTION = 10_000

/** Every node has a unique `id` under the first of these labels that it has. */
const labelOf = (labels: readonly string[]) => (labels.includes('Entity') ? 'Entity' : labels.join(':'))

/** All of a graph but the record of migrations, as rows to create it from: nodes first. */
export async function rowsOfGraph(driver: Driver): Promise<readonly Rows[]> {
  const nodes = await driver.executeQuery(
    'MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS labels, properties(n) AS properties',
  )
  const relationships = await driver.executeQuery(
    `MATCH (a)-[r]->(b) RETURN type(r) AS type, labels(a) AS from, labels(b) AS to, a.id AS source, b.id AS target,
      properties(r) AS properties`,
  )
  const ofNodes = groupBy(nodes.records, (record) => (record.get('labels') as string[]).join(':'))
  const ofRelationships = groupBy(relationships.records, (record) =>
    [labelOf(record.get('from') as string[]), record.get('type') as string, labelOf(record.get('to') as string[])].join(
      ' ',
    ),
  )
  return [
    ...Array.from(ofNodes, ([labels, records]) => ({
      text: `UNWIND $rows AS row CREATE (n:${labels}) SET n = row.properties`,
      properties: records.map((record) => record.toObject()),
    })),
    ...Array.from(ofRelationships, ([pattern, records]) => {
      const [from = '', type = '', to = ''] = pattern.split(' ')
      return {
        text: `UNWIND $rows AS row MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target})
          CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
        properties: records.map((record) => record.toObject()),
      }
    }),
  ]
}

/** Creates them in as few transactions as is well, without waiting for one answer before the next query is sent. */
export async function createRows(driver: Driver, rows: readonly Rows[]): Promise<void> {
  const queries = rows.flatMap(({ text, properties }) =>
    Array.from({ length: Math.ceil(properties.length / ROWS_A_QUERY) }, (_, index) => ({
      text,
      rows: properties.slice(index * ROWS_A_QUERY, (index + 1) * ROWS_A_QUERY),
    })),
  )
  const session = driver.session()
  try {
    for (let from = 0; from < queries.length;) {
      let count = 0
      const together: (typeof queries)[number][] = []
      for (; from < queries.length && count < ROWS_A_TRANSACTION; from++) {
        const query = queries[from]
        if (query === undefined) break
        together.push(query)
        count += query.rows.length
      }
      await session.executeWrite((transaction) =>
        Promise.all(together.map((query) => transaction.run(query.text, { rows: query.rows }))),
      )
    }
  } finally {
    await session.close()
  }
}

/** Takes all away but the record of migrations, some at a time. */
export async function emptyGraph(driver: Driver): Promise<void> {
  const session = driver.session()
  try {
    await session.run('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  } finally {
    await session.close()
  }
}
