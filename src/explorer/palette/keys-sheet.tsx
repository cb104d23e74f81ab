import './palette.css'
import { Dialog } from '../frame/dialog.tsx'
import { useExplorer } from '../frame/explorer.ts'
import { Keys } from './key-names.tsx'

const IN_PLACES: readonly (readonly [where: string, what: string])[] = [
  ['Article', 'Up and down go from sentence to sentence, left and right to what it names; Enter selects.'],
  ['Graph', 'Up and down go through its entities; Enter selects, space adds, Shift and Enter expands.'],
  ['Timeline', 'Left and right move the ends of the window.'],
  ['Table', 'Enter on a column’s head sorts by it.'],
]

/** All keys on one sheet. */
export function KeysSheet() {
  const { commands } = useExplorer()
  return (
    <Dialog title="Keys" class="sheet">
      <dl class="keys-list">
        {commands
          .filter(({ keys }) => keys.length > 0)
          .map(({ id, title, keys }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>
                <Keys keys={keys} />
              </dd>
            </div>
          ))}
      </dl>
      <h3>With the focus in…</h3>
      <dl class="places-list">
        {IN_PLACES.map(([where, what]) => (
          <div key={where}>
            <dt>{where}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
