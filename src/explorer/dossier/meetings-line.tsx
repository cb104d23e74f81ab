import { useSignal } from '@preact/signals'
import type { MeetingStatus } from '../../model/meeting-status.ts'
import { dateInWords, edgeWords } from '../graph/wording.ts'
import { EntityLink } from '../selection/entity-link.tsx'
import { Citation } from './citation.tsx'
import type { MeetingEntry } from './meetings.ts'
import { ShowMore } from './show-more.tsx'

const AT_ONCE = 12

const MARKS: Readonly<Record<MeetingStatus, string | undefined>> = {
  HELD: undefined,
  PLANNED: 'planned',
  CANCELLED: 'called off',
}

/** The meetings of an entity along a line, from early to late. */
export function MeetingsLine({ meetings, all }: { readonly meetings: readonly MeetingEntry[]; readonly all: boolean }) {
  const shown = useSignal(AT_ONCE)
  return (
    <>
      <ol class="meetings-line">
        {(all ? meetings : meetings.slice(0, shown.value)).map((meeting) => {
          const [relationship] = meeting.relationships
          const proof = relationship?.evidence.nodes[0]
          return (
            <li key={`${meeting.with} ${meeting.status}`} data-status={meeting.status}>
              <p>
                <span class="when">{meeting.date === null ? 'no date' : dateInWords(meeting.date)}</span>{' '}
                {relationship === undefined ? null : (
                  <span class="verb">
                    {relationship.target.id === meeting.with
                      ? edgeWords({ type: relationship.type, relationship }).forward
                      : edgeWords({ type: relationship.type, relationship }).backward}
                  </span>
                )}{' '}
                <EntityLink id={meeting.with} />
                {MARKS[meeting.status] === undefined ? null : <span class="caution">{MARKS[meeting.status]}</span>}
              </p>
              {proof === undefined ? null : <Citation sentence={proof.sentence} />}
            </li>
          )
        })}
      </ol>
      {all ? null : <ShowMore shown={shown} total={meetings.length} atOnce={AT_ONCE} />}
    </>
  )
}
