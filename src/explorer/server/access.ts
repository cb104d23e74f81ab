import { computed, signal, type ReadonlySignal } from '@preact/signals'

/** Who the server takes the person for, as its last answer said. */
interface Viewer {
  /** Who is signed in; nobody is where it is left out. */
  readonly name?: string
  readonly role: string
}

/** By what a person signs in, and what they may do. */
export interface Access {
  /** Who the server takes the person for; undefined until it answered. */
  readonly viewer: ReadonlySignal<Viewer | undefined>
  /** Whether articles may be read into the graph, and decisions corrected. */
  readonly mayEdit: ReadonlySignal<boolean>
  /** Whether articles may be taken out of the graph. */
  readonly mayRemove: ReadonlySignal<boolean>
  /** The name of the provider by which people sign in, at `/sign-in`; undefined where there is none. */
  readonly provider: ReadonlySignal<string | undefined>
  /** Whether people may sign in by tokens that they were given. */
  readonly takesTokens: ReadonlySignal<boolean>
  /** Why the server refused who sends what it was asked, as a person is told; undefined where it did not. */
  readonly refusal: ReadonlySignal<string | undefined>
  /** The headers of a request, by which the server knows who sends it. */
  headers(): Readonly<Record<string, string>>
  /** Takes what an answer says of the person. */
  heed(answer: Headers, error: { readonly message: string; readonly code: string | undefined } | undefined): void
  /** Keeps a token until the tab is closed, or with '' forgets it. */
  keepToken(token: string): void
  /** Ends what the person is signed in by, and gives where to go to end it at the provider as well. */
  signOut(): Promise<string | undefined>
}

const KEY = 'dateline-token'
const EDITORS: ReadonlySet<string> = new Set(['EDITOR', 'ADMIN'])
const REMOVERS: ReadonlySet<string> = new Set(['ADMIN'])

/** Signing in by a token that is kept with the tab, or by a provider, of which the browser keeps what no script sees. */
export function createAccess(storage: Storage = sessionStorage): Access {
  const viewer = signal<Viewer | undefined>(undefined)
  const provider = signal<string | undefined>(undefined)
  const takesTokens = signal(true)
  const refusal = signal<string | undefined>(undefined)
  // Before the first answer all is offered: most servers let who asks.
  const may = (roles: ReadonlySet<string>) =>
    refusal.value === undefined && (viewer.value === undefined || roles.has(viewer.value.role))
  return {
    viewer,
    mayEdit: computed(() => may(EDITORS)),
    mayRemove: computed(() => may(REMOVERS)),
    provider,
    takesTokens,
    refusal,
    headers() {
      const token = storage.getItem(KEY)
      return token === null ? {} : { authorization: `Bearer ${token}` }
    },
    heed(answer, error) {
      const [role, name] = [answer.get('dateline-role'), answer.get('dateline-user')]
      const offered = answer.get('dateline-sign-in')
      provider.value = offered === null ? undefined : decodeURIComponent(offered)
      takesTokens.value = answer.get('dateline-tokens') !== 'NONE'
      // Where no role is told, what the person is signed in by is refused; else they are not signed in.
      if (error?.code !== 'UNAUTHENTICATED') refusal.value = undefined
      else refusal.value = role === null ? error.message : 'Sign in to see what is here.'
      if (role === null) return
      const { name: known, role: before } = viewer.value ?? {}
      const next = name === null ? { role } : { role, name: decodeURIComponent(name) }
      if (before !== role || known !== next.name) viewer.value = next
    },
    keepToken(token) {
      if (token === '') storage.removeItem(KEY)
      else storage.setItem(KEY, token)
    },
    async signOut() {
      const isByToken = storage.getItem(KEY) !== null
      storage.removeItem(KEY)
      if (isByToken) return undefined
      const headers = { 'content-type': 'application/json' }
      const response = await fetch('/sign-out', { method: 'POST', headers, body: '{}' })
      const { to } = (await response.json()) as { readonly to: string | null }
      return to ?? undefined
    },
  }
}
