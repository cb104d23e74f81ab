import { useExplorer } from '../frame/explorer.ts'
import { communityInWords, communitiesWith } from './scene-of-communities.ts'
import { openCommunities } from './open-communities.ts'

/** Where an entity is, while a large graph is seen as its communities: the way into the one that has it. */
export function WhereItIs({ id }: { readonly id: string }) {
  const explorer = useExplorer()
  const { session } = explorer
  const communities = session.communities.value
  if (communities === undefined) return null
  const [community] = communitiesWith(communities, id)
  if (community === undefined) {
    return (
      <p class="hint">
        The {communities.articles.toLocaleString('en')} newest articles, which are drawn, do not tell of it.
      </p>
    )
  }
  return (
    <p class="hint">
      In the drawing it belongs to{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          openCommunities(explorer, [community.id])
        }}
      >
        {community.name}
      </button>
      , {communityInWords(community)}.
    </p>
  )
}
