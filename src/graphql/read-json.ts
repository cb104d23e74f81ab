import { StringDecoder } from 'node:string_decoder'
import { setImmediate } from 'node:timers/promises'
import { GraphQLError } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import type { Limits } from '../model/limits.ts'
import { valueCounter } from './count-values.ts'
import { keepWithin } from './limits.ts'

const OF_JSON = /^application\/(?:graphql\+)?json\b/i

/**
 * Reads the JSON of requests as it comes, and refuses what is no request, with nothing of what was wrong where. A body of
 * some megabytes is decoded part by part, so that others are answered between the parts; and one of many small values,
 * whose parsing would hold up all for seconds, is refused before it is parsed.
 */
export function useJsonRequests(limits: Limits): Plugin {
  return {
    onRequestParse({ request: { method, headers }, requestParser, setRequestParser }) {
      if (method === 'POST' && OF_JSON.test(headers.get('content-type') ?? '')) {
        setRequestParser(async ({ body }) => {
          const text = await textOf(body ?? [], limits)
          if (text.length > LONG) await setImmediate()
          return paramsOf(parse(text))
        })
      } else if (requestParser !== undefined) {
        setRequestParser(async (request) => paramsOf(await readOther(() => requestParser(request))))
      }
    },
  }
}

/** Characters from which on what is done with a body takes a turn of its own. */
const LONG = 100_000

type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

async function textOf(chunks: Chunks, limits: Limits): Promise<string> {
  const decoder = new StringDecoder('utf8')
  const count = valueCounter()
  const parts: string[] = []
  for await (const chunk of asTheyCome(chunks)) {
    keepWithin(limits, 'bodyValues', count(chunk))
    parts.push(decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)))
    // Parts that are there already would come one after the other, without a turn for anybody else.
    if (parts.length > 1) await setImmediate()
  }
  return parts.join('') + decoder.end()
}

/** Who goes before all is sent is no fault of the server, which would tell its log of it. */
async function* asTheyCome(chunks: Chunks): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    throw error instanceof Error && error.message === 'aborted' ? brokenOff() : error
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw malformed()
  }
}

function paramsOf(params: unknown): GraphQLParams {
  const all = Array.isArray(params) ? params : [params]
  if (!all.every((one) => typeof one === 'object' && one !== null)) throw malformed()
  return params as GraphQLParams
}

async function readOther(read: () => unknown): Promise<unknown> {
  try {
    return await read()
  } catch (error) {
    const isBroken = error instanceof GraphQLError && error.extensions['originalError'] !== undefined
    throw isBroken || error instanceof SyntaxError ? malformed() : error
  }
}

const brokenOff = () =>
  new GraphQLError('The request broke off before all of it was there.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  })

const malformed = () =>
  new GraphQLError('The request is not well-formed: its JSON cannot be read, or is no request.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  })
