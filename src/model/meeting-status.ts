/** Whether a meeting, and what is told of it, has been (or is going on), is still to come, or was called off. */
export type MeetingStatus = 'HELD' | 'PLANNED' | 'CANCELLED'
