import type { Change } from '../../../model/change.ts'
import { articleOf, relationshipPath } from '../../../model/id.ts'
import type { CypherQuery } from '../../engine.ts'
import { articlesTellingOf } from './shown-graph.ts'

/** The ids of the articles in which a change may change something, those of other articles surely not. */
export async function articlesOf(
  change: Change,
  ids: (query: CypherQuery) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const tellingOf = (entity: string) => ids(articlesTellingOf(entity))
  switch (change.kind) {
    case 'MERGE_ENTITIES': {
      const articles = [...(await ids(articlesKeptFor(change.into)))]
      for (const id of change.ids) articles.push(...(await tellingOf(id)))
      return distinct(articles)
    }
    case 'RENAME_ENTITY':
    case 'ADD_ALIAS':
    case 'REMOVE_ALIAS':
    case 'SET_KIND':
      return distinct(await tellingOf(change.entity))
    case 'CONFIRM_RELATIONSHIP':
    case 'REJECT_RELATIONSHIP': {
      const path = relationshipPath(change.relationship)
      if (path === undefined) return []
      const ofTarget = new Set(await tellingOf(path.target))
      return distinct(await tellingOf(path.source)).filter((article) => ofTarget.has(article))
    }
    case 'SPLIT_ENTITY':
      return distinct(change.mentions.map(({ article }) => article))
    case 'ADD_RELATIONSHIP':
      return [change.article]
    case 'CORRECT_STATEMENT':
    case 'REJECT_STATEMENT':
      return [articleOf(change.statement)]
    case 'REJECT_RESOLUTION':
      return distinct(await tellingOf(change.readAs))
    case 'REJECT_MERGE':
      return []
  }
}

/** Articles that tell of an entity by a name that others tell to be a form of somebody else's. */
function articlesKeptFor(id: string): CypherQuery {
  return {
    text: `MATCH (:Entity {id: $id})<-[t:TELLS_OF]-(a:Article) WHERE t.readAs = $id RETURN a.id AS id
      UNION MATCH (:FormerId {former: $id})<-[:READ_AS]-(a:Article) RETURN a.id AS id`,
    params: { id },
  }
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort()
