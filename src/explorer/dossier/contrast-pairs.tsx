import { useSignal } from '@preact/signals'
import type { Contrast } from '../graph/contrasts.ts'
import type { DatedStatement } from '../state/dossier.ts'
import { DatedStatementItem } from './dated-statement.tsx'
import { ShowMore } from './show-more.tsx'

const AT_ONCE = 5

/** Statements that differ, two and two beside each other. */
export function ContrastPairs(props: { readonly pairs: readonly Contrast<DatedStatement>[]; readonly all?: boolean }) {
  const { pairs, all = false } = props
  const shown = useSignal(AT_ONCE)
  return (
    <>
      <ol class="contrasts">
        {(all ? pairs : pairs.slice(0, shown.value)).map(({ differ, statements: [one, other] }) => (
          <li key={`${one.id} ${other.id}`} class="contrast" data-differ={differ}>
            <DatedStatementItem statement={one} />
            <DatedStatementItem statement={other} />
          </li>
        ))}
      </ol>
      {all ? null : <ShowMore shown={shown} total={pairs.length} atOnce={AT_ONCE} />}
    </>
  )
}
