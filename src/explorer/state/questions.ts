import { RELATIONSHIP_TYPES } from '../../model/relationship-type.ts'
import { RelationshipAnswersDocument, StatementAnswersDocument } from '../generated/operations.ts'
import { QUESTION_OF } from '../graph/visible.ts'
import type { Server } from '../server/ask.ts'
import type { AskAbout, QuestionAnswer } from './ask.ts'
import type { Known } from './known.ts'
import { scopeIn } from './scope-in-view.ts'
import { relationshipsOf, statementsOf } from './scope-filters.ts'
import type { View } from './view.ts'

/** Asks a question of a scope, or of the whole graph, a page at a time. */
export async function answerQuestion(
  server: Server,
  { question, within: chosen, window, after }: AskAbout<'question'>,
): Promise<QuestionAnswer> {
  const within = window === undefined ? {} : { date: { from: window.from, to: window.to } }
  const page = after === undefined ? {} : { after }
  if (question === 'said') {
    const { statements } = await server.ask(StatementAnswersDocument, {
      filter: { ...statementsOf(chosen), ...within },
      ...page,
    })
    const { nodes, totalCount: total, pageInfo } = statements
    const entities = nodes.flatMap(({ speaker, about }) => [...about, ...(speaker === null ? [] : [speaker])])
    return { total, next: nextOf(pageInfo), entities, relationships: [], statements: nodes }
  }
  const types = RELATIONSHIP_TYPES.filter((type) => QUESTION_OF[type] === question)
  const filter = { types, ...relationshipsOf(chosen), ...within }
  const { relationships } = await server.ask(RelationshipAnswersDocument, { filter, ...page })
  const { nodes, totalCount: total, pageInfo } = relationships
  const entities = nodes.flatMap(({ source, target }) => [source, target])
  return { total, next: nextOf(pageInfo), entities, relationships: nodes, statements: [] }
}

function nextOf({ hasNextPage, endCursor }: { readonly hasNextPage: boolean; readonly endCursor: string | null }) {
  return hasNextPage && endCursor !== null ? endCursor : undefined
}

/** The pages of what answers the question of a view: those that are there, and the one to be asked for next. */
export function pagesOf(
  view: View,
  known: Pick<Known, 'answerTo'>,
): { readonly ready: readonly QuestionAnswer[]; readonly wanted: AskAbout<'question'> | undefined } {
  const { question, pages, window } = view
  const ready: QuestionAnswer[] = []
  const scope = scopeIn(view, known)
  if (question === undefined || scope === undefined) return { ready, wanted: undefined }
  const within = scope.chosen === undefined ? {} : { within: scope.chosen }
  const dated = window === undefined ? {} : { window }
  let ask: AskAbout<'question'> = { about: 'question', question, ...within, ...dated }
  while (ready.length < pages) {
    const page = known.answerTo(ask)
    if (page === undefined) return { ready, wanted: ask }
    ready.push(page)
    if (page.next === undefined) break
    ask = { ...ask, after: page.next }
  }
  return { ready, wanted: undefined }
}
