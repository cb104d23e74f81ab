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
  /** Whether the server refused for want of a token that it takes. */
  readonly isRefused: ReadonlySignal<boolean>
  /** The headers of a request, by which the server knows who sends it. */
  headers(): Readonly<Record<string, string>>
  /** Takes what an answer says of the person. */
  heed(answer: Headers, code: string | undefined): void
  /** Keeps a token until the tab is closed, or with '' forgets it. */
  keepToken(token: string): void
}

const KEY = 'dateline-token'
const EDITORS: ReadonlySet<string> = new Set(['EDITOR', 'ADMIN'])

/** Signing in by a token that is kept with the tab. */
export function createAccess(storage: Storage = sessionStorage): Access {
  const viewer = signal<Viewer | undefined>(undefined)
  const isRefused = signal(false)
  return {
    viewer,
    mayEdit: computed(() => viewer.value === undefined || EDITORS.has(viewer.value.role)),
    isRefused,
    headers() {
      const token = storage.getItem(KEY)
      return token === null ? {} : { authorization: `Bearer ${token}` }
    },
    heed(answer, code) {
      isRefused.value = code === 'UNAUTHENTICATED'
      const [role, name] = [answer.get('dateline-role'), answer.get('dateline-user')]
      if (role === null) return
      const { name: known, role: before } = viewer.value ?? {}
      const next = name === null ? { role } : { role, name: decodeURIComponent(name) }
      if (before !== role || known !== next.name) viewer.value = next
    },
    keepToken(token) {
      if (token === '') storage.removeItem(KEY)
      else storage.setItem(KEY, token)
    },
  }
}
