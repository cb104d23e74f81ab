import type { AccessRole } from '../model/access-role.ts'

/** Who sends a request. */
export interface Viewer {
  /** Who is signed in; nobody is where it is left out. */
  readonly name?: string
  /** None where nobody is signed in, and others may do nothing. */
  readonly role?: AccessRole
  /** Milliseconds of the clock at which their token ends; never if left out. */
  readonly expires?: number
}

/**
 * Finds who sends a request, from its `Authorization` header.
 * @throws DatelineError UNAUTHENTICATED for a header that proves nothing
 */
export type Authenticate = (authorization: string | undefined) => Promise<Viewer>

/** The token in an `Authorization: Bearer TOKEN` header; undefined for any other. */
export function bearerToken(authorization: string): string | undefined {
  return /^Bearer +([\w.~+/=-]+)$/i.exec(authorization.trim())?.[1]
}
