import type { Reading } from '../../model/reading.ts'
import type { CypherStatement } from '../engine.ts'

/**
 * Takes hold of the article's node, made if it is not there, so that two loaders of one article come after each other.
 * Gives what was stored of it before.
 */
export function claimArticle({ article }: Reading): CypherStatement {
  return {
    text: `MERGE (a:Article {id: $id}) SET a.source = coalesce(a.source, $source)
      RETURN a.textHash AS textHash, a.reader AS reader`,
    params: { id: article.id, source: article.source },
  }
}

/** Other articles of the same source: what this one replaces. */
export function replacedArticles({ article }: Reading): CypherStatement {
  return {
    text: 'MATCH (a:Article {source: $source}) WHERE a.id <> $id RETURN a.id AS id ORDER BY id',
    params: { id: article.id, source: article.source },
  }
}

/** The article with its sentences. `reader` is the reader's name and version; `loadedAt` an ISO date-time. */
export function articleStatements(reading: Reading, reader: string, loadedAt: string): CypherStatement[] {
  const { article, sentences } = reading
  return [
    {
      text: `MATCH (a:Article {id: $id})
        SET a.source = $source, a.text = $text, a.textHash = $textHash, a.url = $url, a.title = $title,
            a.publishedAt = $publishedAt, a.reader = $reader, a.loadedAt = $loadedAt`,
      params: {
        id: article.id,
        source: article.source,
        text: article.text,
        textHash: article.textHash,
        url: article.url ?? null,
        title: article.title ?? null,
        publishedAt: article.publishedAt ?? null,
        reader,
        loadedAt,
      },
    },
    {
      text: `MATCH (a:Article {id: $article}) UNWIND $rows AS row
        MERGE (s:Sentence {id: row.id})
        SET s.article = $article, s.index = row.index, s.start = row.start, s.end = row.end, s.text = row.text
        MERGE (a)-[:CONTAINS]->(s)`,
      params: {
        article: article.id,
        rows: sentences.map(({ id, index, start, end }) => ({
          id,
          index,
          start,
          end,
          text: article.text.slice(start, end),
        })),
      },
    },
  ]
}
