import { fetch, type Response } from 'undici'
import { DatelineError } from '../model/error.ts'
import { decodeText, gatherBytes } from './decode.ts'
import { readDocument, type ReadDocument } from './document.ts'
import type { FoundText } from './found-text.ts'
import { isInside } from './inside-address.ts'
import { MOST_REDIRECTS, PAGE_TIMEOUT_MS } from './limits.ts'
import { InsideAddress, outsideAgent } from './outside-agent.ts'

const READABLE = /^text\/(html|plain|markdown)|^application\/xhtml\+xml/i
const FEED = /^(?:application|text)\/(?:rss\+|atom\+|rdf\+)?xml\b/i

/** How pages are got. */
export interface DownloadOptions {
  /** Whether an address is that of this machine, or of a network that is not everybody's. */
  readonly inside?: (address: string) => Promise<boolean>
  /** What finds the article in a page (this thread does). */
  readonly read?: ReadDocument | undefined
}

/**
 * Reads the article at a URL that a person names, which may lie within their network: a page of HTML, or plain text.
 * @throws DatelineError ARTICLE_UNREADABLE when the page does not come, or the errors of its text
 */
export async function download(address: string, options?: DownloadOptions): Promise<FoundText> {
  return articleAt(address, await downloadAny(address, options))
}

/**
 * Reads what is at a URL that a person names: the article, as `download` does, or the XML of a feed.
 * @throws DatelineError as `download`
 */
export async function downloadAny(address: string, { inside = isInside, read }: DownloadOptions = {}) {
  // A page elsewhere must not lead within, where nobody named it.
  const isFree = await inside(address)
  return textOf(await follow(address, isFree ? free : guarded(address, inside)), address, read)
}

/**
 * Reads the article at a URL that somebody elsewhere names: it may not lie on this machine or its network, either.
 * @throws DatelineError ARTICLE_UNREADABLE, or the errors of `download`
 */
export async function downloadOpen(
  address: string,
  { inside = isInside, read }: DownloadOptions = {},
): Promise<FoundText> {
  return articleAt(address, await textOf(await follow(address, guarded(undefined, inside)), address, read))
}

type There = FoundText | { readonly feed: string }

function articleAt(address: string, there: There): FoundText {
  if (!('feed' in there)) return there
  throw new DatelineError('ARTICLE_NOT_TEXT', `${address} is a feed, not an article. Load it with \`dateline load\`.`)
}

async function textOf(response: Response, address: string, read: ReadDocument = readDocument): Promise<There> {
  const type = response.headers.get('content-type') ?? 'text/html'
  if (!READABLE.test(type) && !FEED.test(type)) {
    throw new DatelineError('ARTICLE_NOT_TEXT', `${address} is ${type}, not a web page, a text or a feed.`)
  }
  const text = decodeText(await gatherBytes(bodyOf(response, address), address), address)
  if (FEED.test(type)) return { feed: text }
  if (!/html/i.test(type)) return { text, url: address }
  return { ...(await read({ kind: 'html', content: text, place: address })), url: address }
}

/** With what an address may be connected to. Throws InsideAddress for one that may not be. */
type Way = (target: string) => Promise<{ readonly dispatcher?: typeof outsideAgent }>

const free: Way = () => Promise.resolve({})

/** Nothing within is connected to, but the address that a person named, where there is one. */
const guarded =
  (named: string | undefined, inside: typeof isInside): Way =>
  async (target) => {
    if (target === named) return {}
    if (await inside(target)) throw new InsideAddress(`${target} is within.`)
    // What is looked at here may be another's by the time it is connected to, which is looked at then.
    return { dispatcher: outsideAgent }
  }

async function follow(address: string, way: Way): Promise<Response> {
  let target = address
  // All that it sends on to has the time of one page.
  const signal = AbortSignal.timeout(PAGE_TIMEOUT_MS)
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await request(target, address, way, signal)
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (location === null) {
      if (response.ok) return response
      throw new DatelineError('ARTICLE_UNREADABLE', `${address} answers with status ${response.status}.`)
    }
    // Whether the rest of this answer still comes makes no difference.
    response.body?.cancel().catch(() => undefined)
    if (!URL.canParse(location, target)) break
    target = new URL(location, target).href
    if (!/^https?:/.test(target)) break
  }
  throw new DatelineError('ARTICLE_UNREADABLE', `${address} sends on elsewhere too often, or to what is no address.`)
}

async function request(target: string, address: string, way: Way, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(target, {
      redirect: 'manual',
      signal,
      headers: { accept: 'text/html, text/plain;q=0.9, application/rss+xml;q=0.8, application/atom+xml;q=0.8' },
      ...(await way(target)),
    })
  } catch (error) {
    const isWithin = error instanceof InsideAddress || (error instanceof Error && error.cause instanceof InsideAddress)
    if (!isWithin) throw unreachable(`${address} does not answer`, error)
    throw target === address ? notOpen(address) : leadsInside(address, target)
  }
}

async function* bodyOf(response: Response, address: string): AsyncGenerator<Uint8Array> {
  try {
    yield* (response.body ?? []) as AsyncIterable<Uint8Array>
  } catch (error) {
    throw unreachable(`${address} breaks off in the middle`, error)
  }
}

const notOpen = (address: string) =>
  new DatelineError(
    'ARTICLE_UNREADABLE',
    `${address} is not on the open network. Paste its text, or load it with \`dateline load\`.`,
  )

const leadsInside = (address: string, target: string) =>
  new DatelineError(
    'ARTICLE_UNREADABLE',
    `${address} sends on to ${new URL(target).host}, which is not on the open network. Name that address itself if it is meant.`,
  )

const unreachable = (what: string, cause: unknown) =>
  new DatelineError('ARTICLE_UNREADABLE', `${what}. Check the address and the network.`, { cause })
