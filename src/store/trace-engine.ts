import { span } from './span.ts'
import type { CypherQuery, Engine } from './engine.ts'

/** An engine whose queries are spans of traces: their Cypher, which holds no values, and never their parameters. */
export function traceEngine(engine: Engine): Engine {
  const { name } = engine
  const attributes =
    ({ text }: CypherQuery) =>
    () => ({ 'db.system.name': name, 'db.query.text': text.replace(/\s+/g, ' ') })
  const named = (work: string) => () => ({ 'db.system.name': name, 'db.operation.name': work })
  return {
    ...engine,
    read: (query, options) => span('cypher', attributes(query), () => engine.read(query, options)),
    write: (work) =>
      span('transaction', named('write'), () =>
        engine.write((transaction) =>
          work({
            ...transaction,
            run: (query) => span('cypher', attributes(query), () => transaction.run(query)),
          }),
        ),
      ),
    search: (query, options) => span('search', named('search'), () => engine.search(query, options)),
    shortestPaths: (query, options) =>
      span('shortest paths', named('shortestPaths'), () => engine.shortestPaths(query, options)),
  }
}
