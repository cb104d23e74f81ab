import type { Transaction } from '../../engine.ts'
import { draftAlias, draftMerge, draftRename, draftSetKind } from './draft-entity-change.ts'
import { draftAddRelationship, draftOfRelationship } from './draft-relationship-change.ts'
import { draftRejectResolution } from './draft-resolution-change.ts'
import { draftRejectMerge } from './draft-suggestion-change.ts'
import type { DraftedChange } from './drafted-change.ts'
import { draftSplit } from './draft-split.ts'
import { draftCorrectStatement, draftRejectStatement } from './draft-statement-change.ts'
import type { WantedChange } from './wanted-change.ts'

/**
 * What a change that somebody wants says of the graph as it is now.
 * @throws RefusedChange of what they can put right
 */
export function draftChange(transaction: Transaction, wanted: WantedChange): Promise<DraftedChange> {
  switch (wanted.kind) {
    case 'MERGE_ENTITIES':
      return draftMerge(transaction, wanted)
    case 'SPLIT_ENTITY':
      return draftSplit(transaction, wanted)
    case 'RENAME_ENTITY':
      return draftRename(transaction, wanted)
    case 'ADD_ALIAS':
    case 'REMOVE_ALIAS':
      return draftAlias(transaction, wanted)
    case 'SET_KIND':
      return draftSetKind(transaction, wanted)
    case 'CONFIRM_RELATIONSHIP':
    case 'REJECT_RELATIONSHIP':
      return draftOfRelationship(transaction, wanted)
    case 'ADD_RELATIONSHIP':
      return draftAddRelationship(transaction, wanted)
    case 'CORRECT_STATEMENT':
      return draftCorrectStatement(transaction, wanted)
    case 'REJECT_STATEMENT':
      return draftRejectStatement(transaction, wanted)
    case 'REJECT_RESOLUTION':
      return draftRejectResolution(transaction, wanted)
    case 'REJECT_MERGE':
      return draftRejectMerge(transaction, wanted)
  }
}
