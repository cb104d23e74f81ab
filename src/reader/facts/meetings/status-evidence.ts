import type { MeetingStatus } from '../../../model/meeting-status.ts'
import type { EvidenceDraft, ReaderDocument } from '../../document.ts'
import { sentenceOf } from '../sentence-of.ts'
import type { MeetingGroup } from './merge-candidates.ts'

/** The sentences that tell that a meeting is still to come. That one was held, its participants and places prove. */
export function statusEvidenceOf(
  document: ReaderDocument,
  group: MeetingGroup,
  status: MeetingStatus,
): readonly EvidenceDraft[] {
  if (status !== 'PLANNED') return []
  return group
    .filter(({ planned }) => planned)
    .map(({ head }) => ({
      sentence: sentenceOf(document, head.start),
      method: 'told-ahead',
      confidence: 0.85,
      reason: `"${head.text}" is told of as arranged and still to come`,
    }))
}
