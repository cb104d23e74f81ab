/**
 * A process that has a store, and does with it what the one that started it asks. Its argument is the store's settings;
 * without one it gets all ready but the store, and waits for them.
 */
import { once } from 'node:events'
import type { StoreSettings } from '../../store/open-engine.ts'
import { createEntityResolver } from '../../reader/resolution/index.ts'
import { withinTrace } from '../../store/span.ts'
import { packError } from '../packed-error.ts'
import { unpackReading, type PackedReading } from '../reading/packed-reading.ts'
import { openTracing } from '../tracing.ts'
import type { Answer, Call, Opening } from './messages.ts'
import { openStore } from './open-store.ts'

const MOST_MS_TO_CLOSE = 5_000

type Method = (...given: readonly unknown[]) => Promise<unknown>

/** Says something to the one that started this; nothing is left to say where that one has ended. */
function tell(message: Answer | Opening): void {
  process.send?.(message, undefined, undefined, () => undefined)
}

async function answer(
  methods: Readonly<Record<Call['method'], unknown>>,
  { id, method, given, trace }: Call,
): Promise<Answer> {
  try {
    return { id, value: await withinTrace(trace, () => (methods[method] as Method)(...given)) }
  } catch (error) {
    return { id, failure: packError(error) }
  }
}

async function settings(): Promise<StoreSettings> {
  const [, , given] = process.argv
  if (given !== undefined) return JSON.parse(given) as StoreSettings
  // What opens it is most of the time that a process needs to begin.
  await import('../../store/embedded/open.ts')
  const [sent] = (await Promise.race([once(process, 'message'), left.then(() => process.exit())])) as [StoreSettings]
  return sent
}

// Ctrl-C reaches every process of a terminal; the one that started this says when to end.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => undefined)
const left = process.connected ? once(process, 'disconnect') : Promise.resolve()
let isOpening = true
// What hangs in opening a store does not let its process end by itself.
void left.then(() => {
  setTimeout(() => isOpening && process.kill(process.pid, 'SIGKILL'), MOST_MS_TO_CLOSE).unref()
})
try {
  const tracing = await openTracing(process.env['OTEL_EXPORTER_OTLP_ENDPOINT'])
  const resolver = createEntityResolver()
  const store = await openStore(await settings(), undefined, resolver)
  isOpening = false
  const { queries, writer } = store
  const methods: Readonly<Record<Call['method'], unknown>> = {
    ...queries,
    ...writer,
    writeReading: (reading: PackedReading, reader: string) => writer.writeReading(unpackReading(reading), reader),
    writeReadings: (readings: readonly PackedReading[], reader: string) =>
      writer.writeReadings(readings.map(unpackReading), reader),
    roundTrips: () => store.roundTrips(),
  }
  process.on('message', (call: Call) => {
    void answer(methods, call).then(tell)
  })
  void left.then(() => {
    setTimeout(() => process.exit(1), MOST_MS_TO_CLOSE)
    void Promise.allSettled([store.close(), tracing.close()]).finally(() => process.exit())
  })
  tell({ open: true })
} catch (error) {
  tell({ failure: packError(error) })
  if (process.connected) process.disconnect()
}
