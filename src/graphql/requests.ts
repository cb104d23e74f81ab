import { randomUUID } from 'node:crypto'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { DatelineError } from '../model/error.ts'
import type { Audit } from './audit-entry.ts'
import type { ApiContext } from './context.ts'
import type { Authenticate, SignInWays, Viewer } from './viewer.ts'

/** What is known of a request before anything of it is done. */
export type RequestParts = Pick<ApiContext, 'viewer' | 'signInAgain' | 'requestId' | 'audit'>

const REQUEST_ID = /^[\w.-]{1,80}$/

/** The id by which a request goes in logs: the one in its header `x-request-id`, if it is one, and else a new one. */
export function requestIdOf(given: string | readonly string[] | null | undefined): string {
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
}

/** What knows who sends which request. */
export type Requests = ReturnType<typeof createRequests>

/**
 * Finds who sends requests; all operations of a batch are one request.
 * @param readOnly whether nobody changes anything, whatever their role
 * @param signIn by what people sign in, as pages that ask are told; nothing where they do not
 */
export function createRequests(authenticate: Authenticate, audit: Audit, readOnly: boolean, signIn?: SignInWays) {
  const known = new WeakMap<Request, Promise<RequestParts>>()
  const refused = new WeakSet<Request>()

  async function partsOf({ headers }: Request): Promise<RequestParts> {
    const requestId = requestIdOf(headers.get('x-request-id'))
    const signInAgain = () =>
      authenticate(headers.get('authorization') ?? undefined, headers.get('cookie') ?? undefined)
    const viewer = await signInAgain()
    const who = { ...(viewer.name === undefined ? {} : { by: viewer.name }), ...roleOf(viewer) }
    return {
      viewer,
      signInAgain,
      requestId,
      audit: (entry) => {
        audit({ ...entry, requestId, ...who })
      },
    }
  }

  /** What is known of the request in which an operation is asked for. */
  function partsOfRequest({ request }: Pick<YogaInitialContext, 'request'>): Promise<RequestParts> {
    const parts = known.get(request) ?? partsOf(request)
    known.set(request, parts)
    return parts
  }

  /**
   * The same, of a request that was let in: who proves nothing is written down, once for all operations of the request.
   * What a limit keeps out is not, or whoever sends without end would fill the disk.
   */
  async function admit(asked: Pick<YogaInitialContext, 'request'>): Promise<RequestParts> {
    const { request } = asked
    try {
      return await partsOfRequest(asked)
    } catch (error) {
      const requestId = requestIdOf(request.headers.get('x-request-id'))
      const outcome = error instanceof DatelineError ? error.code : 'INTERNAL'
      if (!refused.has(request)) audit({ did: 'signIn', outcome, requestId })
      refused.add(request)
      throw error
    }
  }

  /** Says in each answer which request it is of, and what its sender may do, so that a page offers no more. */
  function useRequestHeaders(): Plugin {
    return {
      async onResponse({ request, response }) {
        const { provider, tokens } = signIn ?? {}
        if (provider !== undefined) response.headers.set('dateline-sign-in', encodeURIComponent(provider))
        if (tokens === false) response.headers.set('dateline-tokens', 'NONE')
        const parts = await known.get(request)?.catch(() => undefined)
        if (parts === undefined) return
        const { viewer, requestId } = parts
        response.headers.set('x-request-id', requestId)
        response.headers.set('dateline-role', viewer.role === undefined ? 'NONE' : readOnly ? 'READER' : viewer.role)
        if (viewer.name !== undefined) response.headers.set('dateline-user', encodeURIComponent(viewer.name))
      },
    }
  }

  return { partsOfRequest, admit, useRequestHeaders }
}

const roleOf = ({ role }: Viewer) => (role === undefined ? {} : { role })
