import { createHash } from 'node:crypto'
import { DatelineError } from '../../model/error.ts'
import type { Engine, Row, Value } from '../engine.ts'
import { textOf } from '../row.ts'
import { decodeReading } from '../write/stored-reading.ts'
import { EXPORT_FORMAT, type ExportedLine } from './exported-line.ts'
import { KEPT_LABELS, KEPT_TYPES } from './kept.ts'

/** How many nodes, and how many articles with their texts, are asked for at once. */
const NODES_AT_ONCE = 1_000
const ARTICLES_AT_ONCE = 20

/** An engine that is read. */
type Readable = Pick<Engine, 'read'>

/** What is told of an export: how many articles are to be written yet, so far as it knows, and each that is. */
export interface ExportProgress {
  readonly onArticles?: (left: number) => void
  readonly onArticle?: () => void
}

/**
 * All that a graph holds, as lines with their ends: what people changed, and each article with its text and what was read
 * in it. It is the same for the same graph, whatever the engine. Articles that are loaded, changed or taken away
 * meanwhile come at the end, so that it is the graph as it was at one moment.
 * @throws DatelineError CONFLICT where people changed something meanwhile, which comes before the articles; STORE_… else
 */
export async function* exportGraph(
  engine: Readable,
  { onArticles, onArticle }: ExportProgress = {},
): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const written = (line: ExportedLine) => {
    const text = `${JSON.stringify(line)}\n`
    hash.update(text)
    return text
  }
  yield written({ kind: 'export', format: EXPORT_FORMAT })
  const revision = await revisionOf(engine)
  for await (const line of keptLines(engine)) yield written(line)
  const exported = new Map<string, string>()
  for (;;) {
    const present = await versionsOf(engine)
    const open = [...present].filter(([id, version]) => exported.get(id) !== version).map(([id]) => id)
    const removed = [...exported.keys()].filter((id) => !present.has(id))
    if (open.length === 0 && removed.length === 0) break
    onArticles?.(open.length)
    for (const article of removed) {
      exported.delete(article)
      yield written({ kind: 'removed', article })
    }
    for (let at = 0; at < open.length; at += ARTICLES_AT_ONCE) {
      for (const row of await engine.read(articlesOf(open.slice(at, at + ARTICLES_AT_ONCE)))) {
        exported.set(textOf(row, 'id'), versionOf(row))
        yield written(articleLine(row))
        onArticle?.()
      }
    }
  }
  if ((await revisionOf(engine)) !== revision) {
    throw new DatelineError('CONFLICT', 'People changed the graph while it was exported. Export it once more.')
  }
  yield `${JSON.stringify({ kind: 'end', articles: exported.size, sha256: hash.digest('hex') } satisfies ExportedLine)}\n`
}

async function* keptLines(engine: Readable): AsyncGenerator<ExportedLine> {
  for (const label of KEPT_LABELS) {
    const ids = await idsOf(engine, `MATCH (n:${label}) RETURN n.id AS id`)
    for (let at = 0; at < ids.length; at += NODES_AT_ONCE) {
      const rows = await engine.read({
        text: `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id, properties(n) AS properties`,
        params: { ids: ids.slice(at, at + NODES_AT_ONCE) },
      })
      for (const row of inOrder(rows)) {
        yield {
          kind: 'node',
          label,
          properties: { ...ordered(row['properties'] as Properties), id: textOf(row, 'id') },
        }
      }
    }
  }
  for (const type of KEPT_TYPES) {
    const rows = await engine.read({ text: `MATCH (a)-[:${type}]->(b) RETURN a.id AS from, b.id AS to`, params: {} })
    const ends = rows.map((row) => [textOf(row, 'from'), textOf(row, 'to')] as const)
    for (const [from, to] of ends.sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1))) {
      yield { kind: 'relationship', type, from, to }
    }
  }
}

function articleLine(row: Row): ExportedLine {
  return {
    kind: 'article',
    reader: textOf(row, 'reader'),
    loadedAt: textOf(row, 'loadedAt'),
    reading: decodeReading(textOf(row, 'reading'), textOf(row, 'text')),
  }
}

function articlesOf(ids: readonly string[]) {
  return {
    text: `UNWIND $ids AS id MATCH (a:Article {id: id}) WHERE a.text IS NOT NULL
      RETURN a.id AS id, a.text AS text, a.reading AS reading, ${VERSION} ORDER BY id`,
    params: { ids },
  }
}

const VERSION = 'a.textHash AS textHash, a.reader AS reader, a.loadedAt AS loadedAt'
const versionOf = (row: Row) => ['textHash', 'reader', 'loadedAt'].map((name) => textOf(row, name)).join('\n')

/** The articles that are there, in the order of their ids, each with what is another when it was loaded anew. */
async function versionsOf(engine: Readable): Promise<ReadonlyMap<string, string>> {
  const rows = await engine.read({
    text: `MATCH (a:Article) WHERE a.text IS NOT NULL RETURN a.id AS id, ${VERSION}`,
    params: {},
  })
  return new Map(inOrder(rows).map((row) => [textOf(row, 'id'), versionOf(row)]))
}

/** How often people changed something. */
async function revisionOf(engine: Readable): Promise<Value | undefined> {
  const [row] = await engine.read({ text: 'MATCH (l:ChangeLog) RETURN l.revision AS revision', params: {} })
  return row?.['revision']
}

async function idsOf(engine: Readable, text: string): Promise<readonly string[]> {
  return inOrder(await engine.read({ text, params: {} })).map((row) => textOf(row, 'id'))
}

const inOrder = (rows: readonly Row[]) => [...rows].sort((a, b) => (textOf(a, 'id') < textOf(b, 'id') ? -1 : 1))

type Properties = Readonly<Record<string, Value>>

function ordered(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)))
}
