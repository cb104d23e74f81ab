import { createHash } from 'node:crypto'
import type { ResolutionMethod } from '../../model/entity.ts'
import { changeId, resolutionPath } from '../../model/id.ts'
import type { CypherQuery, Row, Transaction } from '../engine.ts'
import { textOf } from '../row.ts'
import { lockKeys } from './appearances.ts'

/** What people can change. */
export type ChangeKind = 'REJECT_RESOLUTION'

/** A decision that a person rejects: `id` is an article's id, `#`, and the id by which the article alone knows it. */
export interface RejectedResolution {
  readonly id: string
  readonly by: string
  readonly reason: string
}

/** A change that was made or taken back: its id, and the blocking key under which it bears on who is who. */
export interface MadeChange {
  readonly id: string
  readonly key: string
}

/** Writes down that a decision is rejected; undefined where there is no such decision. `at` is an ISO date-time. */
export async function recordRejection(
  transaction: Transaction,
  { id, by, reason }: RejectedResolution,
  at: string,
): Promise<MadeChange | undefined> {
  const path = resolutionPath(id)
  if (path === undefined) return undefined
  const { article, readAs } = path
  const [row] = await transaction.run(decisionOn(article, readAs))
  const said = row === undefined ? undefined : whatIsSaid(row, article, readAs)
  if (row === undefined || said === undefined) return undefined
  const key = textOf(row, 'home')
  await transaction.run(lockKeys([key]))
  const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex')
  const change = {
    id: changeId(hash),
    kind: 'REJECT_RESOLUTION' satisfies ChangeKind,
    key,
    readAs,
    by,
    at,
    reason,
    undone: false,
  }
  await transaction.run({
    text: 'MERGE (c:Change {id: $id}) SET c += $properties',
    params: { id: change.id, properties: { ...said, ...change } },
  })
  return change
}

/** Takes a change back, or makes it hold again; undefined where there is no such change. */
export async function setUndone(
  transaction: Transaction,
  id: string,
  undone: boolean,
): Promise<MadeChange | undefined> {
  const [row] = await transaction.run({
    text: 'MATCH (c:Change {id: $id}) SET c.undone = $undone RETURN c.key AS key',
    params: { id, undone },
  })
  if (row === undefined) return undefined
  const key = textOf(row, 'key')
  await transaction.run(lockKeys([key]))
  return { id, key }
}

function decisionOn(article: string, readAs: string): CypherQuery {
  return {
    text: `MATCH (:Article {id: $article})-[:SHOWS]->(g:AppearanceGroup) WHERE g.readAs = $readAs AND g.home = g.key
      RETURN g.home AS home, g.group AS group, g.entity AS entity, g.method AS method`,
    params: { article, readAs },
  }
}

/** What rejecting a decision says: of a name, in which articles, that it is or is not an entity. */
function whatIsSaid(row: Row, article: string, readAs: string) {
  const [group, entity] = [textOf(row, 'group'), textOf(row, 'entity')]
  switch (textOf(row, 'method') as ResolutionMethod | '') {
    case 'SURNAME':
    case 'ACRONYM':
      return { subject: group, entity, same: false, article }
    case 'NAME_VARIANT':
    case 'LEGAL_FORM':
      return { subject: readAs, entity, same: false, article: null }
    case 'NAMESAKE':
      return { subject: group, entity: readAs, same: true, article: null }
    case 'CORRECTION':
    case '':
      return undefined
  }
}
