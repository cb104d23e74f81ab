import { RELATIONSHIP_TYPES } from '../../model/relationship-type.ts'
import {
  QuestionCountsDocument,
  RelationshipAnswersDocument,
  StatementAnswersDocument,
} from '../generated/operations.ts'
import { QUESTION_OF } from '../graph/visible.ts'
import type { Server } from '../server/ask.ts'
import type { AskAbout, QuestionAnswer } from './ask.ts'
import type { Known } from './known.ts'
import { scopeIn } from './scope-in-view.ts'
import { relationshipsOf, statementsOf } from './scope-filters.ts'
import type { Chosen } from './scope.ts'
import type { Question, TimeWindow, View } from './view.ts'

/** Asks a question of a scope, or of the whole graph, a page at a time. */
export async function answerQuestion(
  server: Server,
  { question, within: chosen, window, after }: AskAbout<'question'>,
): Promise<QuestionAnswer> {
  const page = after === undefined ? {} : { after }
  if (question === 'said') {
    const { statements } = await server.ask(StatementAnswersDocument, {
      filter: saidFilter(chosen, window),
      ...page,
    })
    const { nodes, totalCount: total, pageInfo } = statements
    const entities = nodes.flatMap(({ speaker, about }) => [...about, ...(speaker === null ? [] : [speaker])])
    return { total, next: nextOf(pageInfo), entities, relationships: [], statements: nodes }
  }
  const filter = toldFilter(question, chosen, window)
  const { relationships } = await server.ask(RelationshipAnswersDocument, { filter, ...page })
  const { nodes, totalCount: total, pageInfo } = relationships
  const entities = nodes.flatMap(({ source, target }) => [source, target])
  return { total, next: nextOf(pageInfo), entities, relationships: nodes, statements: [] }
}

/** How many relationships or statements of a scope answer each of the questions. */
export async function countAnswers(
  server: Server,
  { within, window }: AskAbout<'question counts'>,
): Promise<Readonly<Record<Question, number>>> {
  const [met, where, roles] = (['met', 'where', 'roles'] as const).map((question) =>
    toldFilter(question, within, window),
  )
  const counts = await server.ask(QuestionCountsDocument, {
    met: met ?? {},
    where: where ?? {},
    roles: roles ?? {},
    said: saidFilter(within, window),
  })
  return {
    met: counts.met.totalCount,
    where: counts.where.totalCount,
    said: counts.said.totalCount,
    roles: counts.roles.totalCount,
  }
}

function toldFilter(question: Question, chosen: Chosen | undefined, window: TimeWindow | undefined) {
  const types = RELATIONSHIP_TYPES.filter((type) => QUESTION_OF[type] === question)
  return { types, ...relationshipsOf(chosen), ...dated(window) }
}

const saidFilter = (chosen: Chosen | undefined, window: TimeWindow | undefined) => ({
  ...statementsOf(chosen),
  ...dated(window),
})

const dated = (window: TimeWindow | undefined) =>
  window === undefined ? {} : { date: { from: window.from, to: window.to } }

/** The question how many answers each question has in a view; undefined while its scope is not known. */
export function countsAskedBy(
  view: Pick<View, 'scope' | 'window'>,
  known: Pick<Known, 'answerTo'>,
): AskAbout<'question counts'> | undefined {
  const scope = scopeIn(view, known)
  if (scope === undefined) return undefined
  const within = scope.chosen === undefined ? {} : { within: scope.chosen }
  return { about: 'question counts', ...within, ...(view.window === undefined ? {} : { window: view.window }) }
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
  const timely = window === undefined ? {} : { window }
  let ask: AskAbout<'question'> = { about: 'question', question, ...within, ...timely }
  while (ready.length < pages) {
    const page = known.answerTo(ask)
    if (page === undefined) return { ready, wanted: ask }
    ready.push(page)
    if (page.next === undefined) break
    ask = { ...ask, after: page.next }
  }
  return { ready, wanted: undefined }
}
