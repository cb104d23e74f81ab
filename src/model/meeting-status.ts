/**
 * What may be told of whether a meeting has been, in the order in which it is listed everywhere: that it took place or is
 * going on, that it is arranged and still to come, or that it was called off or put off. `caution` is what a reader of it is
 * told, in words that go on from "it"; undefined where there is nothing.
 */
export const MEETING_STATUSES = {
  HELD: { caution: undefined },
  PLANNED: { caution: 'is planned: nothing tells that it took place' },
  CANCELLED: { caution: 'was planned and called off' },
} as const satisfies Readonly<Record<string, { readonly caution: string | undefined }>>

/** Whether a meeting, and what is told of it, has been (or is going on), is still to come, or was called off. */
export type MeetingStatus = keyof typeof MEETING_STATUSES

/** The status of what is no fact. */
export type PlanStatus = Exclude<MeetingStatus, 'HELD'>

/** All statuses, in order. */
export const MEETING_STATUS_NAMES = Object.keys(MEETING_STATUSES) as readonly MeetingStatus[]
