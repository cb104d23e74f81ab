import type { EntityKind } from '../generated/operations.ts'
import { proofOf } from '../graph/edges.ts'
import { neighborsNotDrawn } from '../graph/neighbors.ts'
import { nameOf } from '../graph/graph.ts'
import { KINDS } from '../../model/entity-kind.ts'
import { countOf, cut } from '../graph/wording.ts'
import type { Ask, AskAbout } from './ask.ts'
import { takeStep, keyOf, type Step } from './take-step.ts'
import { describeStep } from './describe-step.ts'
import { expansionOf, freshIn, MOST_AROUND } from './explore.ts'
import { withOtherId } from './former-ids.ts'
import { beginHistory, redo, step, undo, type History } from './history.ts'
import type { Known } from './known.ts'
import { detailsOf, needsOf } from './needs.ts'
import { drawnIn, foundIn, openArticle } from './shown.ts'
import { writeLink } from './view-link.ts'
import { DEFAULT_VIEW, isEntityId, type View } from './view.ts'

/** All that people have done, as plain data. */
export interface State {
  readonly history: History<View>
  /** What was done last, in words, and whether it is to be seen: what shows by itself is only read out. */
  readonly notice: Notice
  /** The selection that was looked up in an article: a person may open any other after it. */
  readonly followed: readonly string[]
}

export interface Notice {
  readonly text: string
  readonly isSeen: boolean
  readonly offer?: Offer
}

/**
 * What can be done at once about what a notice tells: a change of the graph taken back, an article that was removed brought
 * back, each by its id, or two entities made one.
 */
export type Offer =
  { readonly undo: string } | { readonly bringBack: string } | { readonly merge: readonly [string, string] }

export const FIRST_STATE: State = {
  history: beginHistory(DEFAULT_VIEW),
  notice: { text: '', isSeen: false },
  followed: [],
}

/** Everything that can happen: what people do, and what the server answers. */
export type Action =
  | { readonly do: 'begin'; readonly view: View }
  | { readonly do: 'visit'; readonly view: View }
  | { readonly do: 'take'; readonly step: Step }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'tell'; readonly notice: string; readonly offer?: Offer }
  /** Brings the most telling neighbors of an entity into the drawing, of one kind or of all. */
  | { readonly do: 'expand'; readonly id: string; readonly kind?: EntityKind }
  | { readonly do: 'be answered'; readonly ask: Ask }
  | { readonly do: 'be refused'; readonly ask: Ask; readonly message: string }

/** What comes of a action: the state after it, and what is to be asked of the server. */
export interface Outcome {
  readonly state: State
  /** All questions whose answers the view shows, and others that were asked for; many were put before. */
  readonly ask: readonly Ask[]
}

/** The state after a action, and what to ask. Pure: the same gives the same. */
export function reduce(before: State, action: Action, known: Known): Outcome {
  const state = follow(withFound(after(before, action, known), known), known)
  const more = action.do === 'expand' ? [expansionOf(action, state.history.present, known)] : []
  return { state, ask: [...needsOf(state.history.present, known), ...more] }
}

function after(state: State, action: Action, known: Known): State {
  switch (action.do) {
    case 'begin': {
      const { view } = action
      const followed = view.article === undefined ? state.followed : view.selection
      return { ...state, history: beginHistory(view), followed }
    }
    case 'visit':
      return visited(state, action.view)
    case 'take':
      return withStep(state, action.step, known)
    case 'undo':
      return moved(state, undo(state.history), 'Undone', 'There is nothing to undo.')
    case 'redo':
      return moved(state, redo(state.history), 'Done again', 'There is nothing to do again.')
    case 'tell':
      return {
        ...state,
        notice: { ...seen(action.notice), ...(action.offer === undefined ? {} : { offer: action.offer }) },
      }
    case 'be answered':
      return answered(state, action.ask, known)
    case 'be refused': {
      const { ask, message } = action
      if (ask.about !== 'expansion') return state
      return { ...state, notice: seen(`${nameIn(known)(ask.id)} could not be expanded. ${message}`) }
    }
    case 'expand':
      return state
  }
}

function answered(state: State, ask: Ask, known: Known): State {
  if (ask.about === 'expansion') return expanded(state, ask, known)
  if (ask.about === 'line') return withLine(state, ask, known)
  return renamed(state, ask, known)
}

function withStep(state: State, next: Step, known: Known): State {
  const before = state.history.present
  const view = withProof(takeStep(before, next), before, known)
  const label = describeStep(next, nameIn(known))
  const history = step(state.history, view, label, keyOf(next))
  return history === state.history ? state : { ...state, history, notice: { text: label, isSeen: false } }
}

