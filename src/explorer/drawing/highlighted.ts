import { relatedTo } from '../state/highlighted.ts'
import type { Session } from '../state/session.ts'

/** What stands out in the drawing: what the pointer rests on, else what was found, else what belongs to the selection. */
export function highlightedIn(session: Session): ReadonlySet<string> | undefined {
  const visible = session.visible.value
  const { selection } = session.view.value
  const hovered = session.hovered.value
  if (hovered !== undefined) return orNone(relatedTo([hovered], visible, namedIn(session)))
  const found = session.found.value
  if (found !== undefined) return found
  return selection.length > 0 ? orNone(relatedTo(selection, visible, namedIn(session))) : undefined
}

/** What belongs to nothing in sight leaves all as it is. */
function orNone(ids: ReadonlySet<string>): ReadonlySet<string> | undefined {
  return ids.size === 0 ? undefined : ids
}

function namedIn(session: Session): (sentence: string) => readonly string[] {
  const open = session.articleId.value
  const article = open === undefined ? undefined : session.answer({ about: 'article', id: open })
  return (id) =>
    article?.state === 'ready'
      ? (article.value.sentences.find((one) => one.id === id)?.mentions.map(({ entity }) => entity.id) ?? [])
      : []
}
