import { useSignal } from '@preact/signals'
import { Citation } from '../dossier/citation.tsx'
import { ShowMore } from '../dossier/show-more.tsx'
import { edgeWords } from '../graph/wording.ts'
import { EntityLink } from '../selection/entity-link.tsx'
import type { DatedRelationship } from '../state/dossier.ts'
import type { Shared } from './compare.ts'

const AT_ONCE = 12

/** What several articles assert, with the sentence of each beside that of the others. */
export function SharedRelationships(props: { readonly relationships: readonly Shared<DatedRelationship>[] }) {
  const shown = useSignal(AT_ONCE)
  return (
    <>
      {props.relationships.slice(0, shown.value).map(({ id, by }) => {
        const tellings = [...by.values()]
        const [relationship] = tellings
        if (relationship === undefined) return null
        return (
          <div key={id} class="fact">
            <p>
              <EntityLink id={relationship.source.id} />{' '}
              <span class="verb">{edgeWords({ type: relationship.type, relationship }).forward}</span>{' '}
              <EntityLink id={relationship.target.id} />
            </p>
            <div class="contrast">
              {tellings.flatMap(({ evidence }) =>
                evidence.nodes.slice(0, 1).map(({ sentence }) => <Citation key={sentence.id} sentence={sentence} />),
              )}
            </div>
          </div>
        )
      })}
      <ShowMore shown={shown} total={props.relationships.length} atOnce={AT_ONCE} />
    </>
  )
}
