import { contrastsAmong, type Contrast } from '../graph/contrasts.ts'
import type { Entity } from '../graph/graph.ts'
import { byPublication } from '../dossier/publication.ts'
import type { ComparedArticle } from '../state/comparison.ts'
import type { DatedRelationship, DatedStatement } from '../state/dossier.ts'

/** Something that several articles tell, as each of them tells it. */
export interface Shared<Thing> {
  readonly id: string
  /** By the ids of the articles. */
  readonly by: ReadonlyMap<string, Thing>
}

/** What only one of the articles tells. */
export interface Alone {
  readonly article: ComparedArticle['article']
  readonly entities: readonly Entity[]
  readonly relationships: readonly DatedRelationship[]
}

/** What articles share, what only one tells, and where they contradict each other. */
export interface Comparison {
  /** Named by two articles or more, those of most articles first. */
  readonly entities: readonly Shared<Entity>[]
  readonly relationships: readonly Shared<DatedRelationship>[]
  readonly alone: readonly Alone[]
  readonly contradictions: readonly Contrast<DatedStatement>[]
}

/** Sets articles beside each other. */
export function compare(articles: readonly ComparedArticle[]): Comparison {
  const entities = toldBy(articles, ({ article }) => article.entities.nodes)
  const relationships = toldBy(articles, (article) => article.relationships)
  const statements = articles.flatMap((article) => article.statements).sort(byPublication)
  return {
    entities: several(entities),
    relationships: several(relationships),
    alone: articles.map(({ article }) => ({
      article,
      entities: onlyBy(entities, article.id),
      relationships: onlyBy(relationships, article.id),
    })),
    contradictions: contrastsAmong(statements, (one, other) => one.sentence.article.id !== other.sentence.article.id),
  }
}

function toldBy<Thing extends { readonly id: string }>(
  articles: readonly ComparedArticle[],
  thingsOf: (article: ComparedArticle) => readonly Thing[],
): readonly Shared<Thing>[] {
  const told = new Map<string, Map<string, Thing>>()
  for (const article of articles) {
    for (const thing of thingsOf(article)) {
      told.set(thing.id, (told.get(thing.id) ?? new Map<string, Thing>()).set(article.article.id, thing))
    }
  }
  return [...told].map(([id, by]) => ({ id, by }))
}

function several<Thing>(things: readonly Shared<Thing>[]): readonly Shared<Thing>[] {
  return things.filter(({ by }) => by.size > 1).sort((a, b) => b.by.size - a.by.size)
}

function onlyBy<Thing>(things: readonly Shared<Thing>[], article: string): readonly Thing[] {
  return things.flatMap(({ by }) => (by.size === 1 ? (by.get(article) ?? []) : []))
}
