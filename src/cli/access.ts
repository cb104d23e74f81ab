import { DatelineError } from '../model/error.ts'
import { isLoopback } from './host-header.ts'
import type { Settings } from './settings.ts'

/** What whoever reaches the server may do: read, or read, load, change and remove. */
export type Access = 'READER' | 'ADMIN'

/**
 * What whoever reaches a server with these settings may do. Nobody signs in, so that beyond its own machine a server
 * must be told that this is meant.
 * @throws DatelineError SETTING_INVALID on an address beyond loopback where nothing is said
 */
export function accessOf({
  HOST,
  DATELINE_ANONYMOUS,
  DATELINE_READ_ONLY,
}: Pick<Settings, 'HOST' | 'DATELINE_ANONYMOUS' | 'DATELINE_READ_ONLY'>): Access {
  if (DATELINE_ANONYMOUS === undefined && !isLoopback(HOST)) {
    throw new DatelineError(
      'SETTING_INVALID',
      `HOST ${HOST} is reached from other machines, and nobody has to sign in. Set DATELINE_ANONYMOUS=READER to let everybody there read, or DATELINE_ANONYMOUS=ADMIN to let everybody there load, change and remove, too; or serve on 127.0.0.1.`,
    )
  }
  return DATELINE_READ_ONLY === 'on' ? 'READER' : (DATELINE_ANONYMOUS ?? 'ADMIN')
}
