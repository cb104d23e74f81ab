/** A process that reads: a reader of its own, opened when the process starts, and what it is sent, one after the other. */
import type { Document } from '../../loader/document.ts'
import type { Article } from '../../model/article.ts'
import { createReader } from '../../reader/index.ts'
import { packError, type PackedError } from '../packed-error.ts'
import { packReading } from './packed-reading.ts'

/** What a process is given to read: an article, or the document in which one is to be found. */
export type Task = { readonly article: Article } | { readonly document: Document }

/**
 * What a process says: first who its reader is; of each task that it begins, and what it found. An error that is
 * thrown would arrive without its class and code.
 */
export type Told<Value> = 'begun' | { readonly value: Value } | { readonly error: PackedError }

// Ctrl-C reaches every process of a terminal; the one that started this says when to end.
process.on('SIGINT', () => undefined)
process.on('disconnect', () => process.exit())

async function tell(work: () => unknown): Promise<void> {
  const told = await Promise.resolve()
    .then(work)
    .then(
      (value): Told<unknown> => ({ value }),
      (error: unknown) => ({ error: packError(error) }),
    )
  // Nothing is left to say where the one that asked has ended.
  process.send?.(told, undefined, undefined, () => undefined)
}

const opened = createReader()
process.on('message', (task: Task) => {
  process.send?.('begun' satisfies Told<unknown>)
  void tell(async () => {
    if (!('document' in task)) return packReading(await (await opened).read(task.article))
    // What makes documents a text is not read before the first comes, so that a process opens as fast without it.
    const { readDocument } = await import('../../loader/document.ts')
    return readDocument(task.document)
  })
})
void tell(async () => {
  const { name, version } = await opened
  return { name, version }
})
