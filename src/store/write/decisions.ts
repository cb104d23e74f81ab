import type { ResolutionMethod } from '../../model/entity.ts'
import type { EntityId } from '../../model/id.ts'
import type { Decision } from '../../model/resolution.ts'
import type { CypherQuery, Row } from '../engine.ts'
import { textOf } from '../row.ts'

/** Writes decisions down with all that stands for their groups, under whatever keys. Gives a row for each: `key`, `group`, `entity`. */
export function writeDecisions(decisions: readonly Decision[]): CypherQuery {
  return {
    text: `UNWIND $rows AS row
      MATCH (g:AppearanceGroup {group: row.group})
      SET g.entity = row.entity, g.method = row.method, g.reason = row.reason
      RETURN g.key AS key, g.group AS group, g.entity AS entity`,
    params: {
      rows: decisions.map(({ group, entity, method, reason }) => ({
        ...{ group, entity },
        method: method ?? '',
        reason: reason ?? '',
      })),
    },
  }
}

/** The decision that is stored with what stands for a group; undefined before there is one. */
export function decisionOf(row: Row): Decision | undefined {
  const entity = textOf(row, 'entity')
  return entity === '' ? undefined : { group: textOf(row, 'group'), entity: entity as EntityId, ...decidedBy(row) }
}

/** The method and reason of a stored decision; neither where an appearance is whom its article says. */
export function decidedBy(row: Row): Pick<Decision, 'method' | 'reason'> {
  const [method, reason] = [textOf(row, 'method'), textOf(row, 'reason')]
  return method === '' ? {} : { method: method as ResolutionMethod, reason }
}

/** Whether two decisions are one. */
export const isSame = (a: Decision, b: Decision): boolean =>
  a.entity === b.entity && a.method === b.method && a.reason === b.reason

/** The articles that show what nodes stand for, each as `node` and `article`. */
export function articlesShowing(nodes: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $nodes AS node MATCH (g:AppearanceGroup {id: node})<-[:SHOWS]-(a:Article)
      RETURN node, a.id AS article`,
    params: { nodes },
  }
}

/**
 * Writes the reasons of decisions anew where only these are others than before. What a person said of another name that
 * is the same entity in its article stays as it is.
 */
export function writeReasons(
  rows: readonly {
    readonly article: string
    readonly readAs: string
    readonly entity: string
    readonly reason: string
    readonly method: string
  }[],
): CypherQuery {
  return {
    text: `UNWIND $rows AS row
      MATCH (:Article {id: row.article})-[t:TELLS_OF]->(:Entity {id: row.entity}) WHERE t.readAs = row.readAs
      SET t.method = row.method, t.reason = row.reason`,
    params: { rows },
  }
}

/** Whom the appearances of articles are taken for: a row for each. */
export function assignmentsOf(articles: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $articles AS article
      MATCH (a:Article {id: article})-[:SHOWS]->(g:AppearanceGroup) WHERE g.home = g.key
      RETURN article, g.readAs AS readAs, g.entity AS entity, g.method AS method, g.reason AS reason`,
    params: { articles },
  }
}
