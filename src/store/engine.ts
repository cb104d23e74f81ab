/** A value that both engines take as a parameter and give in a row. Integers and floats are plain numbers. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/** One row of an answer: the values by the names in its RETURN. */
export type Row = Readonly<Record<string, Value>>

/** A Cypher text that runs on both engines, with its parameters. What comes from users is in `params`, never in `text`. */
export interface CypherStatement {
  readonly text: string
  readonly params: Readonly<Record<string, Value>>
}

/** Limits of one read. */
export interface ReadOptions {
  /** Milliseconds after which the engine gives up and a `TIMEOUT` error is thrown. */
  readonly timeoutMs?: number
}

/** Runs one statement inside an open transaction and gives its rows. */
export type RunStatement = (statement: CypherStatement) => Promise<readonly Row[]>

/** What can be searched by full text. */
export type SearchIndex = 'names' | 'statements' | 'sentences'

/** A full-text question: `text` as typed by a user; the last word counts as a prefix; typos and accents are forgiven. */
export interface FullTextQuery {
  readonly index: SearchIndex
  readonly text: string
  /** How many hits at the most. */
  readonly limit: number
}

/** A hit of a full-text search: the `id` property of the node found (an entity, statement or sentence), and its score; best first. */
export interface FullTextHit {
  readonly id: string
  readonly score: number
}

/**
 * A graph database under the store, as little of it as the store needs. The two engines differ behind this interface
 * only. Every method throws a `DatelineError` of a `STORE_…` code, or `TIMEOUT`.
 */
export interface Engine {
  readonly name: 'embedded' | 'neo4j'
  /** Runs one reading statement; nothing it does may change the graph. */
  read(statement: CypherStatement, options?: ReadOptions): Promise<readonly Row[]>
  /** Runs `work` in one transaction: all of it holds afterwards, or nothing. `work` may run more than once. */
  write<Result>(work: (run: RunStatement) => Promise<Result>): Promise<Result>
  /** Full-text search over what is committed. */
  search(query: FullTextQuery, options?: ReadOptions): Promise<readonly FullTextHit[]>
  /** How many statements were sent since the engine was opened: for tests that count round trips. */
  roundTrips(): number
  /** Ends all connections and files. Nothing may be called afterwards. */
  close(): Promise<void>
}
