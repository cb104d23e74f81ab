import { itemAt } from '../../model/item-at.ts'
import { useComputed, useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import './timeline.css'
import { useExplorer } from '../frame/explorer.ts'
import { Waiting } from '../frame/waiting.tsx'
import { isPlanned } from '../graph/graph.ts'
import { cut, dateInWords, nameWithStatus } from '../graph/wording.ts'
import type { TimelineEntry } from '../state/ask.ts'
import { timelineIn } from '../state/shown.ts'
import { binByTime, type Bin } from './bins.ts'

/** Entries without a year that are listed; the table has the rest. */
const MOST_WITHOUT_YEAR = 12

/** What has a date, from early to late, with a window to draw over it; and what has a date without a year. */
export function Timeline() {
  const { session } = useExplorer()
  const answer = session.answer({ about: 'timeline' })
  const entries = useComputed(() => timelineIn(session.view.value, session) ?? [])
  const bins = useComputed(() => binByTime(entries.value, ({ date }) => date))
  if (answer.state !== 'ready') {
    return (
      <section class="timeline" aria-label="Timeline">
        <Waiting ask={{ about: 'timeline' }} what="the timeline">
          {() => null}
        </Waiting>
      </section>
    )
  }
  const ahead = entries.value.filter(isOfPlan)
  const withoutYear = entries.value.filter((entry) => entry.date.year === null && !isOfPlan(entry))
  return (
    <section class="timeline" aria-label="Timeline">
      <h2 class="label">Timeline</h2>
      {bins.value.length === 0 ? (
        <p class="hint">{entries.value.length === 0 ? 'Nothing here has a date.' : 'No date here has a year.'}</p>
      ) : (
        <Brush bins={bins.value} />
      )}
      {ahead.length === 0 ? null : (
        <ul class="without-year" aria-label="Planned or called off">
          {ahead.slice(0, MOST_WITHOUT_YEAR).map((entry) => (
            <li key={entry.subject.id}>
              <EntryButton entry={entry} />
            </li>
          ))}
          {ahead.length > MOST_WITHOUT_YEAR ? <li>{ahead.length - MOST_WITHOUT_YEAR} more planned</li> : null}
        </ul>
      )}
      {withoutYear.length === 0 ? null : (
        <ul class="without-year" aria-label="Without a year">
          {withoutYear.slice(0, MOST_WITHOUT_YEAR).map((entry) => (
            <li key={entry.subject.id}>
              <EntryButton entry={entry} />
            </li>
          ))}
          {withoutYear.length > MOST_WITHOUT_YEAR ? <li>{withoutYear.length - MOST_WITHOUT_YEAR} more</li> : null}
        </ul>
      )}
    </section>
  )
}

function EntryButton({ entry }: { readonly entry: TimelineEntry }) {
  const { session } = useExplorer()
  const { subject, date } = entry
  const id = subject.__typename === 'Meeting' ? subject.id : subject.sentence.id
  return (
    <button
      type="button"
      class="chip"
      title={`“${date.text}” (${date.edtf})`}
      onClick={() => {
        session.take({ do: 'select', ids: [id] })
      }}
    >
      <time>{dateInWords(date)}</time>
      <span dir="auto">{cut(subject.__typename === 'Meeting' ? nameWithStatus(subject) : subject.text, 48)}</span>
    </button>
  )
}

/** The bars, with a window that is drawn by the pointer or moved by two handles. */
function Brush({ bins }: { readonly bins: readonly Bin<TimelineEntry>[] }) {
  const { session } = useExplorer()
  const bars = useRef<HTMLDivElement>(null)
  const begun = useSignal<number | undefined>(undefined)
  const { window } = session.view.value
  const last = bins.length - 1
  const first = window === undefined ? 0 : indexOf(bins, window.from, 0)
  const end = window === undefined ? last : indexOf(bins, window.to, last)
  const highest = Math.max(1, ...bins.map(({ entries }) => entries.length))

  const choose = (a: number, b: number) => {
    const from = bins[Math.min(a, b)]
    const to = bins[Math.max(a, b)]
    if (from === undefined || to === undefined) return
    const isAll = from === bins[0] && to === bins[last]
    session.take({ do: 'set window', window: isAll ? undefined : { from: from.from, to: to.to } })
  }
  const binAt = (event: PointerEvent) => {
    const box = bars.current?.getBoundingClientRect()
    if (box === undefined) return 0
    return Math.min(last, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * bins.length)))
  }

  return (
    <div class="brush">
      <div
        class="bars"
        ref={bars}
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          begun.value = binAt(event)
          choose(begun.value, begun.value)
        }}
        onPointerMove={(event) => {
          if (begun.value !== undefined) choose(begun.value, binAt(event))
        }}
        onPointerUp={() => {
          begun.value = undefined
        }}
      >
        {bins.map(({ from, label, entries }, index) => (
          <span
            key={from}
            class="bar"
            title={`${label}: ${inWords(entries)}`}
            data-planned={entries.length > 0 && entries.every(isOfPlan)}
            data-inside={index >= first && index <= end}
            style={{ '--height': entries.length / highest }}
          />
        ))}
      </div>
      <div class="axis" aria-hidden="true">
        {bins.map(({ from, mark }) => (
          <span key={from} data-mark={mark !== ''}>
            {mark === '' ? null : <span>{mark}</span>}
          </span>
        ))}
      </div>
      <div class="handles">
        <Handle
          label="From"
          bins={bins}
          at={first}
          move={(index) => {
            choose(Math.min(index, end), end)
          }}
        />
        <Handle
          label="To"
          bins={bins}
          at={end}
          move={(index) => {
            choose(first, Math.max(index, first))
          }}
        />
        {window === undefined ? null : (
          <span class="hint" role="status">
            Shown is what has a date from {bins[first]?.label} to {bins[end]?.label}.
          </span>
        )}
        {window === undefined ? null : (
          <button
            type="button"
            class="link"
            onClick={() => {
              session.take({ do: 'set window', window: undefined })
            }}
          >
            All times
          </button>
        )}
      </div>
    </div>
  )
}

const isOfPlan = ({ subject }: TimelineEntry) => subject.__typename === 'Meeting' && isPlanned(subject)

/** How much is in a stretch of time, and how much of it has not been: `3, 1 of them planned or called off`. */
function inWords(entries: readonly TimelineEntry[]): string {
  const planned = entries.filter(isOfPlan).length
  return planned === 0 ? String(entries.length) : `${entries.length}, ${planned} of them planned or called off`
}

function Handle(props: {
  readonly label: string
  readonly bins: readonly Bin<TimelineEntry>[]
  readonly at: number
  readonly move: (index: number) => void
}) {
  const { bins, at, label } = props
  return (
    <label class="handle">
      <span class="label">
        {label} {itemAt(bins, at).label}
      </span>
      <input
        type="range"
        min={0}
        max={bins.length - 1}
        value={at}
        aria-valuetext={itemAt(bins, at).label}
        onInput={(event) => {
          props.move(Number(event.currentTarget.value))
        }}
      />
    </label>
  )
}

function indexOf(bins: readonly Bin<unknown>[], day: string, otherwise: number): number {
  const index = bins.findIndex(({ from, to }) => from <= day && day <= to)
  return index < 0 ? otherwise : index
}
