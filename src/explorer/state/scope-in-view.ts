import type { Known } from './known.ts'
import type { Chosen } from './scope.ts'
import type { View } from './view.ts'

/** What a view's scope comes down to: `chosen` is undefined where that is everything. */
interface ScopeInView {
  readonly chosen: Chosen | undefined
}

/**
 * What a view's scope comes down to.
 * @returns undefined while it is not known yet which articles a search finds
 */
export function scopeIn(
  { scope }: Pick<View, 'scope'>,
  { answerTo }: Pick<Known, 'answerTo'>,
): ScopeInView | undefined {
  if (scope?.kind !== 'search') return { chosen: scope }
  const found = answerTo({ about: 'articles found', words: scope.words })
  return found === undefined ? undefined : { chosen: { kind: 'articles', ids: found.map(({ id }) => id) } }
}

/** The articles of a scope, whatever chose them; undefined where it is no choice of articles, or not known yet. */
export function articlesIn(view: Pick<View, 'scope'>, known: Pick<Known, 'answerTo'>): readonly string[] | undefined {
  const chosen = scopeIn(view, known)?.chosen
  return chosen?.kind === 'articles' ? chosen.ids : undefined
}
