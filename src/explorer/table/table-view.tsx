import { useComputed, useSignal } from '@preact/signals'
import './table.css'
import { useExplorer } from '../frame/explorer.ts'
import { countOf, cut } from '../graph/wording.ts'
import type { Session } from '../state/session.ts'
import { scopeIn } from '../state/scope-in-view.ts'
import { COLUMNS, rowsInWords, rowsOf, SHEETS, sortedRows, type Row, type Sheet, type Sorting } from './rows.ts'

/** Rows that are on the page at first, and that come with each further request. */
const ROWS_AT_ONCE = 200

/** What the graph shows as tables, to be sorted and filtered; a row selects what it stands for. */
export function TableView() {
  const { session, screen } = useExplorer()
  const sheet = useSignal<Sheet>('entities')
  const filter = useSignal('')
  const sorting = useSignal<Sorting>({ column: 0, descending: false })
  const most = useSignal(ROWS_AT_ONCE)
  const all = useComputed(() =>
    rowsOf(sheet.value, session.visible.value, session.graph.value, session.view.value.window),
  )
  const rows = useComputed(() => sortedRows(all.value, filter.value, sorting.value))
  const total = totalOf(session, sheet.value)
  return (
    <div class="table-view">
      <div class="table-head">
        <div class="segments" role="group" aria-label="What the table lists">
          {SHEETS.map((one) => (
            <button
              key={one}
              type="button"
              class="segment"
              aria-pressed={sheet.value === one}
              onClick={() => {
                sheet.value = one
                sorting.value = { column: 0, descending: false }
                most.value = ROWS_AT_ONCE
              }}
            >
              {one}
            </button>
          ))}
        </div>
        <input
          type="search"
          aria-label="Filter the table"
          placeholder="Filter…"
          value={filter.value}
          onInput={(event) => {
            filter.value = event.currentTarget.value
          }}
        />
        <span class="hint" role="status">
          {rowsInWords(sheet.value, rows.value.length, all.value.length, total)}
        </span>
        {(total ?? 0) > all.value.length ? (
          <button
            type="button"
            class="link"
            onClick={() => {
              screen.dialog.value = 'export'
            }}
          >
            Take all of them away
          </button>
        ) : null}
      </div>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={`Table of ${sheet.value}`}>
        <table>
          <thead>
            <tr>
              {COLUMNS[sheet.value].map((title, column) => (
                <ColumnHead
                  key={title}
                  title={title}
                  sorted={sorting.value.column === column ? sorting.value : undefined}
                  sort={() => {
                    const { column: before, descending } = sorting.value
                    sorting.value = { column, descending: before === column && !descending }
                  }}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.value.slice(0, most.value).map((row, index) => (
              <TableRow key={`${row.id} ${index}`} row={row} />
            ))}
          </tbody>
        </table>
        {rows.value.length > most.value ? (
          <button
            type="button"
            class="button"
            onClick={() => {
              most.value += ROWS_AT_ONCE
            }}
          >
            Show more of {countOf(rows.value.length, ['row', 'rows'])}
          </button>
        ) : null}
      </div>
    </div>
  )
}

/** How much of a sheet there is in the scope, drawn or not; undefined where that is not known. */
function totalOf({ view, answerTo }: Session, sheet: Sheet): number | undefined {
  if (sheet === 'connections') return undefined
  const chosen = scopeIn(view.value, { answerTo })?.chosen
  const counts =
    chosen === undefined ? answerTo({ about: 'opening' })?.stats : answerTo({ about: 'scope', chosen })?.counts
  return counts?.[sheet]
}

function ColumnHead(props: {
  readonly title: string
  readonly sorted: Sorting | undefined
  readonly sort: () => void
}) {
  const { title, sorted } = props
  const order = sorted === undefined ? 'none' : sorted.descending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" onClick={props.sort}>
        {title}
        <span aria-hidden="true">{sorted === undefined ? '' : sorted.descending ? ' ↓' : ' ↑'}</span>
      </button>
    </th>
  )
}

function TableRow({ row }: { readonly row: Row }) {
  const { session } = useExplorer()
  const [first, ...others] = row.cells
  const isSelected = session.view.value.selection.includes(row.id)
  return (
    <tr data-selected={isSelected}>
      <th scope="row">
        <button
          type="button"
          class="link"
          dir="auto"
          aria-pressed={isSelected}
          title={String(first).length > 60 ? String(first) : undefined}
          onClick={(event) => {
            session.take({ do: 'select', ids: [row.id], add: event.shiftKey })
          }}
        >
          {cut(String(first), 60)}
        </button>
      </th>
      {others.map((cell, index) => (
        <td key={index} dir="auto" data-number={typeof cell === 'number'} data-long={String(cell).length > 60}>
          {cut(String(cell), 240)}
        </td>
      ))}
    </tr>
  )
}
