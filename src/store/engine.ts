import type { EntityKind } from '../model/entity-kind.ts'

/** A value that both engines take as a parameter and give in a row. Integers and floats are plain numbers. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/** One row of an answer: the values by the names in its RETURN. */
export type Row = Readonly<Record<string, Value>>

/** A Cypher text that runs on both engines, with its parameters. What comes from users is in `params`, never in `text`. */
export interface CypherQuery {
  readonly text: string
  readonly params: Readonly<Record<string, Value>>
}

/** Limits of one read. */
export interface ReadOptions {
  /** Milliseconds after which the engine gives up and a `TIMEOUT` error is thrown. */
  readonly timeoutMs?: number
  /** Characters of JSON beyond which an answer is not made, and a `LIMIT_EXCEEDED` error is thrown. */
  readonly mostCharacters?: number
}

/** What can be searched by full text. */
export type SearchIndex = 'names' | 'statements' | 'sentences'

/** A text that joins a full-text index, under the `id` of its node, or leaves it where `text` is null. */
export interface SearchUpdate {
  readonly index: SearchIndex
  readonly id: string
  readonly text: string | null
}

/** An open transaction. */
export interface Transaction {
  /**
   * Runs one query and gives its rows. Queries run in the order in which they are given, and the next may be given before
   * the answer of the last is there, which saves its way there and back. Where one fails, those that were given after it
   * do not run, and fail as it did.
   */
  run(query: CypherQuery): Promise<readonly Row[]>
  /** Says which searchable texts the transaction adds and takes away; they are found once it is committed. */
  reindex(updates: readonly SearchUpdate[]): void
  /**
   * Says what the transaction changes, as `ADDED article/9f8c2e41d0aa77b3`: an engine that keeps count of what it
   * acknowledged knows by it what is missing where its file is damaged.
   */
  record(change: string): void
}

/** A full-text question: `text` as typed by a user; the last word counts as a prefix; typos and accents are forgiven. */
export interface FullTextQuery {
  readonly index: SearchIndex
  readonly text: string
  /** How many hits at the most. */
  readonly limit: number
  /** Only entities of these kinds, where `index` is that of names. */
  readonly kinds?: readonly EntityKind[] | undefined
}

/**
 * A hit of a full-text search, best first: the `id` of the entity, statement or sentence found, its text, and its
 * score, which compares hits of one answer only.
 */
export interface FullTextHit {
  readonly id: string
  readonly text: string
  readonly score: number
}

/** A question for the shortest paths between two entities, by relationships of some types, walked in either direction. */
export interface PathQuery {
  readonly from: string
  readonly to: string
  /** The types as they are stored, `MADE` and `ABOUT` too; none of them is a user's own text. */
  readonly types: readonly string[]
  /** How many relationships a path has at the most. */
  readonly longest: number
  /** How many paths at the most. */
  readonly limit: number
}

/** A path by the ids of its nodes, from one end to the other, and of the relationships between them, '' where one has none. */
export interface StoredPath {
  readonly nodes: readonly string[]
  readonly relationships: readonly string[]
}

/**
 * A graph database under the store, as little of it as the store needs. The two engines differ behind this interface
 * only. Every method throws a `DatelineError` of a `STORE_…` code, or `TIMEOUT`.
 */
export interface Engine {
  readonly name: 'embedded' | 'neo4j'
  /** Whether it walks an index in its order where a predicate gives it a reason to, instead of sorting all there is. */
  readonly walksIndexes: boolean
  /** Runs one reading query; nothing it does may change the graph. */
  read(query: CypherQuery, options?: ReadOptions): Promise<readonly Row[]>
  /** Throws where the disk, as far as it is known, has no room for a change. */
  checkRoom(): Promise<void>
  /** Runs `work` in one transaction: all of it holds afterwards, or nothing. `work` may run more than once. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>
  /**
   * Full-text search over what is committed: candidates, best first. An entity is found by any of its names, and comes
   * with each that fits.
   */
  search(query: FullTextQuery, options?: ReadOptions): Promise<readonly FullTextHit[]>
  /**
   * All paths of the shortest length, ordered by the ids of their nodes and then of their relationships; any of them where
   * one is asked for; none where the entities are not joined, or not there.
   */
  shortestPaths(query: PathQuery, options?: ReadOptions): Promise<readonly StoredPath[]>
  /** How many queries were sent since the engine was opened, for metrics and for tests that count round trips. */
  roundTrips(): number
  /** Ends all connections and files. Nothing may be called afterwards. */
  close(): Promise<void>
}
