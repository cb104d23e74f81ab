import type { EntityId, RelationshipId } from './id.ts'
import { RELATIONSHIP_TYPES, type RelationshipType } from './relationship.ts'

/** What a relationship's id says: its ends and its type. */
export interface RelationshipPath {
  readonly source: EntityId
  readonly type: RelationshipType
  readonly target: EntityId
}

/** Takes a relationship's id apart; `undefined` for a text that is none. */
export function relationshipPath(id: RelationshipId | string): RelationshipPath | undefined {
  const [prefix, sourceKind, sourceName, typeName, targetKind, targetName] = id.split('/')
  const type = RELATIONSHIP_TYPES.find((known) => known.toLowerCase().replaceAll('_', '-') === typeName)
  if (prefix !== 'relationship' || type === undefined || targetName === undefined) return undefined
  return {
    source: `${sourceKind ?? ''}/${sourceName ?? ''}` as EntityId,
    type,
    target: `${targetKind ?? ''}/${targetName}` as EntityId,
  }
}
