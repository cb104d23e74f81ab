import { setTimeout as wait } from 'node:timers/promises'
import { mayPass, wasOvertaken } from './failure.ts'

/** How long the outer retry goes on, and the longest pause between two tries, in milliseconds. */
const GIVE_UP_AFTER = 180_000
const LONGEST_PAUSE = 5_000
/** How often a transaction may be overtaken by others before that counts as a fault. */
const MOST_OVERTAKEN = 20

/**
 * Runs `work` again while what it throws may pass, with pauses that double up to five seconds, for three minutes.
 * Around the driver's own retry of ten seconds this loses nothing when a server is killed and started again; as all
 * writing is MERGE on unique ids, a commit whose answer was lost is not done twice.
 */
export async function retry<Result>(work: () => Promise<Result>): Promise<Result> {
  const end = Date.now() + GIVE_UP_AFTER
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
