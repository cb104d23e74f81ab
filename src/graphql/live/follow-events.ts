import { DatelineError } from '../../model/error.ts'
import type { ApiContext } from '../context.ts'
import type { Following } from './event-log.ts'
import type { Follower } from './follower.ts'
import type { LiveEvent, Topic } from './live-event.ts'

/** How long somebody whose token was taken away, or may do less, is told of events at the most. */
const MS_BETWEEN_CHECKS = 10_000

/**
 * Follows events for the sender of a request, for as long as they may: until their token ends, is taken away or lets them
 * do something else.
 */
export function followEvents<Event extends LiveEvent>(
  { live, viewer, signInAgain }: Pick<ApiContext, 'live' | 'viewer' | 'signInAgain'>,
  topic: Topic,
  following: Omit<Following<Event>, 'onEnd'>,
): Follower<Event> {
  let timer: NodeJS.Timeout | undefined
  const follower = live.logs[topic].follow({
    ...following,
    onEnd: () => {
      clearTimeout(timer)
    },
  })
  const checkAfter = (ms: number) => {
    timer = setTimeout(() => void check(), ms).unref()
  }

  async function check(): Promise<void> {
    try {
      const { role, name, expires } = await signInAgain()
      if (role === viewer.role && name === viewer.name) checkAfter(msUntilCheck(expires))
      else follower.cut(new DatelineError('FORBIDDEN', 'You may do something else by now. Subscribe again.'))
    } catch (error) {
      follower.cut(error as Error)
    }
  }

  // Who has not signed in has nothing that could end.
  if (viewer.name !== undefined) checkAfter(msUntilCheck(viewer.expires))
  return follower
}

function msUntilCheck(expires = Infinity): number {
  const left = expires - Date.now()
  return left > 0 ? Math.min(left, MS_BETWEEN_CHECKS) : MS_BETWEEN_CHECKS
}
