import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { itemAt } from '../../model/item-at.ts'
import { useExplorer } from '../frame/explorer.ts'
import type { Bin } from './bins.ts'
import { indexesOf, windowOfBins } from './window-bins.ts'

/** What the pointer has taken hold of: an end of the window, all of it, or ground on which another is drawn. */
type Hold =
  | { readonly kind: 'drawing'; readonly from: number }
  | { readonly kind: 'from' | 'to' }
  | { readonly kind: 'moving'; readonly by: number; readonly length: number }

/** The bars, with a window that is drawn or moved by the pointer, or by a handle at each of its ends. */
export function Brush({ bins }: { readonly bins: readonly Bin[] }) {
  const { session } = useExplorer()
  const bars = useRef<HTMLDivElement>(null)
  const hold = useSignal<Hold | undefined>(undefined)
  const { window } = session.view.value
  const last = bins.length - 1
  const [first, end] = indexesOf(window, bins)
  // What is gathered at the ends is not held against the others: it would make all of them small.
  const highest = Math.max(1, ...bins.filter(({ isGathered }) => !isGathered).map(heightOf))

  const columns = bins.map(({ isGathered }) => (isGathered ? 'var(--gathered)' : 'minmax(0, 1fr)')).join(' ')

  const choose = (a: number, b: number) => {
    session.take({ do: 'set window', window: windowOfBins(bins, a, b) })
  }
  const binAt = ({ clientX }: PointerEvent) => {
    const all = [...(bars.current?.querySelectorAll('.bar') ?? [])]
    const at = all.findIndex((bar) => clientX < bar.getBoundingClientRect().right)
    return at < 0 ? last : at
  }
  const take = (event: PointerEvent): Hold => {
    const handle = event.target instanceof Element ? event.target.closest('[data-end]') : null
    if (handle !== null) return { kind: handle.getAttribute('data-end') === 'from' ? 'from' : 'to' }
    const at = binAt(event)
    const isInside = window !== undefined && at >= first && at <= end
    return isInside ? { kind: 'moving', by: at - first, length: end - first } : { kind: 'drawing', from: at }
  }
  const drag = (event: PointerEvent) => {
    const at = binAt(event)
    switch (hold.value?.kind) {
      case undefined:
        break
      case 'drawing':
        choose(hold.value.from, at)
        break
      case 'from':
        choose(Math.min(at, end), end)
        break
      case 'to':
        choose(first, Math.max(at, first))
        break
      case 'moving': {
        const begin = Math.min(last - hold.value.length, Math.max(0, at - hold.value.by))
        if (begin !== first) choose(begin, begin + hold.value.length)
      }
    }
  }

  return (
    <div class="brush">
      <div
        class="bars"
        ref={bars}
        style={{ gridTemplateColumns: columns }}
        data-window={window !== undefined}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          hold.value = take(event)
          if (hold.value.kind === 'drawing') drag(event)
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          hold.value = undefined
        }}
        onPointerCancel={() => {
          hold.value = undefined
        }}
      >
        {bins.map((bin, index) => (
          <span
            key={bin.from}
            class="bar"
            aria-hidden="true"
            title={inWords(bin)}
            data-inside={index >= first && index <= end}
            data-gathered={bin.isGathered}
            data-planned={bin.count > 0 && bin.ahead === bin.count}
            style={{
              '--column': index + 1,
              '--height': Math.min(1, bin.count / highest),
              '--vague': bin.vague / 12 / highest,
            }}
          />
        ))}
        <span class="window" aria-hidden="true" style={{ gridColumn: `${first + 1} / ${end + 2}` }} />
        <Handle
          end="from"
          bins={bins}
          at={first}
          move={(to) => {
            choose(Math.min(to, end), end)
          }}
        />
        <Handle
          end="to"
          bins={bins}
          at={end}
          move={(to) => {
            choose(first, Math.max(to, first))
          }}
        />
      </div>
      <div class="axis" style={{ gridTemplateColumns: columns }} aria-hidden="true">
        {bins.map(({ from, mark }) => (
          <span key={from} data-mark={mark === undefined ? '' : mark.isMinor ? 'minor' : 'major'}>
            {mark === undefined ? null : <span>{mark.text}</span>}
          </span>
        ))}
      </div>
    </div>
  )
}

/** One end of the window, which arrow keys move. */
function Handle(props: {
  readonly end: 'from' | 'to'
  readonly bins: readonly Bin[]
  readonly at: number
  readonly move: (index: number) => void
}) {
  const { end, bins, at, move } = props
  const { label } = itemAt(bins, at)
  const press = (event: KeyboardEvent) => {
    const last = bins.length - 1
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      PageUp: at + 12,
      PageDown: at - 12,
      Home: 0,
      End: last,
    }
    const to = steps[event.key]
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    move(Math.min(last, Math.max(0, to)))
  }
  return (
    <span
      class="handle"
      role="slider"
      tabIndex={0}
      data-end={end}
      aria-label={`${end === 'from' ? 'From' : 'To'} ${label}`}
      aria-valuemin={0}
      aria-valuemax={bins.length - 1}
      aria-valuenow={at}
      aria-valuetext={label}
      style={{ gridColumn: at + 1 }}
      onKeyDown={press}
    />
  )
}

/** How much is dated in a stretch: `March 2019: 32, 1 of them planned or called off; 10 more some time in the year`. */
function inWords({ label, count, ahead, vague }: Bin): string {
  const planned = ahead === 0 ? '' : `, ${ahead} of them planned or called off`
  return `${label}: ${count}${planned}${vague === 0 ? '' : `; ${vague} more some time in the year`}`
}

const heightOf = ({ count, vague }: Bin) => count + vague / 12
