import { opensDateline } from '../../dateline.ts'
import { isKnownPlace, type Occurrence } from './facts.ts'
import type { Row } from './row.ts'

/** Where the line begins that tells where and when a text was written. */
export const DATELINES: readonly Row<Occurrence>[] = [
  {
    when: (of) => isKnownPlace(of) && opensDateline(of.doc.text, of.words[0]?.start ?? 0),
    votes: { PLACE: 1.5 },
    reason: 'it opens a dateline',
    example: 'GENEVA, 14 June 2023 - The envoy of Peru left.',
    decides: 'PLACE GENEVA',
  },
]
