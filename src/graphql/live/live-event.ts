import type { ArticleId } from '../../model/id.ts'
import type { WriteOutcome } from '../../store/graph-writer.ts'
import type { UserError } from '../user-error.ts'
import type { EventId } from './event-id.ts'

/** How far a load has come. */
export type LoadStep = 'READING' | 'WRITING' | 'DONE' | 'REFUSED' | 'FAILED'

/** A load that has come a step further. */
export interface LoadingEvent {
  readonly kind: 'LOADING'
  readonly loadId: string
  readonly step: LoadStep
  /** Once it is done. */
  readonly article?: ArticleId
  readonly outcome?: WriteOutcome
  /** Why it was refused. */
  readonly errors: readonly UserError[]
}

/** What happened to the graph, by the id of the article or the change. */
export interface GraphEvent {
  readonly kind: 'ARTICLE_LOADED' | 'ARTICLE_REMOVED' | 'CHANGED'
  readonly id: string
}

/** What happened. */
export type LiveEvent = GraphEvent | LoadingEvent

/** Something that happened, under the id by which it is resumed. */
export interface PastEvent<Event extends LiveEvent = LiveEvent> {
  readonly id: EventId
  readonly event: Event
}

/**
 * Two memories, so that the steps of many loads push nothing else out of it. What is in one is in order; ids of one mean
 * nothing in the other.
 */
export type Topic = 'GRAPH' | 'LOADING'

/** The memory in which an event is kept. */
export function topicOf({ kind }: LiveEvent): Topic {
  return kind === 'LOADING' ? 'LOADING' : 'GRAPH'
}
