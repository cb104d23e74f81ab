/**
 * @typedef {{ readonly message: string, readonly extensions?: { readonly code?: string } }} ErrorOfAnswer
 * @typedef {{ readonly id: string, readonly at: string }} LiveEvent
 */

/**
 * Asks an API, and gives the data.
 * @template Data
 * @param {string} api its address, as `http://127.0.0.1:4000/graphql`
 * @param {string} query
 * @param {object} [variables]
 * @returns {Promise<Data>}
 */
export async function ask(api, query, variables = {}) {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = /** @type {{ data: Data, errors?: ErrorOfAnswer[] }} */ (await response.json())
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'))
  return data
}

/**
 * Gives what a connection holds, page by page.
 * @template Node
 * @param {(after: string | null) => Promise<{ nodes: readonly Node[], pageInfo: { hasNextPage: boolean, endCursor: string | null } }>} page
 */
export async function* all(page) {
  for (let after = /** @type {string | null} */ (null), more = true; more;) {
    const { nodes, pageInfo } = await page(after)
    yield* nodes
    more = pageInfo.hasNextPage
    after = pageInfo.endCursor
  }
}

/** What cannot be mended by subscribing again. */
class Refusal extends Error {}

const MS_TO_WAIT = 1_000

/**
 * Follows a subscription with the variable `$after`, and goes on where it was when the connection breaks: nothing is lost
 * and nothing comes twice. Where what was missed is not remembered any more (EVENTS_FORGOTTEN), that is thrown.
 * @template Data
 * @param {string} api
 * @param {string} query
 * @param {{ readonly after?: string, readonly signal?: AbortSignal }} [options]
 * @returns {AsyncGenerator<{ data: Data, event: LiveEvent }>}
 */
export async function* follow(api, query, { after, signal } = {}) {
  const isOver = () => signal?.aborted === true
  while (!isOver()) {
    try {
      for await (const { data, errors, extensions } of subscribe(api, query, { after }, signal)) {
        if (errors !== undefined) throw new Refusal(errors.map(({ message }) => message).join('\n'))
        after = extensions.event.id
        yield { data: /** @type {Data} */ (data), event: extensions.event }
      }
    } catch (error) {
      if (error instanceof Refusal) throw error
      if (isOver()) return
    }
    await new Promise((resolve) => setTimeout(resolve, MS_TO_WAIT))
  }
}

/**
 * Subscribes once, by server-sent events.
 * @param {string} api
 * @param {string} query
 * @param {object} variables
 * @param {AbortSignal} [signal]
 * @returns {AsyncGenerator<{ data: unknown, errors?: ErrorOfAnswer[], extensions: { event: LiveEvent } }>}
 */
async function* subscribe(api, query, variables, signal) {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
    signal: signal ?? null,
  })
  if (!response.ok || response.body === null) throw new Refusal(`${response.status} ${await response.text()}`)
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of response.body) {
    text += decoder.decode(chunk, { stream: true })
    const lines = text.split('\n')
    text = lines.pop() ?? ''
    for (const line of lines) if (line.startsWith('data: {')) yield JSON.parse(line.slice('data: '.length))
  }
}
