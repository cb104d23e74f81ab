import { parseFeed } from 'feedsmith'
import { DatelineError } from '../model/error.ts'
import { claimedFields } from './claimed-fields.ts'
import { refuseEmpty } from './decode.ts'
import { readDocument, type ReadDocument } from './document.ts'
import { checkFields } from './found-fields.ts'
import type { FoundText } from './found-text.ts'

/** An article as a feed has it, HTML or plain text, before anything of it is checked. */
export interface FeedEntry {
  readonly content: string
  readonly title: string | undefined
  readonly url: string | undefined
  readonly date: string | undefined
}

/**
 * The articles of a feed: RSS, Atom or RDF.
 * @throws DatelineError ARTICLE_NOT_TEXT for what is no feed
 */
export function entriesOfFeed(xml: string, place: string): readonly FeedEntry[] {
  // What a feed has no need of, and what makes a few lines a text without end.
  if (/<!ENTITY/i.test(xml)) throw noFeed(place)
  const parsed = parsedFeed(xml, place)
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(({ content, description, title, link, pubDate, dc }) =>
        entry(content?.encoded ?? description, title, link, pubDate ?? dc?.dates?.[0]),
      )
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ content, description, title, link, dc }) =>
        entry(content?.encoded ?? description, title, link, dc?.dates?.[0]),
      )
    case 'atom':
      return (parsed.feed.entries ?? []).map(({ content, summary, title, links = [], published, updated }) => {
        const link = links.find(({ rel = 'alternate' }) => rel === 'alternate')
        return entry(content?.value ?? summary?.value, title?.value, link?.href, published ?? updated)
      })
    case 'json':
      throw noFeed(place)
  }
}

function entry(content = '', title?: string, url?: string, date?: string): FeedEntry {
  return { content, title, url, date }
}

function parsedFeed(xml: string, place: string) {
  try {
    return parseFeed(xml)
  } catch (error) {
    throw noFeed(place, error)
  }
}

function noFeed(place: string, cause?: unknown): DatelineError {
  return new DatelineError('ARTICLE_NOT_TEXT', `${place} is no feed of articles. Give RSS or Atom.`, { cause })
}

/**
 * The article in an entry of a feed.
 * @param read finds what its HTML says (this thread does)
 * @throws DatelineError ARTICLE_EMPTY, ARTICLE_NOT_TEXT, ARTICLE_TOO_LARGE or BAD_INPUT
 */
export async function articleOfEntry(
  { content, title = '', url, date }: FeedEntry,
  place: string,
  read: ReadDocument = readDocument,
): Promise<FoundText> {
  const plain = async (html: string) => (await read({ kind: 'fragment', content: html, place })).text
  const text = refuseEmpty(await plain(content), place)
  const { warnings, ...claimed } = claimedFields({
    title: title.trim() === '' ? '' : await plain(title),
    published: date ?? '',
  })
  const fields = { ...claimed, ...(url === undefined ? {} : { url }) }
  return { ...checkFields(fields, place), text, ...(warnings === undefined ? {} : { warnings }) }
}
