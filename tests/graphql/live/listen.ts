/** One result of a subscription, as a client has it. */
export interface LiveResult<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
  readonly extensions?: { readonly event: { readonly id: string; readonly at: string } }
}

interface Fetching {
  readonly fetch: (url: string, init: RequestInit) => Response | Promise<Response>
}

/** Subscribes by server-sent events; it is followed from when this answers. Give `stop` to end it from outside. */
export async function listen<Data>(
  { fetch }: Fetching,
  query: string,
  { variables = {}, token, stop = new AbortController() }: ListenOptions = {},
): Promise<AsyncGenerator<LiveResult<Data>>> {
  const response = await fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
    signal: stop.signal,
  })
  if (response.headers.get('content-type')?.includes('event-stream') !== true) {
    throw new Error(`No stream came: ${response.status} ${await response.text()}`)
  }
  return results(response, stop)
}

interface ListenOptions {
  readonly variables?: object
  readonly token?: string
  readonly stop?: AbortController
}

async function* results<Data>(response: Response, stop: AbortController): AsyncGenerator<LiveResult<Data>> {
  const decoder = new TextDecoder()
  let text = ''
  try {
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true })
      const lines = text.split('\n')
      text = lines.pop() ?? ''
      for (const line of lines) if (line.startsWith('data: {')) yield JSON.parse(line.slice(6)) as LiveResult<Data>
    }
  } finally {
    stop.abort()
  }
}

/** The next so many results; fewer where it ends before. */
export async function take<Value>(values: AsyncIterator<Value>, count: number): Promise<Value[]> {
  const taken: Value[] = []
  while (taken.length < count) {
    const next = await values.next()
    if (next.done === true) break
    taken.push(next.value)
  }
  return taken
}
