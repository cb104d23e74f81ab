import { nodeTypeOf } from '../../model/id.ts'
import type { EntityKind } from '../generated/operations.ts'
import type { EdgeType } from '../graph/edges.ts'
import type { Point } from '../renderer.ts'
import type { Scope } from './scope.ts'
import { WHOLE_SIFT, type Page, type Sift } from './page.ts'

export const TABS = ['graph', 'map', 'table'] as const
export type Tab = (typeof TABS)[number]

/** The questions that the chips ask of the graph. */
export const QUESTIONS = ['met', 'where', 'said', 'roles'] as const
export type Question = (typeof QUESTIONS)[number]

/** How sure things must be to be shown, each with the least confidence. */
export const SURENESS = { all: 0, likely: 0.8, sure: 0.9 } as const
export type Sureness = keyof typeof SURENESS
export const SURENESS_CHOICES = Object.keys(SURENESS) as readonly Sureness[]

/** How the list of articles is sorted. */
export const LIST_ORDERS = ['fullest', 'newest', 'oldest', 'title', 'loaded'] as const
export type ListOrder = (typeof LIST_ORDERS)[number]

/** What the list of articles shows. */
export interface ArticleListing {
  /** Words of the headline; empty for all articles. */
  readonly words: string
  /** Only what is filed under it; undefined: under whatever. */
  readonly label: string | undefined
  readonly order: ListOrder
  readonly pages: number
}

/**
 * What decides where entities stand: what joins them, the time that they are told of, their kind, or how many steps lie
 * between them and one of them.
 */
export type Arrangement = { readonly by: 'force' | 'time' | 'kind' } | { readonly by: 'hub'; readonly hub: string }

export const ARRANGEMENTS = ['force', 'hub', 'time', 'kind'] as const satisfies readonly Arrangement['by'][]

/** What was looked for between entities. */
export type Finding =
  | { readonly kind: 'path'; readonly from: string; readonly to: string }
  | { readonly kind: 'common'; readonly ids: readonly string[] }

/** A stretch of time: ISO days, both included. */
export interface TimeWindow {
  readonly from: string
  readonly to: string
}

/** All that people have chosen to see. It is plain data, can be undone, and fits into a link. */
export interface View {
  readonly tab: Tab
  /** What all of the page answers for; undefined: everything. */
  readonly scope: Scope | undefined
  readonly list: ArticleListing
  /** The article that is open; undefined: their list, or the only one. */
  readonly article: string | undefined
  /** Ids of the entities in the drawing beyond those of the opening, in the order in which they came. */
  readonly added: readonly string[]
  /** Ids of entities taken out by hand. */
  readonly hidden: readonly string[]
  /** If not empty, only these and what they are joined to are shown. */
  readonly focus: readonly string[]
  /** Ids of entities, of lines, or of one sentence. */
  readonly selection: readonly string[]
  readonly hiddenKinds: readonly EntityKind[]
  readonly hiddenTypes: readonly EdgeType[]
  readonly question: Question | undefined
  /** How many pages of what answers the question are shown. */
  readonly pages: number
  readonly finding: Finding | undefined
  /** Which of the paths that were found is open, from 0. */
  readonly path: number
  readonly arrangement: Arrangement
  /** Where entities were put by hand. */
  readonly pins: ReadonlyMap<string, Point>
  readonly window: TimeWindow | undefined
  /** How sure it must be, at least: what is less sure is left out. */
  readonly sureness: Sureness
  /** What is open instead of the drawing; undefined: nothing is. */
  readonly page: Page | undefined
  /** Which statements of a dossier are shown. */
  readonly sift: Sift
}

/** What is seen when nothing was chosen yet. */
export const DEFAULT_VIEW: View = {
  tab: 'graph',
  scope: undefined,
  list: { words: '', label: undefined, order: 'fullest', pages: 1 },
  article: undefined,
  added: [],
  hidden: [],
  focus: [],
  selection: [],
  hiddenKinds: [],
  hiddenTypes: [],
  question: undefined,
  pages: 1,
  finding: undefined,
  path: 0,
  arrangement: { by: 'force' },
  pins: new Map(),
  window: undefined,
  sureness: 'all',
  page: undefined,
  sift: WHOLE_SIFT,
}

/** Whether an id is a sentence's. */
export function isSentenceId(id: string): boolean {
  return nodeTypeOf(id) === 'Sentence'
}

/** Whether an id is a line's of the drawing. */
export function isLineId(id: string): boolean {
  return !isEntityId(id) && !isSentenceId(id)
}

/** Whether an id is an entity's. */
export function isEntityId(id: string): boolean {
  return nodeTypeOf(id) === 'Entity'
}
