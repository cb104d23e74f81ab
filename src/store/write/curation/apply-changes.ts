import type { StandingChange } from '../../../model/change.ts'
import type { ChangeId } from '../../../model/id.ts'
import type { Reading } from '../../../model/reading.ts'
import { mergeEntities, setKind } from './change-identity.ts'
import { addAlias, removeAlias, renameEntity } from './change-names.ts'
import { addRelationship, confirmRelationship, rejectRelationship } from './change-relationships.ts'
import { correctStatement, rejectStatement } from './change-statements.ts'
import { splitEntity } from './split-entity.ts'

/** A reading as people changed it, and which of their changes changed something in it. */
export interface CuratedReading {
  readonly reading: Reading
  readonly effective: ReadonlySet<ChangeId>
}

/**
 * Applies what people changed to a reading whose entities are who they were found to be, one change after the other in
 * the order in which they were made. Pure, and nothing else comes between an article and the graph: so what people
 * changed holds whenever the article is loaded, and what they took back leaves no trace.
 */
export function applyChanges(reading: Reading, changes: readonly StandingChange[]): CuratedReading {
  const effective = new Set<ChangeId>()
  const curated = changes.reduce((before, change) => {
    const after = applyChange(before, change)
    if (after !== before) effective.add(change.id)
    return after
  }, reading)
  return { reading: curated, effective }
}

/** The same reading where the change does not bear on it. */
function applyChange(reading: Reading, { by, reason, change }: StandingChange): Reading {
  const said = `${by} said so: ${reason}`
  switch (change.kind) {
    case 'MERGE_ENTITIES':
      return mergeEntities(reading, change, said)
    case 'SPLIT_ENTITY':
      return splitEntity(reading, change, said)
    case 'RENAME_ENTITY':
      return renameEntity(reading, change.entity, change.name)
    case 'ADD_ALIAS':
      return addAlias(reading, change.entity, change.alias)
    case 'REMOVE_ALIAS':
      return removeAlias(reading, change.entity, change.alias, change.name)
    case 'SET_KIND':
      return setKind(reading, change, said)
    case 'CONFIRM_RELATIONSHIP':
      return confirmRelationship(reading, change.relationship, said)
    case 'REJECT_RELATIONSHIP':
      return rejectRelationship(reading, change.relationship)
    case 'ADD_RELATIONSHIP':
      return addRelationship(reading, change, said)
    case 'CORRECT_STATEMENT':
      return correctStatement(reading, change)
    case 'REJECT_STATEMENT':
      return rejectStatement(reading, change.statement)
    case 'REJECT_RESOLUTION':
    case 'REJECT_MERGE':
      return reading
  }
}
