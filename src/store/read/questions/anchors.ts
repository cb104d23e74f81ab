import type { ArticleFilter, RelationshipFilter, StatementFilter } from '../../generated/sdl.ts'
import type { Compilation, Filters } from '../compilation.ts'
import { relatedBy } from '../filter/entity-filter.ts'
import type { Ends } from '../filter/relationship-filter.ts'

/** Where a list starts, instead of from all there is, and what of its filter is still to be held. */
interface Anchor<Filter> {
  readonly match: string
  readonly rest: Filter
}

type EntityType = Exclude<keyof Filters, 'Article' | 'Statement'>

/** Starts entities from what their filter names, if it names something. */
export function entityAnchor<Type extends EntityType>(
  query: Compilation,
  entity: string,
  type: Type,
  filter: Filters[Type],
): Anchor<Filters[Type]> | undefined {
  const { ids, relatedTo, mentionedIn, articles } = filter
  if (ids) return { match: matchIds(query, entity, type, ids), rest: { ...filter, ids: null } }
  if (relatedTo) {
    const seen = relatedBy(entity, relatedTo, query.variable('r'))
    const where = seen.where.length === 0 ? '' : `\nWHERE ${seen.where.join(' AND ')}`
    const match = `MATCH (${entity}:${type})${seen.pattern}(:Entity {id: ${query.parameter(seen.id)}})${where}\nWITH DISTINCT ${entity}`
    return { match, rest: { ...filter, relatedTo: null } }
  }
  if (typeof mentionedIn === 'string') {
    const match = `MATCH (:Article {id: ${query.parameter(mentionedIn)}})-[:TELLS_OF]->(${entity}:${type})\nWITH ${entity}`
    return { match, rest: { ...filter, mentionedIn: null } }
  }
  if (articles?.some?.ids) {
    const article = query.variable('a')
    const match = `${matchIds(query, article, 'Article', articles.some.ids)}
MATCH (${article})-[:TELLS_OF]->(${entity}:${type})\nWITH DISTINCT ${entity}`
    return { match, rest: filter }
  }
  return undefined
}

/** Starts statements from what their filter names, if it names something. */
export function statementAnchor(
  query: Compilation,
  statement: string,
  filter: StatementFilter,
): Anchor<StatementFilter> | undefined {
  const { ids, about, speaker, article, inArticle } = filter
  const from = (pattern: string, id: string) =>
    `MATCH (:Entity {id: ${query.parameter(id)}})${pattern}(${statement}:Statement)\nWITH ${statement}`
  if (ids) return { match: matchIds(query, statement, 'Statement', ids), rest: { ...filter, ids: null } }
  if (typeof about === 'string') return { match: from('<-[:ABOUT]-', about), rest: { ...filter, about: null } }
  if (typeof speaker === 'string') return { match: from('-[:MADE]->', speaker), rest: { ...filter, speaker: null } }
  const articles = typeof article === 'string' ? [article] : inArticle?.ids
  if (!articles) return undefined
  const id = query.variable('id')
  const match = `UNWIND ${query.parameter([...new Set(articles)].sort())} AS ${id} MATCH (${statement}:Statement {article: ${id}})
WITH ${statement}`
  return { match, rest: { ...filter, article: null } }
}

/** Starts articles from what their filter names, if it names something. */
export function articleAnchor(
  query: Compilation,
  article: string,
  filter: ArticleFilter,
): Anchor<ArticleFilter> | undefined {
  const { ids, mentions } = filter
  if (ids) return { match: matchIds(query, article, 'Article', ids), rest: { ...filter, ids: null } }
  if (typeof mentions !== 'string') return undefined
  const match = `MATCH (${article}:Article)-[:TELLS_OF]->(:Entity {id: ${query.parameter(mentions)}})\nWITH ${article}`
  return { match, rest: { ...filter, mentions: null } }
}

/** Starts relationships from the entities of the articles that their filter names, if it names some. */
export function relationshipAnchor(
  query: Compilation,
  { relationship, source, target, pattern }: Ends & { readonly pattern: string },
  { article, articles }: RelationshipFilter,
): string | undefined {
  const named = typeof article === 'string' ? [article] : articles?.some?.ids
  if (!named) return undefined
  const from = query.variable('a')
  return `${matchIds(query, from, 'Article', named)}
MATCH (${from})-[:TELLS_OF]->(${source}:Entity)${pattern}(${target}:Entity)
WITH DISTINCT ${relationship}, ${source}, ${target}`
}

/** Looks each of some ids up once. */
function matchIds(query: Compilation, node: string, label: string, ids: readonly string[]): string {
  const id = query.variable('id')
  return `UNWIND ${query.parameter([...new Set(ids)].sort())} AS ${id} MATCH (${node}:${label} {id: ${id}})\nWITH ${node}`
}
