import { signal, type ReadonlySignal } from '@preact/signals'
import { LoadArticleDocument, RemoveArticleDocument, type LoadOutcome } from '../generated/operations.ts'
import type { Server } from '../server/ask.ts'
import { AskFailure, refusalOf } from '../server/failure.ts'
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
  /**
   * Takes an article out of the graph that did not come by this queue, and keeps here what brings it back.
   * @param article its id, and what it was: its headline, and all that the API is to be given of it
   * @throws AskFailure when it could not be taken out; then it is not kept
   */
  readonly takeOut: (article: {
    readonly id: string
    readonly name: string
    readonly offered: Offered
  }) => Promise<void>
  /** Reads an article anew that was removed; gives what came of it. */
  readonly bringBack: (key: number) => Promise<Entry | undefined>
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
  let reading = Promise.resolve()

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

  /** Reads all that waits, and what is added meanwhile. */
  function run(): Promise<void> {
    if (!isReading.value) reading = readAll()
    return reading
  }

  async function readAll(): Promise<void> {
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

  function begin(...keys: readonly number[]): Promise<void> {
    for (const key of keys) amend(key, { state: 'waiting', ...FRESH })
    return run()
  }

  /** @throws AskFailure when the API refuses */
  async function takeOutOfGraph(article: string): Promise<void> {
    const { removeArticle } = await server.ask(RemoveArticleDocument, { id: article })
    const [error] = removeArticle.errors
    if (error !== undefined) throw new AskFailure(error.message, undefined)
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
    again(key) {
      void begin(key)
    },
    allAgain() {
      void begin(...entries.value.filter(mayBeRead).map(({ key }) => key))
    },
    async remove(key) {
      const article = entries.value.find((entry) => entry.key === key)?.article
      if (article === undefined) return
      try {
        await takeOutOfGraph(article)
        amend(key, { state: 'removed', message: '' })
        await changed().catch(() => undefined)
      } catch (error) {
        amend(key, { message: refusalOf(error).message })
      }
    },
    async takeOut({ id, name, offered }) {
      await takeOutOfGraph(id)
      push(name, offered, { state: 'removed', article: id })
    },
    async bringBack(key) {
      await begin(key)
      return entries.value.find((entry) => entry.key === key)
    },
    clear() {
      entries.value = entries.value.filter(
        (entry) => entry.state === 'waiting' || entry.state === 'reading' || mayBeRead(entry),
      )
    },
  }
}
