import { useSignal } from '@preact/signals'
import { edgeWords, surenessInWords } from '../graph/wording.ts'
import { EntityLink } from '../selection/entity-link.tsx'
import type { DatedRelationship } from '../state/dossier.ts'
import { Citation } from './citation.tsx'
import { ShowMore } from './show-more.tsx'

const AT_ONCE = 12

/** What joins an entity to others, each with a sentence that proves it. */
export function ConnectionsList(props: {
  readonly relationships: readonly DatedRelationship[]
  readonly all: boolean
}) {
  const shown = useSignal(AT_ONCE)
  const { relationships, all } = props
  return (
    <>
      {(all ? relationships : relationships.slice(0, shown.value)).map((relationship) => {
        const proof = relationship.evidence.nodes[0]
        return (
          <div key={relationship.id} class="fact">
            <p>
              <EntityLink id={relationship.source.id} />{' '}
              <span class="verb">{edgeWords({ type: relationship.type, relationship }).forward}</span>{' '}
              <EntityLink id={relationship.target.id} />
              {relationship.current === false ? <span class="caution">former</span> : null}
            </p>
            <p class="sureness">{surenessInWords(relationship.confidence)}</p>
            {proof === undefined ? null : <Citation sentence={proof.sentence} />}
          </div>
        )
      })}
      {all ? null : <ShowMore shown={shown} total={relationships.length} atOnce={AT_ONCE} />}
    </>
  )
}
