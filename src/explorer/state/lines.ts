import type { AskAbout } from './ask.ts'
import type { Known } from './known.ts'
import { isEntityId, isSentenceId, type View } from './view.ts'

/** The questions for lines that a view selects and nothing else brought. */
export function linesAskedBy({ selection }: Pick<View, 'selection'>, known: Known): readonly AskAbout<'line'>[] {
  const lines = selection.filter((id) => !isEntityId(id) && !isSentenceId(id))
  return lines
    .filter((id) => known.answerTo({ about: 'line', id }) !== undefined || !known.edges.some((edge) => edge.id === id))
    .map((id) => ({ about: 'line', id }))
}
