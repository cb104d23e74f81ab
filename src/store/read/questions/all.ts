import type { Value } from '../../engine.ts'
import type { FieldTable } from '../fields.ts'
import { PAGING } from '../page-arguments.ts'
import { commonNeighbors } from './common-neighbors.ts'
import { changeList } from './changes.ts'
import { articleList, entityList, relationshipList, statementList } from './lists.ts'
import { disagreements } from './disagreements.ts'
import { articleByIdOrUrl, entityById, entityByName, node, nodes } from './lookup.ts'
import { mergeSuggestions } from './merge-suggestions.ts'
import { mostConnected } from './most-connected.ts'
import { neighborhood } from './neighborhood.ts'
import { compiled, type QuestionContext } from './question.ts'
import { search } from './search.ts'
import { shortestPaths } from './shortest-paths.ts'
import { stats } from './stats.ts'
import { timeline } from './timeline.ts'

const LIST = { filter: true, orderBy: true, ...PAGING } as const

/** What answers each field of the SDL's Query. */
export const questions: FieldTable<'Query', QuestionContext, Promise<Value>> = {
  node,
  nodes,
  person: { reads: { id: true }, make: compiled(entityById('Person')) },
  organization: { reads: { id: true }, make: compiled(entityById('Organization')) },
  place: { reads: { id: true }, make: compiled(entityById('Place')) },
  meeting: { reads: { id: true }, make: compiled(entityById('Meeting')) },
  topic: { reads: { id: true }, make: compiled(entityById('Topic')) },
  article: { reads: { id: true, url: true }, make: compiled(articleByIdOrUrl) },
  entity: { reads: { name: true, kind: true }, make: compiled(entityByName) },
  entities: { reads: LIST, make: compiled(entityList('Query.entities', 'Entity')) },
  people: { reads: LIST, make: compiled(entityList('Query.people', 'Person')) },
  organizations: { reads: LIST, make: compiled(entityList('Query.organizations', 'Organization')) },
  places: { reads: LIST, make: compiled(entityList('Query.places', 'Place')) },
  meetings: { reads: LIST, make: compiled(entityList('Query.meetings', 'Meeting')) },
  topics: { reads: LIST, make: compiled(entityList('Query.topics', 'Topic')) },
  relationships: { reads: { includePlanned: true, ...LIST }, make: compiled(relationshipList) },
  statements: { reads: LIST, make: compiled(statementList) },
  articles: { reads: LIST, make: compiled(articleList) },
  search,
  shortestPaths,
  neighborhood,
  timeline: { reads: { from: true, to: true, about: true, includePlanned: true, ...PAGING }, make: compiled(timeline) },
  commonNeighbors,
  disagreements,
  mostConnected: {
    reads: { kinds: true, types: true, includePlanned: true, limit: true },
    make: compiled(mostConnected),
  },
  mergeSuggestions,
  stats: compiled(stats),
  changes: {
    reads: { entity: true, article: true, by: true, kinds: true, madeFrom: true, madeTo: true, ...PAGING },
    make: compiled(changeList),
  },
}
