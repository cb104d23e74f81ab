/** A process that reads: a reader of its own, opened when the process starts, and what it is sent, one after the other. */
import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import { createReader } from '../../reader/index.ts'
import { packError, type PackedError } from '../packed-error.ts'

/**
 * What a process says: first who its reader is; of each article that it begins, and what it found. An error that is
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
process.on('message', (article: Article) => {
  process.send?.('begun' satisfies Told<Reading>)
  void tell(async () => (await opened).read(article))
})
void tell(async () => {
  const { name, version } = await opened
  return { name, version }
})
