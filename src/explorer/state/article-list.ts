import {
  ArticlesByIdsDocument,
  ArticlesDocument,
  ArticlesFoundDocument,
  type ArticleFilter,
  type ArticleOrder,
  type ArticleRowFragment,
} from '../generated/operations.ts'
import type { Server } from '../server/ask.ts'
import type { ArticlePage, AskAbout } from './ask.ts'
import type { Known } from './known.ts'
import { scopeIn } from './scope-in-view.ts'
import { listedIn } from './scope-filters.ts'
import type { ListOrder, View } from './view.ts'

/** Articles that a search may choose: what fits worse is noise. */
const MOST_FOUND = 100

const ORDERS: Readonly<Record<ListOrder, ArticleOrder[]>> = {
  fullest: [
    { field: 'STATEMENT_COUNT', direction: 'DESC' },
    { field: 'PUBLISHED_AT', direction: 'DESC' },
  ],
  newest: [{ field: 'PUBLISHED_AT', direction: 'DESC' }],
  oldest: [{ field: 'PUBLISHED_AT', direction: 'ASC' }],
  title: [{ field: 'TITLE', direction: 'ASC' }],
  loaded: [{ field: 'LOADED_AT', direction: 'DESC' }],
}

/** Articles whose headline has every one of some words; all articles, if there are none. */
export function withTitle(words: string): ArticleFilter {
  const each = words.trim().split(/\s+/).filter(Boolean).slice(0, 10)
  return { and: each.map((contains) => ({ title: { contains } })) }
}

/** Asks for a page of the list of articles. */
export async function listArticles(
  server: Server,
  { words, label, order, within, after }: AskAbout<'articles'>,
): Promise<ArticlePage> {
  const inScope = listedIn(within)
  const labelled = label === undefined ? [] : [{ label: { equals: label } }]
  const { articles, labelled: all } = await server.ask(ArticlesDocument, {
    filter: { ...inScope, and: [withTitle(words), ...labelled] },
    within: inScope,
    begins: after === undefined,
    order: ORDERS[order],
    ...(after === undefined ? {} : { after }),
  })
  const { nodes: rows, totalCount: total, pageInfo } = articles
  const labels = (all?.groups ?? []).flatMap(({ key }) => key ?? [])
  return { total, rows, labels, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined }
}

/** The articles in which some words are said or are in the headline, each once, the best first. */
export async function findArticles(server: Server, words: string): Promise<readonly ArticleRowFragment[]> {
  const { search, articles } = await server.ask(ArticlesFoundDocument, { words, title: withTitle(words) })
  const said = search.nodes.flatMap((node) => ('article' in node ? [node.article] : []))
  return [...new Map([...articles.nodes, ...said].map((row) => [row.id, row])).values()].slice(0, MOST_FOUND)
}

/** Asks for articles by their ids; those that are not there any more are left out. */
export async function articlesById(server: Server, ids: readonly string[]): Promise<readonly ArticleRowFragment[]> {
  const { nodes } = await server.ask(ArticlesByIdsDocument, { ids: ids.slice(0, MOST_FOUND) })
  return nodes.filter((node): node is ArticleRowFragment => node !== null && 'title' in node)
}

/** The list of articles as far as it is there, and the page to be asked for next. */
export function articleListOf(
  view: View,
  known: Pick<Known, 'answerTo'>,
): {
  readonly ready: readonly ArticlePage[]
  readonly wanted: AskAbout<'articles'> | undefined
  /** All questions whose answers it shows, those that were answered before the graph changed, too. */
  readonly asked: readonly AskAbout<'articles'>[]
} {
  const { words, label, order, pages } = view.list
  const ready: ArticlePage[] = []
  const asked: AskAbout<'articles'>[] = []
  const scope = scopeIn(view, known)
  if (scope === undefined) return { ready, wanted: undefined, asked }
  if (view.scope?.kind === 'search') {
    const found = known.answerTo({ about: 'articles found', words: view.scope.words }) ?? []
    const rows = found.filter(
      ({ title, labels }) => hasWords(title ?? '', words) && (label === undefined || labels.includes(label)),
    )
    const labels = [...new Set(found.flatMap((row) => row.labels))].sort()
    return { ready: [{ total: rows.length, next: undefined, rows, labels }], wanted: undefined, asked }
  }
  const within = scope.chosen?.kind === 'entities' ? { within: scope.chosen } : {}
  let ask: AskAbout<'articles'> = {
    about: 'articles',
    words,
    order,
    ...within,
    ...(label === undefined ? {} : { label }),
  }
  while (ready.length < pages) {
    asked.push(ask)
    const page = known.answerTo(ask)
    if (page === undefined) return { ready, wanted: ask, asked }
    ready.push(page)
    if (page.next === undefined) break
    ask = { ...ask, after: page.next }
  }
  return { ready, wanted: undefined, asked }
}

function hasWords(title: string, words: string): boolean {
  const text = title.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
