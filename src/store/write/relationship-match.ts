import { DatelineError } from '../../model/error.ts'
import { STORED_TYPES, type StoredType } from '../../model/stored-type.ts'

/**
 * Cypher that finds as `r` the relationship of a type that each of `$rows` names by its `id`, `source` and `target`. It is
 * looked for between two nodes that are found already: of a pattern with both ends in it Neo4j walks all relationships of one
 * end, which for a hub is the square of what it has.
 */
export function matchRelationships(type: StoredType): string {
  return `UNWIND $rows AS row
    MATCH (source:Entity {id: row.source}) MATCH (target:Entity {id: row.target})
    CALL (row, source, target) { MATCH (source)-[r:${typeInText(type)} {id: row.id}]->(target) RETURN r }`
}

/** A type as it stands in the text of a statement, which nothing may become a part of but the types that there are. */
export function typeInText(type: StoredType): StoredType {
  if (STORED_TYPES.includes(type)) return type
  throw new DatelineError('BAD_INPUT', `There is no type of relationships ${JSON.stringify(type)}.`)
}
