import { useExplorer } from '../frame/explorer.ts'
import { countOf } from '../graph/wording.ts'
import type { Dossier } from '../state/dossier-in-view.ts'
import type { Sift } from '../state/page.ts'
import { SURENESS } from '../state/view.ts'
import { byPublication } from './publication.ts'
import { SiftBar } from './sift-bar.tsx'
import { sifted } from './sifted.ts'
import { TopicGroup } from './topic-group.tsx'
import { topicsOf } from './topics.ts'

/** What an entity said, or what was said about it, by topic and month; `all`: every one of them, as on paper. */
export function StatementsSection({ dossier, all }: { readonly dossier: Dossier; readonly all: boolean }) {
  const { session } = useExplorer()
  const { sift, sureness } = session.view.value
  const side = sideOf(dossier, sift)
  const { nodes, total } = side === 'by' ? dossier.said : dossier.about
  const kept = [...sifted(nodes, sift, SURENESS[sureness])].sort(byPublication)
  const topics = topicsOf(kept, dossier.entity.id).filter(
    ({ entity }) => sift.topic === undefined || entity?.id === sift.topic,
  )
  return (
    <>
      {dossier.said.total === 0 ? null : (
        <div class="segments" role="group" aria-label="By whom">
          <Side side="by" open={side} count={dossier.said.total}>
            {dossier.entity.__typename === 'Person' ? 'What they said' : 'What it said'}
          </Side>
          <Side side="about" open={side} count={dossier.about.total}>
            What was said about {dossier.entity.__typename === 'Person' ? 'them' : 'it'}
          </Side>
        </div>
      )}
      <SiftBar
        statements={nodes}
        sift={sift}
        facets={['topic', 'polarity', 'modality', ...(side === 'about' ? (['speaker'] as const) : []), 'source']}
      />
      <p class="hint" role="status">
        {kept.length === nodes.length
          ? countOf(kept.length, ['statement', 'statements'])
          : `${kept.length.toLocaleString('en')} of ${countOf(nodes.length, ['statement', 'statements'])}`}
        , by topic and in the order of publication
        {nodes.length < total ? `; ${(total - nodes.length).toLocaleString('en')} more are not here` : ''}.
      </p>
      {topics.map((topic) => (
        <TopicGroup
          key={`${side} ${topic.entity?.id ?? ''}`}
          topic={topic}
          isOpen={topics.length === 1 || kept.length <= 12}
          all={all}
        />
      ))}
    </>
  )
}

function sideOf({ said }: Dossier, { side }: Sift): 'by' | 'about' {
  return side ?? (said.total > 0 ? 'by' : 'about')
}

function Side(props: {
  readonly side: 'by' | 'about'
  readonly open: 'by' | 'about'
  readonly count: number
  readonly children: preact.ComponentChildren
}) {
  const { session } = useExplorer()
  return (
    <button
      type="button"
      class="segment"
      aria-pressed={props.side === props.open}
      onClick={() => {
        session.take({ do: 'sift', sift: { side: props.side } })
      }}
    >
      {props.children} <span class="count">{props.count.toLocaleString('en')}</span>
    </button>
  )
}
