import { useExplorer } from '../frame/explorer.ts'
import type { Relationship } from '../graph/graph.ts'
import { dateInWords, edgeWords, surenessInWords } from '../graph/wording.ts'
import { MendRelationshipMenu } from './mend-menus.tsx'
import { EntityLink } from './entity-link.tsx'
import { Proof } from './proof.tsx'

/** A relationship as a sentence with its proof: what joins the two is selected by a click. */
export function RelationshipFact({ relationship }: { readonly relationship: Relationship }) {
  const { session } = useExplorer()
  const [proof] = relationship.evidence.nodes
  return (
    <div class="fact">
      <p>
        <EntityLink id={relationship.source.id} />{' '}
        <button
          type="button"
          class="link verb"
          onClick={() => {
            session.learn({ relationships: [relationship] })
            session.take({ do: 'select', ids: [relationship.id] })
          }}
        >
          {edgeWords({ type: relationship.type, relationship }).forward}
        </button>{' '}
        <EntityLink id={relationship.target.id} />
        {relationship.status === 'HELD' ? null : (
          <>
            {' '}
            <span class="caution">{relationship.status === 'PLANNED' ? 'planned' : 'called off'}</span>
          </>
        )}
        {relationship.date ? <span class="when"> {dateInWords(relationship.date)}</span> : null}
      </p>
      <p class="sureness">
        {surenessInWords(relationship.confidence)}
        <MendRelationshipMenu relationship={relationship} />
      </p>
      {proof === undefined ? null : <Proof sentence={proof.sentence} reason={proof.reason} />}
    </div>
  )
}
