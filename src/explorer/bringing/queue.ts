import { signal, type ReadonlySignal } from '@preact/signals'
import { LoadArticleDocument, RemoveArticleDocument, type LoadOutcome } from '../generated/operations.ts'
import type { Server } from '../server/ask.ts'
import { refusalOf } from '../server/failure.ts'
import type { Offered } from './offered.ts'
import { textsOfFile } from './texts-of-file.ts'

/** An article on its way into the graph. */
export interface Entry {
  readonly key: number
  /** The headline, the file or the address. */
  readonly name: string
  readonly offered: Offered | undefined
  readonly state: 'waiting' | 'reading' | 'read' | 'failed' | 'removed'
  /** Its id, once it was read. */
  readonly article: string | undefined
  readonly outcome: LoadOutcome | undefined
  /** Why it was not read, or what is to be known of it. */
  readonly message: string
  /** Whether trying again may help. */
  readonly mayPass: boolean
}

/** The articles that are brought in, one after the other; what fails stops no other. */
export interface Queue {
  readonly entries: ReadonlySignal<readonly Entry[]>
  readonly isReading: ReadonlySignal<boolean>
  readonly add: (name: string, offered: Offered) => void
  readonly addFiles: (files: readonly File[]) => Promise<void>
  /** Tries once more what failed for a reason that may pass. */
  readonly again: (key: number) => void
  /** The same of all of them. */
  readonly allAgain: () => void
  /** Takes an article out of the graph again. */
  readonly remove: (key: number) => Promise<void>
  /** Reads an article anew that was removed. */
  readonly bringBack: (key: number) => void
  /** Forgets what was read and what failed for good: what may still be read stays. */
  readonly clear: () => void
}

const FRESH = { article: undefined, outcome: undefined, message: '', mayPass: false } as const

/** Whether an entry failed for a reason that may pass. */
export const mayBeRead = ({ state, mayPass }: Entry): boolean => state === 'failed' && mayPass

/** @param changed told once the graph has changed and nothing more is waiting */
export function createQueue(server: Pick<Server, 'ask'>, changed: () => Promise<void>): Queue {
  const entries = signal<readonly Entry[]>([])
  const isReading = signal(false)
  let next = 0

  function amend(key: number, change: Partial<Entry>): void {
    entries.value = entries.value.map((entry) => (entry.key === key ? { ...entry, ...change } : entry))
  }

  function push(name: string, offered: Offered | undefined, change: Partial<Entry> = {}): void {
    entries.value = [...entries.value, { key: next++, name, offered, state: 'waiting', ...FRESH, ...change }]
  }

  const nextWaiting = () =>
    entries.value.find(
      (entry): entry is Entry & { readonly offered: Offered } =>
        entry.state === 'waiting' && entry.offered !== undefined,
    )

  async function run(): Promise<void> {
    if (isReading.value) return
    isReading.value = true
    // What is added while the page learns of a change waits as well.
    while (nextWaiting() !== undefined) {
      const hasChanged = await readWaiting()
      if (hasChanged) await changed().catch(() => undefined)
    }
    isReading.value = false
  }

  /** Reads all that waits; gives whether that changed the graph. */
  async function readWaiting(): Promise<boolean> {
    let hasChanged = false
    for (let entry = nextWaiting(); entry !== undefined; entry = nextWaiting()) {
      amend(entry.key, { state: 'reading', message: '' })
      const change = await read(entry.offered)
      hasChanged ||= change.state === 'read' && change.outcome !== 'UNCHANGED'
      amend(entry.key, change)
    }
    return hasChanged
  }

  async function read(offered: Offered): Promise<Partial<Entry>> {
    try {
      const { loadArticle } = await server.ask(LoadArticleDocument, { input: offered })
      const { article, errors, warnings, outcome } = loadArticle
      if (article === null) return { state: 'failed', message: errors.map(({ message }) => message).join(' ') }
      const name = article.title === null ? {} : { name: article.title }
      return { state: 'read', article: article.id, outcome: outcome ?? undefined, message: warnings.join(' '), ...name }
    } catch (error) {
      const { message, mayPass } = refusalOf(error)
      return { state: 'failed', message, mayPass }
    }
  }

  function begin(...keys: readonly number[]): void {
    for (const key of keys) amend(key, { state: 'waiting', ...FRESH })
    void run()
  }

  return {
    entries,
    isReading,
    add(name, offered) {
      push(name, offered)
      void run()
    },
    async addFiles(files) {
      for (const file of files) {
        try {
          for (const piece of await textsOfFile(file)) {
            const name = piece.line === undefined ? file.name : `${file.name}, line ${piece.line}`
            if ('offered' in piece) push(piece.offered.title ?? name, piece.offered)
            else push(name, undefined, { state: 'failed', message: piece.problem })
          }
        } catch (error) {
          push(file.name, undefined, {
            state: 'failed',
            message: error instanceof Error ? error.message : String(error),
          })
        }
        void run()
      }
    },
    again: begin,
    allAgain() {
      begin(...entries.value.filter(mayBeRead).map(({ key }) => key))
    },
    async remove(key) {
      const article = entries.value.find((entry) => entry.key === key)?.article
      if (article === undefined) return
      try {
        const { removeArticle } = await server.ask(RemoveArticleDocument, { id: article })
        const [error] = removeArticle.errors
        if (error === undefined) amend(key, { state: 'removed', message: '' })
        else amend(key, { message: error.message })
        await changed().catch(() => undefined)
      } catch (error) {
        amend(key, { message: refusalOf(error).message })
      }
    },
    bringBack: begin,
    clear() {
      entries.value = entries.value.filter(
        (entry) => entry.state === 'waiting' || entry.state === 'reading' || mayBeRead(entry),
      )
    },
  }
}
