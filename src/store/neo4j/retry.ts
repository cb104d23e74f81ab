import { setTimeout as wait } from 'node:timers/promises'
import { mayPass, wasOvertaken } from './failure.ts'

/** How long a retry goes on if nothing else is said, and the longest pause between two tries, in milliseconds. */
const GIVE_UP_AFTER = 180_000
const LONGEST_PAUSE = 5_000
/** How often a transaction may be overtaken by others before that counts as a fault. */
const MOST_OVERTAKEN = 20

/**
 * Runs `work` again while what it throws may pass, with pauses that double up to five seconds, for three minutes if
 * nothing else is said.
 * Around the driver's own retry of ten seconds this loses nothing when a server is killed and started again. After a
 * commit whose answer was lost the work runs again, and adds nothing: writing an article begins with whether the graph
 * holds it already, and removing one with whether it is there.
 */
export async function retry<Result>(work: () => Promise<Result>, giveUpAfterMs = GIVE_UP_AFTER): Promise<Result> {
  const end = Date.now() + giveUpAfterMs
  let overtaken = 0
  for (let pause = 250; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await work()
    } catch (error) {
      const again = mayPass(error) || (wasOvertaken(error) && ++overtaken <= MOST_OVERTAKEN)
      if (!again || Date.now() + pause > end) throw error
    }
    await wait(pause)
  }
}
