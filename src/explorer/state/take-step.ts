import { articleOf } from '../../model/id.ts'
import type { EntityKind } from '../generated/operations.ts'
import type { EdgeType } from '../graph/edges.ts'
import type { Point } from '../renderer.ts'
import { WHOLE_SIFT, type Page, type Sift } from './page.ts'
import { isOnly, type Scope } from './scope.ts'
import {
  DEFAULT_VIEW,
  isSentenceId,
  type Arrangement,
  type ArticleListing,
  type Finding,
  type Question,
  type Sureness,
  type Tab,
  type View,
} from './view.ts'
import { writeLink } from './view-link.ts'
import type { TimeWindow } from './view.ts'

/** Everything that people can do to the view. */
export type Step =
  /** `add`: beside what is selected already; `bring`: entities that come into the drawing with it. */
  | {
      readonly do: 'select'
      readonly ids: readonly string[]
      readonly add?: boolean
      readonly bring?: readonly string[]
    }
  | { readonly do: 'open tab'; readonly tab: Tab }
  /** Reads an article; `only`: it is all that the page answers for, too. */
  | { readonly do: 'open article'; readonly id: string; readonly only?: boolean }
  /** Goes back from an article to the list of all. */
  | { readonly do: 'close article' }
  /** Goes on without an article that is in the graph no more. */
  | { readonly do: 'leave article'; readonly id: string }
  /** Chooses what all of the page answers for; `select`: its entities are selected, too. */
  | { readonly do: 'set scope'; readonly scope: Scope | undefined; readonly select?: boolean }
  | { readonly do: 'list articles'; readonly list: Partial<ArticleListing> }
  | { readonly do: 'add'; readonly ids: readonly string[]; readonly because: string }
  | { readonly do: 'collapse'; readonly ids: readonly string[]; readonly because: string }
  | { readonly do: 'hide'; readonly ids: readonly string[] }
  | { readonly do: 'show hidden' }
  | { readonly do: 'focus'; readonly ids: readonly string[] }
  | { readonly do: 'arrange'; readonly arrangement: Arrangement }
  | { readonly do: 'pin'; readonly pins: readonly (readonly [id: string, place: Point])[] }
  | { readonly do: 'unpin'; readonly ids: readonly string[] }
  | { readonly do: 'toggle kind'; readonly kind: EntityKind }
  | { readonly do: 'toggle type'; readonly type: EdgeType }
  | { readonly do: 'ask'; readonly question: Question | undefined }
  | { readonly do: 'show more' }
  | { readonly do: 'open path'; readonly path: number }
  | { readonly do: 'find'; readonly finding: Finding | undefined; readonly ids: readonly string[] }
  | { readonly do: 'set window'; readonly window: TimeWindow | undefined }
  | { readonly do: 'set sureness'; readonly sureness: Sureness }
  | { readonly do: 'open page'; readonly page: Page | undefined }
  /** Sets articles beside each other; others are chosen in the list of all. */
  | { readonly do: 'compare'; readonly articles: readonly string[] }
  | { readonly do: 'sift'; readonly sift: Sift }
  /** Looks at a view that was kept. */
  | { readonly do: 'open view'; readonly view: View }
  | { readonly do: 'start over' }

