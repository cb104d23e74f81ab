import { KINDS } from '../../model/entity-kind.ts'
import type { Communities } from '../communities/community.ts'
import { communityInWords, linkId } from '../communities/scene-of-communities.ts'
import { useExplorer } from '../frame/explorer.ts'
import { KindIcon } from '../frame/kind-icon.tsx'
import { proofOf } from '../graph/edges.ts'
import { isPlanned } from '../graph/graph.ts'
import { countOf, cut, edgeWords, nameWithStatus, statementsInWords } from '../graph/wording.ts'

/** Here names are shown whole; what is longer is no name. */
const LONGEST_NAME = 600

/** A community, or how many articles name what belongs to two. */
function CommunityCard({ communities, id }: { readonly communities: Communities; readonly id: string }) {
  const named = (one: string) => communities.communities.find((community) => community.id === one)
  const community = named(id)
  const link = communities.links.find(({ source, target }) => linkId(source, target) === id)
  if (community !== undefined) {
    const others = community.entities.slice(2, 8).map(({ name }) => name)
    return (
      <div class="hover-card" aria-hidden="true">
        <strong dir="auto">{community.name}</strong>
        <span>{communityInWords(community)}</span>
        <span dir="auto">{others.join(', ')}</span>
      </div>
    )
  }
  if (link === undefined) return null
  return (
    <div class="hover-card" aria-hidden="true">
      <strong dir="auto">
        {named(link.source)?.name} and {named(link.target)?.name}
      </strong>
      <span>{countOf(link.articles, ['article names both', 'articles name both'])}</span>
    </div>
  )
}

/** A preview of what the pointer rests on. */
export function HoverCard() {
  const { session, screen } = useExplorer()
  const id = session.hovered.value
  if (id === undefined) return null
  const noted = screen.keeping.kept.value.notes.get(id)
  const note = noted === undefined ? null : <span dir="auto">✎ {cut(noted, 240)}</span>
  const communities = session.communities.value
  if (communities !== undefined) return <CommunityCard communities={communities} id={id} />
  const entity = session.graph.value.entities.get(id)
  if (entity !== undefined) {
    return (
      <div class="hover-card" aria-hidden="true">
        <strong dir="auto">
          <KindIcon kind={entity.kind} planned={isPlanned(entity)} /> {cut(nameWithStatus(entity), LONGEST_NAME)}
        </strong>
        <span>
          {KINDS[entity.kind].noun[0]}, {countOf(entity.mentionCount, ['mention', 'mentions'])} in{' '}
          {countOf(entity.articleCount, ['article', 'articles'])}
        </span>
        {note}
      </div>
    )
  }
  const edge = session.visible.value.edges.find((one) => one.id === id)
  if (edge === undefined) return null
  return (
    <div class="hover-card" aria-hidden="true">
      <strong dir="auto">
        {cut(session.nameOf(edge.source), LONGEST_NAME)} {edgeWords(edge).forward}{' '}
        {cut(session.nameOf(edge.target), LONGEST_NAME)}
      </strong>
      {edge.statements.length === 0 ? null : <span>{statementsInWords(edge.statements)}</span>}
      <q dir="auto">{cut(proofOf(edge)[0]?.text ?? '', 240)}</q>
      {note}
    </div>
  )
}
