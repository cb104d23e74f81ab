import type { ArticleFilter, Direction, RelationshipFilter, StatementFilter } from '../../generated/sdl.ts'
import type { Compilation, Filters } from '../compilation.ts'
import { relatedBy } from '../filter/entity-filter.ts'
import { idsAlone, type Ends } from '../filter/relationship-filter.ts'
import { subquery } from '../level.ts'

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
    return { match, rest: idsAlone(articles) === undefined ? filter : { ...filter, articles: null } }
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
  const id = query.variable('id')
  const sides = bothSidesOf(filter.or)
  if (sides !== undefined) {
    const match = `UNWIND ${query.parameter(sides)} AS ${id} MATCH (:Entity {id: ${id}})-[:MADE|ABOUT]-(${statement}:Statement)
WITH DISTINCT ${statement}`
    return { match, rest: { ...filter, or: null } }
  }
  const articles = typeof article === 'string' ? [article] : inArticle?.ids
  if (!articles) return undefined
  const match = `UNWIND ${query.parameter([...new Set(articles)].sort())} AS ${id} MATCH (${statement}:Statement {article: ${id}})
WITH ${statement}`
  if (typeof article === 'string') return { match, rest: { ...filter, article: null } }
  return { match, rest: idsAlone({ some: inArticle ?? null }) === undefined ? filter : { ...filter, inArticle: null } }
}

/** Of whom statements are asked that they say or that speak of them, whichever; undefined where anything else is asked. */
function bothSidesOf(either: StatementFilter['or']): readonly string[] | undefined {
  const speakers = new Set<string>()
  const subjects = new Set<string>()
  for (const branch of either ?? []) {
    const [named, ...others] = Object.entries(branch).filter(([, value]) => value != null)
    const [key, value] = named ?? []
    if (others.length > 0 || typeof value !== 'string' || (key !== 'speaker' && key !== 'about')) return undefined
    ;(key === 'speaker' ? speakers : subjects).add(value)
  }
  const isSame = speakers.size === subjects.size && [...speakers].every((id) => subjects.has(id))
  return speakers.size > 0 && isSame ? [...speakers].sort() : undefined
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

/**
 * Starts relationships from what proves them in the articles that their filter names, or from the entities that it names, if
 * it names some. The id of one tells its ends (`relationshipPath`), and what articles prove is looked for between these:
 * nothing else of a hub is walked.
 */
export function relationshipAnchor(
  query: Compilation,
  ends: Ends & { readonly pattern: (direction: Direction) => string },
  filter: RelationshipFilter,
): Anchor<RelationshipFilter> | undefined {
  const { relationship, source, target } = ends
  const { article, articles } = filter
  const named = typeof article === 'string' ? [article] : articles?.some?.ids
  if (!named) return relationshipsFrom(query, ends, filter)
  const [from, evidence, proof] = [query.variable('a'), query.variable('e'), query.variable('proof')]
  const [parts, one, other] = [query.variable('parts'), query.variable('id'), query.variable('id')]
  const match = `${matchIds(query, from, 'Article', named)}
MATCH (${from})-[:CONTAINS]->(:Sentence)<-[:QUOTES]-(${evidence}:Evidence)
WITH DISTINCT ${evidence}.relationshipId AS ${proof}
WITH ${proof}, split(${proof}, '/') AS ${parts}
WITH ${proof}, ${parts}[1] + '/' + ${parts}[2] AS ${one}, ${parts}[4] + '/' + ${parts}[5] AS ${other}
MATCH (${source}:Entity {id: ${one}}) MATCH (${target}:Entity {id: ${other}})
${subquery([proof, source, target], [`MATCH (${source})${ends.pattern('OUTGOING')}(${target}) WHERE ${relationship}.id = ${proof}`, `RETURN ${relationship}`])}
WITH ${relationship}, ${source}, ${target}`
  if (typeof article === 'string') return { match, rest: { ...filter, article: null } }
  return { match, rest: idsAlone(articles) === undefined ? filter : { ...filter, articles: null } }
}

function relationshipsFrom(
  query: Compilation,
  { relationship, source, target, pattern }: Ends & { readonly pattern: (direction: Direction) => string },
  filter: RelationshipFilter,
): Anchor<RelationshipFilter> | undefined {
  const { entity, or } = filter
  const ids = typeof entity === 'string' ? [entity] : endsAlone(or)
  if (ids === undefined) return undefined
  const end = query.variable('n')
  const match = `${matchIds(query, end, 'Entity', ids)}
MATCH (${end})${pattern('BOTH')}(:Entity)
WITH DISTINCT ${relationship}
WITH ${relationship}, startNode(${relationship}) AS ${source}, endNode(${relationship}) AS ${target}`
  return { match, rest: typeof entity === 'string' ? { ...filter, entity: null } : { ...filter, or: null } }
}

/** The entities of which one is to be an end, where nothing else is asked; undefined otherwise. */
function endsAlone(either: RelationshipFilter['or']): readonly string[] | undefined {
  const ids = (either ?? []).map(({ entity, ...others }) =>
    Object.values(others).every((value) => value == null) ? entity : undefined,
  )
  const known = ids.filter((id) => typeof id === 'string')
  return ids.length > 0 && known.length === ids.length ? known : undefined
}

/** Looks each of some ids up once. */
function matchIds(query: Compilation, node: string, label: string, ids: readonly string[]): string {
  const id = query.variable('id')
  return `UNWIND ${query.parameter([...new Set(ids)].sort())} AS ${id} MATCH (${node}:${label} {id: ${id}})\nWITH ${node}`
}