/** What the browser goes back or forth to is mostly the moment before or after: then it is undone, or done again. */
function visited(state: State, view: View): State {
  const link = writeLink(view)
  const { past, present, future } = state.history
  const is = (moment: View | undefined) => moment !== undefined && writeLink(moment) === link
  if (is(present)) return state
  if (is(past.at(-1)?.moment)) return moved(state, undo(state.history), 'Undone', '')
  if (is(future[0]?.moment)) return moved(state, redo(state.history), 'Done again', '')
  return { ...state, history: step(state.history, view, 'go to another view') }
}

function moved(state: State, to: ReturnType<typeof undo<View>>, word: string, nothing: string): State {
  if (to === undefined) return { ...state, notice: seen(nothing) }
  return { ...state, history: to.history, notice: seen(`${word}: ${to.label}`) }
}

/** What an expansion brought comes into the drawing, as much at once as can be looked through. */
function expanded(state: State, ask: AskAbout<'expansion'>, known: Known): State {
  const around = known.answerTo(ask)
  if (around === undefined) return state
  const name = nameIn(known)(ask.id)
  const fresh = freshIn(around, state.history.present, known)
  if (fresh.length === 0) {
    const which = ask.kind === undefined ? 'neighbors' : KINDS[ask.kind].noun[1]
    return ask.limit < MOST_AROUND
      ? { ...state, notice: seen(`All ${which} next to ${name} are in the graph.`) }
      : { ...state, notice: seen(`No more of what is next to ${name} can be drawn at once. Its dossier tells all.`) }
  }
  const because = `expand ${name} by ${countOf(fresh.length, ['neighbor', 'neighbors'])}`
  const next = withStep(state, { do: 'add', ids: fresh, because }, known)
  const left = neighborsNotDrawn(known.graph, ask.id, drawnIn(next.history.present, known))?.count ?? 0
  return left === 0
    ? next
    : { ...next, notice: seen(`${fresh.length} neighbors of ${name} added; ${left} more can be.`) }
}

/** What was asked for by an id that it had before is looked at under the one that it has. */
function renamed(state: State, ask: Ask, known: Known): State {
  if (ask.about !== 'details' && ask.about !== 'dossier') return state
  const id = known.answerTo<typeof ask>(ask)?.id
  const view = state.history.present
  return id === undefined || id === ask.id ? state : amended(state, withOtherId(view, ask.id, id))
}

/** What a line joins comes into the drawing with it; a line that has another id now is looked at under that one. */
function withLine(state: State, ask: AskAbout<'line'>, known: Known): State {
  const line = known.answerTo(ask)
  const view = state.history.present
  if (line === undefined || !view.selection.includes(ask.id)) return state
  const drawn = drawnIn(view, known)
  const selection = view.selection.map((id) => (id === ask.id ? line.id : id))
  return amended(state, {
    ...view,
    selection: line.id === ask.id ? view.selection : selection,
    added: [...view.added, ...line.ends.filter((id) => !drawn.has(id))],
  })
}

/** What was found comes into the drawing, wherever the search came from: a button, a link, a redo. */
function withFound(state: State, known: Known): State {
  const view = state.history.present
  const found = foundIn(view, known)
  if (found === undefined) return state
  const drawn = drawnIn(view, known)
  const missing = [...found].filter((id) => isEntityId(id) && !drawn.has(id))
  return missing.length === 0 ? state : amended(state, { ...view, added: [...view.added, ...missing] })
}

/** An entity that the open article does not name is read in one that does. */
function follow(state: State, known: Known): State {
  const view = state.history.present
  const [id, ...others] = view.selection
  if (view.selection === state.followed || id === undefined || others.length > 0 || !isEntityId(id)) return state
  const open = openArticle(view, known)
  const article = open === undefined ? undefined : known.answerTo({ about: 'article', id: open })
  const details = known.answerTo(detailsOf(id, view))
  if (article === undefined || details === undefined) return state
  const looked = { ...state, followed: view.selection }
  const isNamed = article.sentences.some(({ mentions }) => mentions.some(({ entity }) => entity.id === id))
  const telling = details.mentions.nodes[0]?.sentence.article.id
  return isNamed || telling === undefined ? looked : amended(looked, { ...view, article: telling })
}

/** A line that was selected is read in an article that proves it. */
function withProof(after: View, before: View, known: Known): View {
  if (after.selection === before.selection) return after
  if (openArticle(before, known) === undefined) return after
  const lines = known.edges.filter(({ id }) => after.selection.includes(id))
  const proofs = lines.flatMap(proofOf).map((sentence) => sentence.article.id)
  const [first] = proofs
  const isOpen = first === undefined || proofs.includes(openArticle(after, known) ?? '')
  return isOpen ? after : { ...after, article: first }
}

/** The state with another view, which is no step of its own. */
function amended(state: State, present: View): State {
  return { ...state, history: { ...state.history, present } }
}

function nameIn({ graph }: Known): (id: string) => string {
  return (id) => cut(nameOf(graph, id), 40)
}

function seen(text: string): Notice {
  return { text, isSeen: true }
}
