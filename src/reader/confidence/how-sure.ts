import { itemAt } from '../../model/item-at.ts'
import type { DocumentEntity, ReaderDocument, RelationshipDraft, StatementDraft } from '../document.ts'
import { howNamed, speakerPlaces, type SpeakerPlace } from './how-found.ts'
import { confidenceOf } from './rates.ts'

/** How sure what was found in a document is, 0 to 1. */
export interface HowSure {
  readonly ofEntity: (entity: DocumentEntity) => number
  /** As sure as its rule and the less sure of its ends make it. */
  readonly ofRelationship: (draft: RelationshipDraft) => number
  /** Of the one who says something, and where that one is mentioned. */
  readonly ofSpeaker: (draft: SpokenDraft) => SpeakerPlace & { readonly confidence: number }
}

/** A statement with a named speaker. */
type SpokenDraft = Pick<StatementDraft, 'start' | 'end' | 'method'> & { readonly speaker: number }

/** How sure what was found in a document is, by the measured rates of its lexicon; topics, which nobody annotates, are as sure as they were found to be. */
export function howSure(document: ReaderDocument): HowSure {
  const { rates } = document.doc.lexicon
  const ofEntity = (entity: DocumentEntity) =>
    entity.kind === 'TOPIC' ? entity.confidence : confidenceOf(rates, 'entity', entity.kind, howNamed(entity))
  const entities = document.entities.map(ofEntity)
  const placeOf = speakerPlaces(document)
  return {
    ofEntity,
    ofRelationship: ({ type, method, source, target }) =>
      Math.min(itemAt(entities, source), itemAt(entities, target)) * confidenceOf(rates, 'relationship', type, method),
    ofSpeaker(draft) {
      const found = placeOf(draft)
      return { ...found, confidence: confidenceOf(rates, 'speaker', found.place, draft.method) }
    },
  }
}