/** The view after a step; the same object if nothing is different. */
export function takeStep(view: View, step: Step): View {
  switch (step.do) {
    case 'select':
      return selected(step.bring === undefined ? view : withAdded(view, step.bring), step)
    case 'open tab':
      return view.tab === step.tab ? view : { ...view, tab: step.tab }
    case 'open article':
      return withArticle(step.only === true ? withScope(view, { kind: 'articles', ids: [step.id] }) : view, step.id)
    case 'close article':
      if (view.article === undefined) return view
      return { ...(isOnly(view.scope, view.article) ? withScope(view, undefined) : view), article: undefined }
    case 'leave article':
      return withoutArticle(view, step.id)
    case 'set scope':
      return step.select === true && step.scope?.kind === 'entities'
        ? { ...withScope(view, step.scope), selection: step.scope.ids }
        : withScope(view, step.scope)
    case 'list articles':
      return { ...view, list: { ...view.list, pages: 1, ...step.list } }
    case 'add':
      return withAdded(view, step.ids)
    case 'collapse':
    case 'hide':
      return {
        ...view,
        hidden: united(view.hidden, step.ids),
        selection: without(view.selection, step.ids),
        focus: without(view.focus, step.ids),
      }
    case 'show hidden':
      return {
        ...view,
        hidden: [],
        focus: [],
        hiddenKinds: [],
        hiddenTypes: [],
        question: undefined,
        window: undefined,
        sureness: DEFAULT_VIEW.sureness,
      }
    case 'focus':
      return sameIds(view.focus, step.ids) ? view : { ...view, focus: step.ids }
    case 'arrange':
      // Where things were put by hand has a meaning among the places that they had.
      return { ...view, arrangement: step.arrangement, pins: DEFAULT_VIEW.pins }
    case 'pin':
      return { ...view, pins: new Map([...view.pins, ...step.pins]) }
    case 'unpin':
      return { ...view, pins: new Map([...view.pins].filter(([id]) => !step.ids.includes(id))) }
    case 'toggle kind':
      return { ...view, hiddenKinds: toggled(view.hiddenKinds, [step.kind]) }
    case 'toggle type':
      return { ...view, hiddenTypes: toggled(view.hiddenTypes, [step.type]) }
    case 'ask':
      return { ...view, question: view.question === step.question ? undefined : step.question, pages: 1 }
    case 'show more':
      return { ...view, pages: view.pages + 1 }
    case 'find':
      return { ...withAdded(view, step.ids), finding: step.finding, path: 0 }
    case 'open path':
      return view.path === step.path ? view : { ...view, path: step.path }
    case 'set window':
      return { ...view, window: step.window, pages: 1 }
    case 'set sureness':
      return view.sureness === step.sureness ? view : { ...view, sureness: step.sureness }
    case 'open page':
      return { ...view, page: step.page, sift: isSamePage(view.page, step.page) ? view.sift : WHOLE_SIFT }
    case 'compare':
      return {
        ...withScope(view, { kind: 'articles', ids: step.articles }),
        article: undefined,
        page: { kind: 'comparison' },
      }
    case 'sift':
      return { ...view, sift: step.sift }
    case 'open view':
      return writeLink(view) === writeLink(step.view) ? view : step.view
    case 'start over':
      return { ...DEFAULT_VIEW, tab: view.tab }
  }
}

/** Whether what is open goes on, as when more of a dossier is brought. */
function isSamePage(one: Page | undefined, other: Page | undefined): boolean {
  return one?.kind === 'dossier' && other?.kind === 'dossier' && one.entity === other.entity
}

function withArticle(view: View, id: string): View {
  return view.article === id ? view : { ...view, article: id }
}

function withoutArticle(view: View, id: string): View {
  const { scope, article } = view
  const ids = scope?.kind === 'articles' ? without(scope.ids, [id]) : []
  const left = scope?.kind === 'articles' ? withScope(view, ids.length === 0 ? undefined : { ...scope, ids }) : view
  return { ...left, article: article === id ? undefined : article, selection: DEFAULT_VIEW.selection }
}

/** What was chosen by hand in one scope means nothing in another; a question and a stretch of time are asked of it, too. */
function withScope(view: View, scope: Scope | undefined): View {
  if (JSON.stringify(scope) === JSON.stringify(view.scope)) return view
  const { added, hidden, focus, finding, path, pages } = DEFAULT_VIEW
  const { selection } = scope?.kind === 'entities' ? view : DEFAULT_VIEW
  return { ...view, scope, added, hidden, focus, finding, path, pages, selection }
}

function selected(view: View, { ids, add }: Extract<Step, { readonly do: 'select' }>): View {
  const selection = add === true ? toggled(view.selection, ids) : ids
  const sentence = selection.find(isSentenceId)
  if (sameIds(selection, view.selection)) return view
  return { ...view, selection, ...(sentence === undefined ? {} : { article: articleOf(sentence) }) }
}

/** What is added comes into sight even if it had been taken out. */
function withAdded(view: View, ids: readonly string[]): View {
  return { ...view, added: united(view.added, ids), hidden: without(view.hidden, ids) }
}

/** Changes of one key that follow each other are undone as one: drawing a window, dragging one thing. */
export function keyOf(step: Step): string | undefined {
  if (step.do === 'set window' || step.do === 'list articles') return step.do
  return step.do === 'pin' ? `pin ${step.pins.map(([id]) => id).join(' ')}` : undefined
}

function united<Item>(items: readonly Item[], more: readonly Item[]): readonly Item[] {
  return [...new Set([...items, ...more])]
}

function without<Item>(items: readonly Item[], fewer: readonly Item[]): readonly Item[] {
  return items.filter((item) => !fewer.includes(item))
}

function toggled<Item>(items: readonly Item[], some: readonly Item[]): readonly Item[] {
  return some.every((item) => items.includes(item)) ? without(items, some) : united(items, some)
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}
