import './communities.css'
import { useExplorer } from '../frame/explorer.ts'
import { Waiting } from '../frame/waiting.tsx'
import { communityInWords } from './scene-of-communities.ts'
import { openCommunities } from './open-communities.ts'

/** The communities in words: each opens to its articles and members, as it does in the drawing. */
export function CommunityList() {
  const explorer = useExplorer()
  const { session } = explorer
  const all = session.answerTo({ about: 'opening' })?.stats.articles ?? 0
  return (
    <section class="details" aria-label="Communities">
      <h2>What the articles are about</h2>
      <Waiting ask={{ about: 'communities' }} what="what the articles are about">
        {({ articles, communities }) => (
          <>
            <p class="hint">
              Each circle is people, organizations, places and topics that{' '}
              {articles < all ? `the ${articles.toLocaleString('en')} newest` : 'the'} articles name together. Open one
              for its graph, timeline and articles.
            </p>
            <ul class="communities">
              {communities.map((community) => (
                <li key={community.id}>
                  <button
                    type="button"
                    class="community"
                    onClick={() => {
                      openCommunities(explorer, [community.id])
                    }}
                    onPointerEnter={() => {
                      session.hovered.value = community.id
                    }}
                    onPointerLeave={() => {
                      session.hovered.value = undefined
                    }}
                    onFocus={() => {
                      session.hovered.value = community.id
                    }}
                    onBlur={() => {
                      session.hovered.value = undefined
                    }}
                  >
                    <span dir="auto">{community.name}</span>
                    <span class="detail">{communityInWords(community)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Waiting>
    </section>
  )
}
