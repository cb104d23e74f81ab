import type { MeetingStatus } from '../../../model/meeting-status.ts'
import type { EvidenceDraft, ReaderDocument } from '../../document.ts'
import { sentenceOf } from '../sentence-of.ts'
import type { MeetingGroup } from './merge-candidates.ts'

/** The sentences that tell that a meeting is still to come, or was called off. That one was held, its participants and places prove. */
export function statusEvidenceOf(
  document: ReaderDocument,
  group: MeetingGroup,
  status: MeetingStatus,
): readonly EvidenceDraft[] {
  if (status === 'HELD') return []
  const isCancelled = status === 'CANCELLED'
  return group
    .filter(({ planned, cancelled }) => (isCancelled ? cancelled : planned))
    .map(({ head }) => ({
      sentence: sentenceOf(document, head.start),
      method: isCancelled ? 'called-off' : 'told-ahead',
      confidence: 0.85,
      reason: `"${head.text}" is told of as ${isCancelled ? 'called off or put off' : 'arranged and still to come'}`,
    }))
}
