import type { CypherQuery, Transaction } from '../engine.ts'

/** Runs queries one after the other; those over a list of rows that is empty need not go to the engine. */
export async function runAll(transaction: Transaction, queries: readonly CypherQuery[]): Promise<void> {
  for (const query of queries) if (!isWithoutRows(query)) await transaction.run(query)
}

const isWithoutRows = ({ params }: CypherQuery) =>
  Object.values(params).some((value) => Array.isArray(value) && value.length === 0)
