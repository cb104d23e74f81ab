import type { Answer } from './answers.ts'
import type { Ask, AskAbout } from './ask.ts'
import type { Known } from './known.ts'
import { isLarge } from './large.ts'
import { pagesOf } from './questions.ts'
import { scopeIn } from './scope-in-view.ts'
import type { View } from './view.ts'

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
  return new Set([...beginningOf(view, known), ...view.added, ...answers, ...datedIn(view, known)])
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

/** The question how much of a view's scope has a date; undefined while its scope is not known. */
export function timelineOf(view: View, known: Pick<Known, 'answerTo'>): AskAbout<'timeline'> | undefined {
  const scope = scopeIn(view, known)
  if (scope === undefined) return undefined
  return { about: 'timeline', ...(scope.chosen === undefined ? {} : { within: scope.chosen }) }
}

/** The question what has a date in the window of a view; undefined without one. */
export function windowOf(view: View, known: Pick<Known, 'answerTo'>): AskAbout<'window'> | undefined {
  const { window } = view
  const timeline = timelineOf(view, known)
  return window === undefined || timeline === undefined ? undefined : { ...timeline, about: 'window', window }
}

function datedIn(view: View, known: Pick<Known, 'answerTo'>): readonly string[] {
  const ask = windowOf(view, known)
  return ask === undefined ? [] : (known.answerTo(ask)?.ids ?? [])
}

/** Whether what a view draws is still being asked for: its scope, what answers its question, or what is dated in its window. */
export function isLoading(view: View, known: Pick<Known, 'answerTo'> & { answer(ask: Ask): Answer<unknown> }): boolean {
  const { scope, question } = view
  const scoped = scopeIn(view, known)
  const asks: readonly (Ask | undefined)[] = [
    scope?.kind === 'search' ? { about: 'articles found', words: scope.words } : undefined,
    scoped?.chosen === undefined ? undefined : { about: 'scope', chosen: scoped.chosen },
    question === undefined ? undefined : pagesOf(view, known).wanted,
    windowOf(view, known),
  ]
  return asks.some((ask) => ask !== undefined && known.answer(ask).state === 'waiting')
}
