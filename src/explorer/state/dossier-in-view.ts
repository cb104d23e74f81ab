import type { Entity, GraphPart } from '../graph/graph.ts'
import type { Listing } from '../server/all-pages.ts'
import type { Ask, AskAbout } from './ask.ts'
import type { DatedRelationship, DatedStatement, DossierEntity, DossierPage } from './dossier.ts'
import type { Known } from './known.ts'
import type { DossierOpen } from './page.ts'

/** So many of each list a dossier brings by itself; from there on when it is asked to. */
const MOST_AT_ONCE = 10_000

/** All about an entity, as far as it is there. */
export interface Dossier {
  readonly entity: DossierEntity
  readonly relationships: Listing<DatedRelationship>
  /** What the entity says, in the order of articles. */
  readonly said: Listing<DatedStatement>
  /** What others say about it. */
  readonly about: Listing<DatedStatement>
  /** What is still to come by itself: the next page of each list. */
  readonly wanted: readonly Ask[]
  /** Whether there is more that comes only when it is asked for. */
  readonly hasMore: boolean
}

/** A list as far as its pages are there, and the page to be asked for next. */
function listFrom<Asked extends AskAbout<'dossier relationships'> | AskAbout<'dossier statements'>, Item>(
  first: Asked,
  most: number,
  answerTo: (ask: Asked) => DossierPage<Item> | undefined,
) {
  const asked: Ask[] = [first]
  const nodes: Item[] = []
  let total = 0
  for (let ask: Asked = first; ; asked.push(ask)) {
    const page = answerTo(ask)
    if (page === undefined) return { nodes, total, asked, wanted: [ask] as Ask[], hasMore: false }
    nodes.push(...page.nodes)
    total = page.total
    if (page.next === undefined || nodes.length >= most) {
      return { nodes, total, asked, wanted: [], hasMore: page.next !== undefined }
    }
    ask = { ...ask, after: page.next }
  }
}

/** The lists of a dossier: all pages that are asked for, the next of each list too, and how far they are there. */
function listsOf({ entity: id, parts = 1 }: DossierOpen, { answerTo }: Pick<Known, 'answerTo'>) {
  const most = parts * MOST_AT_ONCE
  const statements = (side: 'by' | 'about') =>
    listFrom<AskAbout<'dossier statements'>, DatedStatement>({ about: 'dossier statements', id, side }, most, answerTo)
  return {
    relationships: listFrom<AskAbout<'dossier relationships'>, DatedRelationship>(
      { about: 'dossier relationships', id },
      most,
      answerTo,
    ),
    said: statements('by'),
    about: statements('about'),
  }
}

/** All that is asked for a dossier. */
export function asksOfDossier(page: DossierOpen, known: Pick<Known, 'answerTo'>): readonly Ask[] {
  const { relationships, said, about } = listsOf(page, known)
  return [{ about: 'dossier', id: page.entity }, ...relationships.asked, ...said.asked, ...about.asked]
}

/** A dossier as far as it is there; undefined while it is not known who it is of. */
export function dossierOf(page: DossierOpen, known: Pick<Known, 'answerTo'>): Dossier | undefined {
  const entity = known.answerTo({ about: 'dossier', id: page.entity })
  if (entity === undefined) return undefined
  const lists = listsOf(page, known)
  const all = [lists.relationships, lists.said, lists.about]
  return {
    entity,
    ...lists,
    wanted: all.flatMap(({ wanted }) => wanted),
    hasMore: all.some(({ hasMore }) => hasMore),
  }
}

/** What the known graph learns from a dossier: whom it names. What joins them is not drawn by it. */
export function partOfDossier(entity: DossierEntity): GraphPart {
  return { entities: [entity, ...(entity.__typename === 'Person' ? entity.roles.flatMap(({ at }) => at ?? []) : [])] }
}

/** The same of a page of what joins it to others. */
export function partOfRelationships({ nodes }: DossierPage<DatedRelationship>): GraphPart {
  return { entities: nodes.flatMap(({ source, target }) => [source, target]) }
}

/** The same of a page of statements. */
export function partOfStatements({ nodes }: DossierPage<DatedStatement>): GraphPart {
  return { entities: nodes.flatMap(entitiesOf) }
}

/** The entities that a statement names: who says it, and what it is about. */
function entitiesOf({ speaker, about }: DatedStatement): readonly Entity[] {
  return [...about, ...(speaker === null ? [] : [speaker])]
}
