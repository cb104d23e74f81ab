import { entityKindOf, entityOfName, suggestionId, type EntityId } from '../../../model/id.ts'
import type { EntityKind } from '../../../model/entity-kind.ts'
import type { CypherQuery, Row } from '../../engine.ts'
import { textOf, textsOf } from '../../row.ts'

/** Two entities that are looked at, by their ids in order, and where both hold roles who have one surname. */
export interface Candidate {
  readonly id: string
  readonly one: EntityId
  readonly other: EntityId
  readonly organizations: readonly EntityId[]
}

/** How many groups of names are looked at, and how many entities of each; two of them are a candidate. */
const MOST_GROUPS = 10_000
const MOST_OF_GROUP = 20
/** How many candidates are looked at. */
const MOST_CANDIDATES = 10_000

/** Names that sound alike, in groups: of one entity with others, or all. Each row has the ids of `names`. */
export function namesAlike(entity: string | undefined): CypherQuery {
  const names =
    entity === undefined
      ? 'MATCH (n:Name) WHERE n.sound IS NOT NULL'
      : `MATCH (:Entity {id: $entity})-[:KNOWN_AS]->(m:Name) WHERE m.sound IS NOT NULL
        WITH DISTINCT m.sound AS sound MATCH (n:Name {sound: sound})`
  return {
    text: `${names}
      WITH n.sound AS sound, collect(n.id) AS names WHERE size(names) > 1
      RETURN names ORDER BY sound LIMIT ${MOST_GROUPS}`,
    params: entity === undefined ? {} : { entity },
  }
}

/** People of surnames that sound alike who hold roles at one organization or place. Each row has the ids of `people`, and `at`. */
export function surnamesAt(entity: string | undefined): CypherQuery {
  const people =
    entity === undefined
      ? 'MATCH (n:Name)<-[:KNOWN_AS]-(p:Person)-[:HOLDS_ROLE_AT]->(at:Entity) WHERE n.surname IS NOT NULL'
      : `MATCH (given:Person {id: $entity})-[:KNOWN_AS]->(m:Name) WHERE m.surname IS NOT NULL
        MATCH (given)-[:HOLDS_ROLE_AT]->(at:Entity) WITH DISTINCT m.surname AS surname, at
        MATCH (n:Name {surname: surname})<-[:KNOWN_AS]-(p:Person)-[:HOLDS_ROLE_AT]->(at)`
  return {
    text: `${people}
      WITH n.surname AS surname, at.id AS at, collect(DISTINCT p.id) AS people WHERE size(people) > 1
      RETURN people, at ORDER BY surname, at LIMIT ${MOST_GROUPS}`,
    params: entity === undefined ? {} : { entity },
  }
}

/** The candidates of groups of names and of people, only of some kinds, and only with one entity, where these are given. */
export function candidatesOf(
  alike: readonly Row[],
  colleagues: readonly Row[],
  kinds: readonly EntityKind[] | undefined,
  entity: string | undefined,
): readonly Candidate[] {
  const candidates = new Map<string, Candidate>()
  const add = (ids: readonly string[], organization?: EntityId) => {
    for (const [one, other] of pairsOf(ids)) {
      const id = suggestionId(one, other)
      const known = candidates.get(id)
      if (known === undefined && candidates.size === MOST_CANDIDATES) continue
      const organizations = [...(known?.organizations ?? []), ...(organization === undefined ? [] : [organization])]
      candidates.set(id, { id, one, other, organizations })
    }
  }
  for (const row of alike) add(textsOf(row, 'names').map(entityOfName))
  for (const row of colleagues) add(textsOf(row, 'people'), textOf(row, 'at') as EntityId)
  return [...candidates.values()].filter(
    ({ one, other }) =>
      (entity === undefined || one === entity || other === entity) &&
      (kinds === undefined || kinds.some((kind) => kind === entityKindOf(one))),
  )
}

/** All pairs of some entities, the first few of them. */
function pairsOf(ids: readonly string[]): readonly (readonly [EntityId, EntityId])[] {
  const few = ([...new Set(ids)].sort() as EntityId[]).slice(0, MOST_OF_GROUP)
  return few.flatMap((one, index) => few.slice(index + 1).map((other) => [one, other] as const))
}
