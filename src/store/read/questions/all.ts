import { commonNeighbors } from './common-neighbors.ts'
import { articleList, changeList, entityList, relationshipList, statementList } from './lists.ts'
import { entityByName, node, nodes } from './lookup.ts'
import { mostConnected } from './most-connected.ts'
import { neighborhood } from './neighborhood.ts'
import { compiled, type Question } from './question.ts'
import { search } from './search.ts'
import { shortestPaths } from './shortest-paths.ts'
import { stats } from './stats.ts'
import { timeline } from './timeline.ts'

/** What answers each field of the SDL's Query. */
export const questions: Readonly<Record<string, Question>> = {
  node,
  nodes,
  entity: compiled(entityByName),
  entities: compiled(entityList('Query.entities', 'Entity')),
  people: compiled(entityList('Query.people', 'Person')),
  organizations: compiled(entityList('Query.organizations', 'Organization')),
  places: compiled(entityList('Query.places', 'Place')),
  meetings: compiled(entityList('Query.meetings', 'Meeting')),
  topics: compiled(entityList('Query.topics', 'Topic')),
  relationships: compiled(relationshipList),
  statements: compiled(statementList),
  articles: compiled(articleList),
  search,
  shortestPaths,
  neighborhood,
  timeline: compiled(timeline),
  commonNeighbors,
  mostConnected: compiled(mostConnected),
  stats: compiled(stats),
  changes: compiled(changeList),
}
