import type { AskAbout } from './ask.ts'
import type { Known } from './known.ts'
import { isLineId, type View } from './view.ts'

/** The questions for lines that a view selects and nothing else brought, or not with all that is said along them. */
export function linesAskedBy({ selection }: Pick<View, 'selection'>, known: Known): readonly AskAbout<'line'>[] {
  const lines = selection.filter(isLineId)
  return lines
    .filter(
      (id) =>
        known.answerTo({ about: 'line', id }) !== undefined ||
        !known.edges.some((edge) => edge.id === id && edge.isExcerpt !== true),
    )
    .map((id) => ({ about: 'line', id }))
}
