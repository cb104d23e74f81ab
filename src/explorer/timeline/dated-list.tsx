import { useExplorer } from '../frame/explorer.ts'
import { cut, dateInWords, nameWithStatus } from '../graph/wording.ts'
import type { DatedEntry } from './undated.ts'

/** So many stand beside the timeline; more are folded together. */
const FEW = 3
const MOST = 12

/** What has a date and no place on the axis: a few by their names, more behind how many they are. */
export function DatedList(props: {
  readonly name: string
  readonly entries: readonly DatedEntry[]
  /** How many there are, listed or not. */
  readonly total: number
}) {
  const { name, entries, total } = props
  if (entries.length === 0) return null
  const listed = entries.slice(0, MOST)
  const list = (
    <ul class="dated-list" aria-label={name}>
      {listed.map((entry) => (
        <li key={entry.subject.id}>
          <EntryButton entry={entry} />
        </li>
      ))}
      {total > listed.length ? <li class="hint">{total - listed.length} more</li> : null}
    </ul>
  )
  if (entries.length <= FEW) return list
  return (
    <details class="dated-more">
      <summary>
        {name} <span class="count">{total}</span>
      </summary>
      {list}
    </details>
  )
}

function EntryButton({ entry }: { readonly entry: DatedEntry }) {
  const { session } = useExplorer()
  const { subject, date } = entry
  const isMeeting = 'name' in subject
  return (
    <button
      type="button"
      class="chip"
      title={`“${date.text}”`}
      onClick={() => {
        session.take({ do: 'select', ids: [isMeeting ? subject.id : subject.sentence.id] })
      }}
    >
      <time>{dateInWords(date)}</time>
      <span dir="auto">{cut(isMeeting ? nameWithStatus(subject) : subject.text, 48)}</span>
    </button>
  )
}
