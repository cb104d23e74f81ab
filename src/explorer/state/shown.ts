import { isWithin } from '../graph/time.ts'
import type { TimelineEntry } from './ask.ts'
import type { Known } from './known.ts'
import { isLarge } from './large.ts'
import { pagesOf } from './questions.ts'
import { articlesIn, scopeIn } from './scope-in-view.ts'
import type { TimeWindow, View } from './view.ts'

/** The id of the article that is open: the one that was chosen, or the only one there is. */
export function openArticle(view: View, known: Pick<Known, 'answerTo'>): string | undefined {
  if (view.article !== undefined) return view.article
  const opening = known.answerTo({ about: 'opening' })
  return opening?.stats.articles === 1 ? opening.articles.nodes[0]?.id : undefined
}

/** The entities and lines of what was found and is open; undefined while nothing is. */
export function foundIn(view: View, { answerTo }: Pick<Known, 'answerTo'>): ReadonlySet<string> | undefined {
  const found = view.finding === undefined ? undefined : answerTo({ about: 'finding', finding: view.finding })
  return found?.kind === 'path' ? (found.paths[view.path] ?? found.paths[0])?.ids : found?.ids
}

/**
 * Ids of the entities in the drawing, what is left out of it included: those of the opening, or of the scope, and those
 * that were added, and of all that belongs to the scope what answers the question, and what has a date in the window.
 */
export function drawnIn(view: View, known: Pick<Known, 'answerTo'>): ReadonlySet<string> {
  const answers = pagesOf(view, known).ready.flatMap(({ entities }) => entities.map(({ id }) => id))
  return new Set([
    ...beginningOf(view, known),
    ...view.added,
    ...answers,
    ...(view.window === undefined ? [] : datedIn(view.window, timelineIn(view, known) ?? [])),
  ])
}

/** Ids of the entities that are drawn before anything was done. */
function beginningOf(view: View, known: Pick<Known, 'answerTo'>): readonly string[] {
  const scope = scopeIn(view, known)
  if (scope === undefined) return []
  if (scope.chosen === undefined) {
    const opening = known.answerTo({ about: 'opening' })
    return opening === undefined || (view.tab === 'graph' && isLarge(opening.stats)) ? [] : opening.ids
  }
  return known.answerTo({ about: 'scope', chosen: scope.chosen })?.ids ?? []
}

/** What has a date in the scope of a view; undefined while it is not known. */
export function timelineIn(view: View, known: Pick<Known, 'answerTo'>): readonly TimelineEntry[] | undefined {
  const entries = known.answerTo({ about: 'timeline' })
  const scope = scopeIn(view, known)
  if (entries === undefined || scope === undefined) return undefined
  if (scope.chosen === undefined) return entries
  const articles = articlesIn(view, known)
  const drawn = new Set(beginningOf(view, known))
  const ids = new Set(scope.chosen.ids)
  return entries.filter(({ subject }) => {
    if (subject.__typename === 'Meeting') return drawn.has(subject.id)
    if (articles !== undefined) return articles.includes(subject.sentence.article.id)
    return [subject.speaker, ...subject.about].some((entity) => entity !== null && ids.has(entity.id))
  })
}

function datedIn(window: TimeWindow, entries: readonly TimelineEntry[]): readonly string[] {
  return entries
    .filter(({ date }) => isWithin(date, window))
    .flatMap(({ subject }) => {
      if (subject.__typename === 'Meeting') return [subject.id]
      return [...subject.about, ...(subject.speaker ? [subject.speaker] : [])].map(({ id }) => id)
    })
}
