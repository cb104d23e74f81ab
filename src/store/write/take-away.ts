import { groupBy } from '../../model/group-by.ts'
import { relationshipPath } from '../../model/id.ts'
import type { Reading } from '../../model/reading.ts'
import type { CypherQuery, Row, SearchUpdate, Transaction } from '../engine.ts'
import { textOf } from '../row.ts'
import { givenToEntities } from './entities.ts'
import { dropFormerIds, dropUnusedFormerIds, formerIdsOf } from './former-ids.ts'
import { articlesById, lostBy, type Told } from './lost.ts'
import { givenToRelationships } from './relationships.ts'
import {
  deleteLeft,
  detachContribution,
  lowerArticleCounts,
  repairEntities,
  repairRelationships,
  toldBy,
  touchedBy,
  type Leaving,
} from './removal.ts'
import { runAll } from './run-all.ts'

/** What of a thing that articles tell it follows from by minimum and maximum. */
const DATE = ['dateEdtf', 'dateText'] as const
const COUNTS = {
  entities: ['name', 'key', 'nameLent', 'confidence', 'statusAsOf', 'readAs', ...DATE],
  names: ['text'],
  relationships: ['confidence', 'role', 'currentAsOf', 'statusAsOf', ...DATE],
  roles: ['title', 'currentAsOf'],
} as const

/**
 * Takes away what articles contributed. What loses something that the readings, which are about to be written, do not give
 * it again is put right from what other articles tell. Gives what deletes the rest, once these are written.
 */
export async function takeAway(
  transaction: Transaction,
  leaving: readonly Leaving[],
  comeAgain: readonly Reading[],
): Promise<readonly CypherQuery[]> {
  if (leaving.length === 0) return []
  const articles = leaving.map(({ id }) => id)
  const touched = touchedBy(articles)
  const [told, given] = [toldBy(articles), { ...givenToEntities(comeAgain), ...givenToRelationships(comeAgain) }]
  const ask = async (query: CypherQuery) => (await transaction.run(query)) as readonly (Row & Told)[]
  const [relationships, roles, names, entities, statements, sentences, formerIds] = await Promise.all([
    ask(told.relationships),
    ask(told.roles),
    ask(told.names),
    ask(told.entities),
    ask(touched.statements),
    ask(touched.sentences),
    ask(formerIdsOf(articles)),
  ])
  const lost = {
    relationships: lostBy(relationships, given.relationships, COUNTS.relationships),
    roles: lostBy(roles, given.roles, COUNTS.roles),
    names: lostBy(names, given.names, COUNTS.names),
    entities: lostBy(entities, given.entities, COUNTS.entities),
  }
  await runAll(transaction, [
    dropFormerIds(articles),
    ...detachContribution(leaving),
    dropUnusedFormerIds(idsIn(formerIds)),
    ...relationshipsAfter(relationships, lost.relationships),
    ...repairEntities(inOrder(lost.names), inOrder(lost.roles), inOrder(lost.entities)),
  ])
  transaction.reindex([
    ...gone('statements', idsIn(statements)),
    ...gone('sentences', idsIn(sentences)),
    ...(await namesLeft(transaction, inOrder(lost.names))),
  ])
  const evidence = relationships.map((row) => textOf(row, 'evidence'))
  const again = new Set<string>(comeAgain.flatMap(idsOfNodes))
  const left = (ids: readonly string[]) => ids.filter((id) => !again.has(id))
  return [
    deleteLeft('Statement', left(idsIn(statements))),
    deleteLeft('Evidence', left(evidence)),
    deleteLeft('Sentence', left(idsIn(sentences))),
  ]
}

/** The ids of the nodes that a reading has for itself. */
function idsOfNodes({ sentences, statements, relationships, planned = [], entities }: Reading): string[] {
  const evidence = [
    ...[...relationships, ...planned].flatMap((relationship) => relationship.evidence),
    ...entities.flatMap(({ statusEvidence = [] }) => statusEvidence),
  ]
  return [...sentences, ...statements, ...evidence].map(({ id }) => id)
}

/** Counts lowered, and put right what lost something that is not told again. */
function relationshipsAfter(taken: readonly Told[], lost: ReadonlySet<string>): CypherQuery[] {
  const rows = Array.from(articlesById(taken), ([id, articles]) => {
    const path = relationshipPath(id)
    return path === undefined ? [] : [{ id, articles, ...path }]
  })
  return Array.from(
    groupBy(
      rows.flat().sort((a, b) => (a.id < b.id ? -1 : 1)),
      ({ type }) => type,
    ),
    ([type, ofType]) => [
      ...lowerArticleCounts(type, ofType),
      ...repairRelationships(
        type,
        ofType.filter(({ id }) => lost.has(id)),
      ),
    ],
  ).flat()
}

const idsIn = (rows: readonly Row[]) => rows.map((row) => textOf(row, 'id'))
const inOrder = (ids: ReadonlySet<string>) => [...ids].sort()

function gone(index: SearchUpdate['index'], ids: readonly string[]): SearchUpdate[] {
  return ids.map((id) => ({ index, id, text: null }))
}

async function namesLeft(transaction: Transaction, ids: readonly string[]): Promise<SearchUpdate[]> {
  if (ids.length === 0) return []
  const rows = await transaction.run({
    text: 'UNWIND $ids AS id MATCH (n:Name {id: id}) RETURN n.id AS id, n.text AS text',
    params: { ids },
  })
  const texts = new Map(rows.map((row) => [textOf(row, 'id'), textOf(row, 'text')]))
  return ids.map((id) => ({ index: 'names', id, text: texts.get(id) ?? null }))
}
