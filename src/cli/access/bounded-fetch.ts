/** What a provider says of itself, its keys or somebody takes some thousand bytes; beyond these it is no such answer. */
const MOST_BYTES = 1_000_000

/** Asks as `fetch` does, and takes no more of an answer than an issuer's can have: one without end would fill the memory. */
export async function boundedFetch(url: string, init: object): Promise<Response> {
  const { body, status, statusText, headers } = await fetch(url, init)
  return new Response(body?.pipeThrough(bounded()) ?? null, { status, statusText, headers })
}

function bounded(): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes > MOST_BYTES) controller.error(new Error(`An answer of more than ${MOST_BYTES} bytes was not read on.`))
      else controller.enqueue(chunk)
    },
  })
}
