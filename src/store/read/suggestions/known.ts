import type { EntityId } from '../../../model/id.ts'
import { plainSpelling } from '../../../model/spelling.ts'
import type { CypherQuery, Row } from '../../engine.ts'
import { numberOf, textOf, textsOf } from '../../row.ts'

/** What is looked at of an entity; `neighbors` are what relationships join it to, by id with their names, some of them where they are many. */
export interface KnownEntity {
  readonly id: EntityId
  readonly name: Spelled
  readonly names: readonly Spelled[]
  readonly mentions: number
  readonly neighbors: ReadonlyMap<string, string>
  readonly articles: ReadonlySet<string>
}

/** A name as it stands, and in the one spelling in which names are compared. */
export interface Spelled {
  readonly text: string
  readonly plain: string
}

const spelled = (text: string): Spelled => ({ text, plain: plainSpelling(text) })

/** Whether a name is one, and no description that fits many: "the company", "its parent". */
const isProper = (name: string) => /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(name.replace(/^\p{Lu}(?=\p{Ll}* \p{Ll})/u, ''))

/** How many neighbors and articles of an entity are looked at. */
const MOST_LOOKED_AT = 300
const MOST_NAMES = 20

/** What is known of entities. */
export function knownEntities(ids: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $ids AS id MATCH (e:Entity {id: id})
      CALL (e) { MATCH (e)-[:KNOWN_AS]->(n:Name) WITH n ORDER BY n.key LIMIT ${MOST_NAMES} RETURN collect(n.text) AS names }
      CALL (e) { MATCH (e)--(x:Entity) WITH DISTINCT x LIMIT ${MOST_LOOKED_AT} RETURN collect(x.id) AS neighbors, collect(x.name) AS neighborNames }
      CALL (e) { MATCH (e)<-[:TELLS_OF]-(a:Article) WITH a LIMIT ${MOST_LOOKED_AT} RETURN collect(a.id) AS articles }
      RETURN e.id AS id, e.name AS name, e.mentionCount AS mentions, names, neighbors, neighborNames, articles`,
    params: { ids },
  }
}

/** Reads a row of `knownEntities`. */
export function knownOf(row: Row): KnownEntity {
  const neighborNames = textsOf(row, 'neighborNames')
  return {
    id: textOf(row, 'id') as EntityId,
    name: spelled(textOf(row, 'name')),
    names: textsOf(row, 'names').filter(isProper).map(spelled),
    mentions: numberOf(row, 'mentions'),
    neighbors: new Map(textsOf(row, 'neighbors').map((id, index) => [id, neighborNames[index] ?? id])),
    articles: new Set(textsOf(row, 'articles')),
  }
}

/** What people said that tells entities apart: each row has the ids that a change is about, `apart`. */
export function toldApart(ids: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $ids AS id MATCH (:ChangeSubject {id: id})<-[:CONCERNS]-(c:Change)
      WHERE NOT c.undone AND c.kind IN ['REJECT_MERGE', 'REJECT_RESOLUTION', 'SPLIT_ENTITY']
      WITH DISTINCT c MATCH (c)-[:CONCERNS]->(s:ChangeSubject) RETURN c.id AS id, collect(s.id) AS apart`,
    params: { ids },
  }
}
