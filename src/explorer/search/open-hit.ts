import type { Explorer } from '../frame/explorer.ts'
import type { Hit } from './search-hits.ts'

/**
 * Goes to what was found: an entity is brought into the drawing, a statement or sentence is shown in its article; an
 * article, or all in which words are said, becomes what the page answers for.
 */
export function openHit({ session, screen }: Explorer, { node }: Hit): void {
  if ('aliases' in node) {
    if (session.isOverview.value) {
      session.take({ do: 'set scope', scope: { kind: 'entities', ids: [node.id] }, select: true })
      screen.pane.value = 'selection'
      return
    }
    const isSeen = session.visible.value.entities.some(({ id }) => id === node.id)
    session.take({ do: 'select', ids: [node.id], ...(isSeen ? {} : { bring: [node.id] }) })
    screen.renderer.value?.fit()
    screen.pane.value = 'selection'
    return
  }
  if (node.__typename === 'Words') {
    session.take({ do: 'set scope', scope: { kind: 'search', words: node.words } })
    screen.pane.value = 'centre'
    return
  }
  if (node.__typename === 'Article') {
    session.take({ do: 'open article', id: node.id, only: true })
    screen.pane.value = 'centre'
    return
  }
  const sentence = 'sentence' in node ? node.sentence.id : node.id
  session.take({ do: 'select', ids: [sentence] })
  screen.pane.value = 'article'
}
