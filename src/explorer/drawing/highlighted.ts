import type { Session } from '../state/session.ts'
import { relatedTo } from '../state/highlighted.ts'

/** What stands out in the drawing: what the pointer rests on, else what was found, else what belongs to the selection. */
export function highlightedIn(session: Session): ReadonlySet<string> | undefined {
  const visible = session.visible.value
  const { selection, finding, window } = session.view.value
  const hovered = session.hovered.value
  if (hovered !== undefined) return orNone(relatedTo([hovered], visible, namedIn(session)))
  const found = finding === undefined ? undefined : session.answer({ about: 'finding', finding })
  if (found?.state === 'ready') return found.value.ids
  if (selection.length > 0) return orNone(relatedTo(selection, visible, namedIn(session)))
  return window === undefined ? undefined : datedWithin(session, window)
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

function datedWithin(session: Session, { from, to }: { readonly from: string; readonly to: string }) {
  const timeline = session.answer({ about: 'timeline' })
  const ids = new Set<string>()
  for (const { date, subject } of timeline.state === 'ready' ? timeline.value : []) {
    if (date.year === null) continue
    const first = date.edtf.slice(0, 10)
    if (first > to || first.padEnd(10, '~') < from) continue
    ids.add(subject.id)
    if (subject.__typename === 'Statement') {
      for (const { id } of [...subject.about, ...(subject.speaker ? [subject.speaker] : [])]) ids.add(id)
    }
  }
  return ids
}
