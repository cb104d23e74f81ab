import { useExplorer } from '../frame/explorer.ts'
import { cut } from '../graph/wording.ts'
import { SurenessSelect } from '../legend/sureness-select.tsx'
import type { DatedStatement } from '../state/dossier.ts'
import type { Sift } from '../state/page.ts'
import { SURENESS } from '../state/view.ts'
import { choicesOf, type Facet } from './sifted.ts'

const FACET_NAMES: Readonly<Record<Facet, string>> = {
  topic: 'About',
  polarity: 'Whether it is so',
  modality: 'How it is put',
  speaker: 'Who says it',
  source: 'Where published',
}

const VALUE_NAMES: Readonly<Record<string, string>> = {
  AFFIRMED: 'says that it is so',
  NEGATED: 'says that it is not so',
  ASSERTED: 'as a fact',
  INTENDED: 'as an intention',
  CONSIDERED: 'as what is being weighed',
  POSSIBLE: 'as a possibility',
  HYPOTHETICAL: 'as a condition',
  RECOMMENDED: 'as a demand or advice',
}

/** Chooses which statements are shown, each choice with how many it would leave. */
export function SiftBar(props: {
  readonly statements: readonly DatedStatement[]
  readonly sift: Sift
  /** The facets that can be chosen by. */
  readonly facets: readonly Facet[]
}) {
  const { session } = useExplorer()
  const { sift, statements } = props
  const { sureness } = session.view.value
  const nameOf = (facet: Facet, value: string) =>
    facet === 'topic' || (facet === 'speaker' && value.includes('/'))
      ? session.nameOf(value)
      : (VALUE_NAMES[value] ?? value)
  return (
    <div class="sift" role="group" aria-label="Choose among the statements">
      {props.facets.map((facet) => (
        <label key={facet}>
          <span class="label">{FACET_NAMES[facet]}</span>
          <select
            value={sift[facet] ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget
              const chosen = Object.entries({ ...sift, [facet]: value }).filter(([, one]) => one !== '')
              session.take({ do: 'sift', sift: Object.fromEntries(chosen) })
            }}
          >
            <option value="">all</option>
            {choicesOf(facet, statements, sift, SURENESS[sureness]).map(({ value, count }) => (
              <option key={value} value={value}>
                {cut(nameOf(facet, value), 50)} ({count})
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        <span class="label">How sure</span>
        <SurenessSelect />
      </label>
    </div>
  )
}
