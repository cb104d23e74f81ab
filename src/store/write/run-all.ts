import type { CypherQuery, Transaction } from '../engine.ts'

/**
 * Runs queries one after the other, without waiting for the answer of one before the next is sent; those over a list of
 * rows that is empty need not go to the engine.
 */
export async function runAll(transaction: Transaction, queries: readonly CypherQuery[]): Promise<void> {
  await Promise.all(queries.filter((query) => !isWithoutRows(query)).map((query) => transaction.run(query)))
}

const isWithoutRows = ({ params }: CypherQuery) =>
  Object.values(params).some((value) => Array.isArray(value) && value.length === 0)
