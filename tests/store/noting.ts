import type { CypherQuery, Engine } from '../../src/store/engine.ts'

/** An engine that tells of each query of a write before it runs. */
export function noting(engine: Engine, note: (query: CypherQuery) => unknown): Engine {
  return {
    ...engine,
    write: (work) =>
      engine.write((transaction) =>
        work({
          ...transaction,
          run(query) {
            note(query)
            return transaction.run(query)
          },
        }),
      ),
  }
}
