import { signal, type ReadonlySignal } from '@preact/signals'
import { createAccess, type Access } from './access.ts'
import { retryDelay, SLOW_AFTER_MS, type Connection } from './connection.ts'
import { AskFailure } from './failure.ts'

/** An operation as code generation writes it: its text, with the types of its answer and variables. */
interface Operation<Answer, Variables> {
  toString(): string
  /** Only carries the types; never there at run time. */
  readonly __apiType?: (variables: Variables) => Answer
}

/** What the server is asked by. */
export interface Server {
  /**
   * Asks the API. While the server cannot be reached it waits and tries again by itself, and answers in the end.
   * @throws AskFailure when the API refuses; a DOMException named AbortError when `signal` says so
   */
  ask<Answer, Variables>(
    operation: Operation<Answer, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Answer>
  /**
   * Fetches a part of the page's own code. While the server cannot be reached it waits and tries again, as for an answer.
   * @throws AskFailure where the server is there and the part is not: it has another version of the page by now
   */
  fetchPart<Part>(load: () => Promise<Part>): Promise<Part>
  readonly connection: ReadonlySignal<Connection>
  /** Who asks, and what they may do. */
  readonly access: Access
  /** Tries at once, instead of at `retryAt`. */
  readonly retryNow: () => void
}

interface Reply {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** Why a part of the page is not there. */
const RENEWED = 'The server has a newer version of this page. Load the page anew: nothing is lost.'
/** A question that only shows whether there is an answer. */
const NOTHING = JSON.stringify({ query: '{ __typename }' })

/** Fetches the styles anew that could not be fetched: only the code of a part is when the part is fetched once more. */
async function fetchLostStyles(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]:not([data-lost])')
  const lost = [...links].filter(isLost)
  await Promise.all(
    lost.map(
      (link) =>
        new Promise((resolve, reject) => {
          const again = link.cloneNode() as HTMLLinkElement
          again.onload = resolve
          again.onerror = reject
          link.dataset['lost'] = ''
          link.after(again)
        }),
    ),
  )
}

/** Whether there are no styles behind a link: browsers let nobody look into what could not be fetched. */
function isLost({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet === null || sheet.cssRules.length === 0
  } catch {
    return true
  }
}

/** The server at a URL of the page's own origin. */
export function createServer(url = '/graphql', access = createAccess()): Server {
  const connection = signal<Connection>({ state: 'online' })
  let tries = 0
  let wake: (() => void) | undefined
  let nextTry: Promise<void> | undefined

  /** One wait, shared by all requests that are waiting. */
  function waitForNextTry(): Promise<void> {
    nextTry ??= new Promise<void>((resolve) => {
      const delay = retryDelay(tries++)
      connection.value = { state: 'gone', retryAt: Date.now() + delay }
      const timer = setTimeout(done, delay)
      window.addEventListener('online', done, { once: true })
      wake = done
      function done() {
        clearTimeout(timer)
        window.removeEventListener('online', done)
        nextTry = undefined
        resolve()
      }
    })
    return nextTry
  }

  async function post(body: string, signal: AbortSignal | undefined): Promise<Reply | undefined> {
    const slow = setTimeout(() => {
      if (connection.value.state === 'online') connection.value = { state: 'slow' }
    }, SLOW_AFTER_MS)
    try {
      const headers = { 'content-type': 'application/json', accept: 'application/json', ...access.headers() }
      const response = await fetch(url, { method: 'POST', headers, body, ...(signal === undefined ? {} : { signal }) })
      if (response.status >= 502 && response.status <= 504) return undefined
      const reply = (await response.json()) as Reply
      const [error] = reply.errors ?? []
      access.heed(response.headers, error && { message: error.message, code: error.extensions?.code })
      tries = 0
      connection.value = { state: 'online' }
      return reply
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error
      return undefined
    } finally {
      clearTimeout(slow)
      if (connection.value.state === 'slow') connection.value = { state: 'online' }
    }
  }

  return {
    connection,
    access,
    retryNow: () => wake?.(),
    async ask<Answer, Variables>(operation: Operation<Answer, Variables>, variables: Variables, signal?: AbortSignal) {
      const query = operation.toString()
      const body = JSON.stringify({ query, variables })
      for (;;) {
        const reply = await post(body, signal)
        if (reply === undefined) {
          // What changes the graph is not sent twice unasked.
          if (/^\s*mutation\b/m.test(query))
            throw new AskFailure('The server could not be reached. Try again.', 'UNREACHABLE')
          await waitForNextTry()
          signal?.throwIfAborted()
          continue
        }
        const [error] = reply.errors ?? []
        if (error !== undefined) throw new AskFailure(error.message, error.extensions?.code)
        return reply.data as Answer
      }
    },
    async fetchPart(load) {
      let isThere = false
      for (let tries = 0; ; tries++) {
        try {
          if (tries > 0) await fetchLostStyles()
          return await load()
        } catch {
          if (isThere) throw new AskFailure(RENEWED, undefined)
          isThere = (await post(NOTHING, undefined)) !== undefined
          if (!isThere) await waitForNextTry()
        }
      }
    },
  }
}
