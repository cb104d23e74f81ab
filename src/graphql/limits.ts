import { GraphQLError } from 'graphql'
import { DatelineError } from '../model/error.ts'
import { LIMITS, type LimitName, type Limits } from '../model/limits.ts'

/**
 * Refuses what goes beyond a limit, with the limit and the request's own figure.
 * @throws DatelineError LIMIT_EXCEEDED
 */
export function keepWithin(limits: Limits, name: LimitName, figure: number): void {
  if (figure <= limits[name]) return
  throw new DatelineError(
    'LIMIT_EXCEEDED',
    `The request has ${figure} ${LIMITS[name].counts}; the limit is ${limits[name]}. Ask for less at once.`,
  )
}

/** What a client is told that did too much of something at once, with the seconds after which it may ask again. */
export function tooMany(limits: Limits, name: LimitName, seconds: number): GraphQLError {
  const message = `A client may have ${limits[name]} ${LIMITS[name].counts}. Ask again in ${seconds} seconds.`
  const http = { status: 429, headers: { 'retry-after': String(seconds) } }
  return new GraphQLError(message, { extensions: { code: 'TOO_MANY_REQUESTS', http } })
}
