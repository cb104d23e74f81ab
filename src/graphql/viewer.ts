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
 * Finds who sends a request, from its `Authorization` header, or else its `Cookie` header.
 * @throws DatelineError UNAUTHENTICATED for one that proves nothing
 */
export type Authenticate = (authorization: string | undefined, cookies?: string) => Promise<Viewer>

/** By what people sign in, as pages offer it. */
export interface SignInWays {
  /** Whether by tokens that they were given. */
  readonly tokens: boolean
  /** The name of the provider by which they do, at `/sign-in`; none if left out. */
  readonly provider?: string
}

/** The token in an `Authorization: Bearer TOKEN` header; undefined for any other. */
export function bearerToken(authorization: string): string | undefined {
  return /^Bearer +([\w.~+/=-]+)$/i.exec(authorization.trim())?.[1]
}
