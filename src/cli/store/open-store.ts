import { createEntityResolver } from '../../reader/resolution/index.ts'
import { createGraphQueries, type GraphQueries } from '../../store/graph-queries.ts'
import { createGraphWriter, type GraphWriter } from '../../store/graph-writer.ts'
import { openEngine, type StoreSettings } from '../../store/open-engine.ts'
import { traceEngine } from '../../store/trace-engine.ts'

/** An open store: what reads the graph, and what writes it. */
export interface Store {
  readonly queries: GraphQueries
  readonly writer: GraphWriter
  /** How many queries its engine was sent since it was opened. */
  roundTrips(): Promise<number>
  /** How often it had to be opened again: to stop a question, or because its engine failed. */
  restarts(): number
  /** Ends all connections and files. Nothing may be called afterwards. */
  close(): Promise<void>
}

/**
 * Opens a store in this process. `now` gives the time at which articles and changes count as made.
 * @throws DatelineError of a STORE_… code that says what is wrong and what to do
 */
export async function openStore(
  settings: StoreSettings,
  now = () => new Date(),
  resolver = createEntityResolver(),
): Promise<Store> {
  const engine = traceEngine(await openEngine(settings))
  return {
    queries: createGraphQueries(engine),
    writer: createGraphWriter({ engine, resolver, now }),
    roundTrips: () => Promise.resolve(engine.roundTrips()),
    restarts: () => 0,
    close: () => engine.close(),
  }
}
