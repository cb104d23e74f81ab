import { context, propagation, SpanStatusCode, trace, type Attributes } from '@opentelemetry/api'
import { DatelineError } from '../model/error.ts'

/** The context of a trace on its way to another process, as W3C's `traceparent`. */
export type TraceCarrier = Readonly<Record<string, string>>

/**
 * Does some work as a span of the trace that is under way, or of a new one: its name, what it is about, how long it took
 * and under which code it failed. No text of an article and no value of a user may be among `attributes`. Where nobody
 * asked for traces it only does the work, and they are not made.
 */
export function span<Result>(name: string, attributes: () => Attributes, work: () => Promise<Result>): Promise<Result> {
  return trace.getTracer('dateline').startActiveSpan(name, async (active) => {
    if (active.isRecording()) active.setAttributes(attributes())
    try {
      return await work()
    } catch (error) {
      // A message may tell of what was asked or read.
      const code = error instanceof DatelineError ? error.code : 'INTERNAL'
      active.setStatus({ code: SpanStatusCode.ERROR, message: code })
      throw error
    } finally {
      active.end()
    }
  })
}

/** The trace that is under way, for another process; nothing where there is none. */
export function carryTrace(): TraceCarrier {
  const carrier: Record<string, string> = {}
  propagation.inject(context.active(), carrier)
  return carrier
}

/** Goes on with a trace of another process. */
export function withinTrace<Result>(carrier: TraceCarrier, work: () => Result): Result {
  return context.with(propagation.extract(context.active(), carrier), work)
}
