/** What a process of the reading pool runs: a reader of its own, opened when the process starts. */
import type { Article } from '../../model/article.ts'
import type { Reader, Reading } from '../../model/reading.ts'
import { createReader } from '../../reader/index.ts'
import { packError, type PackedError } from '../packed-error.ts'

/** What a process was asked for, or why it has none: an error that is thrown arrives without its class and code. */
export type Told<Value> = { readonly value: Value } | { readonly error: PackedError }

// Ctrl-C reaches every process of a terminal; the one that started this says when to end.
process.on('SIGINT', () => undefined)
process.on('disconnect', () => process.exit())

const opened = createReader()
opened.catch(() => undefined)

async function tell<Value>(work: (reader: Reader) => Value | Promise<Value>): Promise<Told<Value>> {
  try {
    return { value: await work(await opened) }
  } catch (error) {
    return { error: packError(error) }
  }
}

/** Name and version of the reader. */
export function identify(): Promise<Told<Pick<Reader, 'name' | 'version'>>> {
  return tell(({ name, version }) => ({ name, version }))
}

/** Reads one article, and says so as it begins. */
export function read(article: Article): Promise<Told<Reading>> {
  return tell((reader) => {
    process.send?.('begun')
    return reader.read(article)
  })
}
