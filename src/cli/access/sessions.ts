import { createHash, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { SignedIn } from './openid-connect.ts'

/** Far more than work at a desk; who signed in first is asked to do so again beyond it. */
const MOST_SESSIONS = 10_000
const MS_OF_HOUR = 3_600_000

/** Who is signed in by a browser that was given a random id, of which only the hash is kept. */
export interface Sessions {
  /** Begins one, and gives its id: it is nowhere else. */
  begin(who: SignedIn): string
  /** Whose one is; undefined where it has ended, or never was. */
  find(id: string): SignedIn | undefined
  /** Ends one, and gives whose it was. */
  end(id: string): SignedIn | undefined
}

/** Sessions that end after so many hours, and with the process. */
export function createSessions(hours: number): Sessions {
  const ms = hours * MS_OF_HOUR
  const kept = new LRUCache<string, SignedIn>({ max: MOST_SESSIONS, ttl: ms })
  return {
    begin({ viewer, idToken }) {
      const id = randomBytes(32).toString('base64url')
      kept.set(hashOf(id), { viewer: { ...viewer, expires: Date.now() + ms }, idToken })
      return id
    },
    find: (id) => kept.get(hashOf(id)),
    end(id) {
      const who = kept.get(hashOf(id))
      kept.delete(hashOf(id))
      return who
    },
  }
}

const hashOf = (id: string) => createHash('sha256').update(id).digest('base64')
