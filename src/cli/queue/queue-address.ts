import { DatelineError } from '../../model/error.ts'
import type { Settings } from '../settings.ts'

/**
 * Where the queue of articles is.
 * @throws DatelineError SETTING_INVALID where no setting says so
 */
export function queueAddress({ REDIS_URL }: Settings): string {
  if (REDIS_URL !== undefined) return REDIS_URL
  throw new DatelineError(
    'SETTING_INVALID',
    'There is no queue without REDIS_URL. Set it to a Redis or Valkey, such as redis://127.0.0.1:6379.',
  )
}
