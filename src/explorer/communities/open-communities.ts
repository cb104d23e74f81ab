import type { Explorer } from '../frame/explorer.ts'

/** Articles that a scope takes at once, the newest. */
const MOST_ARTICLES = 150

/** Opens some communities to their members: their articles become what the page answers for. */
export function openCommunities({ session, screen }: Explorer, chosen: readonly string[]): void {
  const some = session.communities.peek()?.communities.filter(({ id }) => chosen.includes(id)) ?? []
  const ids = some.flatMap(({ articles }) => articles).slice(0, MOST_ARTICLES)
  session.hovered.value = undefined
  if (ids.length === 0) return
  session.take({ do: 'set scope', scope: { kind: 'articles', ids } })
  screen.pane.value = 'centre'
}
