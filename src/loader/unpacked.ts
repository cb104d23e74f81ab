import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

const GZIP = [0x1f, 0x8b]

/** A stream of bytes as it is, or unpacked where it is compressed by gzip, with its first part beside it. */
export async function unpacked(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly first: Uint8Array; readonly stream: AsyncIterable<Uint8Array> }> {
  const whole = await peek(chunks)
  if (!GZIP.every((byte, index) => whole.first[index] === byte)) return whole
  return peek(gunzipped(Readable.from(whole.stream, { objectMode: false })))
}

/** What is compressed by gzip in a stream; what goes wrong with either is told to who reads it. */
export function gunzipped(packed: Readable): AsyncIterable<Uint8Array> {
  return pipeline(packed, createGunzip(), () => undefined) as AsyncIterable<Uint8Array>
}

/** A stream with its first part, which is still to come in it. */
async function peek(chunks: AsyncIterable<Uint8Array>) {
  const iterator = chunks[Symbol.asyncIterator]()
  const next = await iterator.next()
  const first = next.done === true ? new Uint8Array() : next.value
  async function* whole() {
    yield first
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { first, stream: whole() }
}
