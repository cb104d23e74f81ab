import { fetch, type Response } from 'undici'
import { DatelineError } from '../model/error.ts'
import { decodeText, gatherBytes } from './decode.ts'
import type { FoundText } from './found-text.ts'
import { isInside } from './inside-address.ts'
import { MOST_REDIRECTS, PAGE_TIMEOUT_MS } from './limits.ts'
import { InsideAddress, outsideAgent } from './outside-agent.ts'
import { readWebPage } from './web-page.ts'

const READABLE = /^text\/(html|plain|markdown)|^application\/xhtml\+xml/i
const FEED = /^(?:application|text)\/(?:rss\+|atom\+|rdf\+)?xml\b/i

/**
 * Reads the article at a URL: a page of HTML, or plain text.
 * @param inside whether an address is that of this machine, or of a network that is not everybody's
 * @throws DatelineError ARTICLE_UNREADABLE when the page does not come, or the errors of its text
 */
export async function download(address: string, inside = isInside): Promise<FoundText> {
  const there = await downloadAny(address, inside)
  if (!('feed' in there)) return there
  throw new DatelineError('ARTICLE_NOT_TEXT', `${address} is a feed, not an article. Load it with \`dateline load\`.`)
}

/**
 * Reads what is at a URL: the article, as `download` does, or the XML of a feed.
 * @throws DatelineError as `download`
 */
export async function downloadAny(address: string, inside = isInside): Promise<FoundText | { readonly feed: string }> {
  const response = await follow(address, inside)
  const type = response.headers.get('content-type') ?? 'text/html'
  if (!READABLE.test(type) && !FEED.test(type)) {
    throw new DatelineError('ARTICLE_NOT_TEXT', `${address} is ${type}, not a web page, a text or a feed.`)
  }
  const text = decodeText(await gatherBytes(bodyOf(response, address), address), address)
  if (FEED.test(type)) return { feed: text }
  return /html/i.test(type) ? { ...readWebPage(text, address), url: address } : { text, url: address }
}

/**
 * Reads the article at a URL that somebody elsewhere names: it may not lie on this machine or its network, either.
 * @throws DatelineError ARTICLE_UNREADABLE, or the errors of `download`
 */
export async function downloadOpen(address: string, inside = isInside): Promise<FoundText> {
  if (await inside(address)) {
    throw new DatelineError(
      'ARTICLE_UNREADABLE',
      `${address} is not on the open network. Paste its text, or load it with \`dateline load\`.`,
    )
  }
  return download(address, inside)
}

async function follow(address: string, inside: typeof isInside): Promise<Response> {
  let target = address
  // What people name themselves may lie within their network; a page elsewhere must not lead there.
  const isFree = await inside(address)
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await request(target, address, isFree || target === address)
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
    if (!isFree && (await inside(target))) throw leadsInside(address, target)
  }
  throw new DatelineError('ARTICLE_UNREADABLE', `${address} sends on elsewhere too often, or to what is no address.`)
}

async function request(target: string, address: string, isFree: boolean): Promise<Response> {
  try {
    return await fetch(target, {
      redirect: 'manual',
      signal: AbortSignal.timeout(PAGE_TIMEOUT_MS),
      headers: { accept: 'text/html, text/plain;q=0.9, application/rss+xml;q=0.8, application/atom+xml;q=0.8' },
      ...(isFree ? {} : { dispatcher: outsideAgent }),
    })
  } catch (error) {
    const isInside = error instanceof Error && error.cause instanceof InsideAddress
    throw isInside ? leadsInside(address, target) : unreachable(`${address} does not answer`, error)
  }
}

async function* bodyOf(response: Response, address: string): AsyncGenerator<Uint8Array> {
  try {
    yield* (response.body ?? []) as AsyncIterable<Uint8Array>
  } catch (error) {
    throw unreachable(`${address} breaks off in the middle`, error)
  }
}

const leadsInside = (address: string, target: string) =>
  new DatelineError(
    'ARTICLE_UNREADABLE',
    `${address} sends on to ${new URL(target).host}, which is not on the open network. Name that address itself if it is meant.`,
  )

const unreachable = (what: string, cause: unknown) =>
  new DatelineError('ARTICLE_UNREADABLE', `${what}. Check the address and the network.`, { cause })
