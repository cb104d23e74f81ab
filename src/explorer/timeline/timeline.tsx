import { useComputed } from '@preact/signals'
import './timeline.css'
import { useExplorer } from '../frame/explorer.ts'
import { Waiting } from '../frame/waiting.tsx'
import type { Timeline as Dates } from '../state/timeline.ts'
import { timelineOf } from '../state/shown.ts'
import { binByTime, type Bin } from './bins.ts'
import { Brush } from './brush.tsx'
import { DatedList } from './dated-list.tsx'
import { PlayButton } from './play-button.tsx'
import { undatedIn } from './undated.ts'

/** When what is in scope is dated, month by month, with a window to draw over it; and what has a date without a year. */
export function Timeline() {
  const { session } = useExplorer()
  const ask = timelineOf(session.view.value, session)
  return (
    <section class="timeline" aria-label="Timeline">
      {ask === undefined ? null : (
        <Waiting ask={ask} what="the timeline">
          {(dates) => <Known dates={dates} />}
        </Waiting>
      )}
    </section>
  )
}

function Known({ dates }: { readonly dates: Dates }) {
  const { session } = useExplorer()
  const bins = binByTime(dates.months, dates.ahead.months)
  const undated = useComputed(() => undatedIn(session))
  const isDated = bins.length > 0
  return (
    <>
      <div class="timeline-head">
        <h2 class="label">Timeline</h2>
        {isDated ? (
          <WindowName bins={bins} />
        ) : (
          <p class="hint">{dates.months.length === 0 ? 'Nothing here has a date.' : 'No date here has a year.'}</p>
        )}
        <DatedList
          name="Planned or called off"
          entries={dates.ahead.entities.flatMap((entity) =>
            entity.__typename === 'Meeting' && entity.date !== null ? [{ subject: entity, date: entity.date }] : [],
          )}
          total={dates.ahead.total}
        />
        <DatedList name="Without a year" entries={undated.value} total={undated.value.length} />
      </div>
      {isDated ? <Brush bins={bins} /> : null}
    </>
  )
}

/** Which stretch of time is shown, and what changes it: playing forward, and the way back to all times. */
function WindowName({ bins }: { readonly bins: readonly Bin[] }) {
  const { session } = useExplorer()
  const { window } = session.view.value
  const names = bins.filter(({ from, to }) => window !== undefined && from <= window.to && to >= window.from)
  const [first, last] = [names[0]?.label, names.at(-1)?.label]
  return (
    <>
      <PlayButton bins={bins} />
      <p class="window-name" role="status">
        {window === undefined ? '' : first === last ? (first ?? '') : `${first ?? ''} to ${last ?? ''}`}
      </p>
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
    </>
  )
}
