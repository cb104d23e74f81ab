import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { DatelineError } from '../model/error.ts'
import { claimedFields } from './claimed-fields.ts'
import { refuseTooManyElements } from './element-count.ts'

/** What a web page says, without its menus and markup: paragraphs parted by empty lines. */
export interface WebPage {
  readonly text: string
  readonly title?: string
  readonly publishedAt?: string
  readonly warnings?: readonly string[]
}

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, td, th'

/** Readability, as this room uses it: its own types want those of a browser. */
const Extractor = Readability as unknown as new (
  document: unknown,
  options: { serializer: (node: unknown) => string },
) => { parse(): Partial<Record<'content' | 'title' | 'publishedTime', string | null>> | null }

/**
 * Takes the article out of a page of HTML; scripts in it are never run.
 * @throws DatelineError ARTICLE_EMPTY when no article is to be found in it, ARTICLE_TOO_LARGE for too many elements
 */
export function readWebPage(html: string, place: string): WebPage {
  const page = new Extractor(parsed(html, place), {
    serializer: (node) => paragraphs(node as Element),
  }).parse()
  const text = page?.content ?? ''
  if (text.trim() === '') {
    throw new DatelineError(
      'ARTICLE_EMPTY',
      `No article is to be found in the page ${place}. Give its text as a .txt file.`,
    )
  }
  return { text, ...claimedFields({ title: page?.title ?? '', published: page?.publishedTime ?? '' }) }
}

/**
 * The text of HTML that is an article and nothing else, its paragraphs parted by empty lines.
 * @throws DatelineError ARTICLE_TOO_LARGE for too many elements
 */
export function textOfHtml(html: string, place: string): string {
  return paragraphs(parsed(html, place).body)
}

function parsed(html: string, place: string): { readonly body: Element } {
  refuseTooManyElements(html, place)
  return (parseHTML(wholePage(html)) as unknown as { document: { body: Element } }).document
}

interface Element {
  readonly textContent: string | null
  querySelectorAll(selector: string): Iterable<Element>
  querySelector(selector: string): Element | null
}

function paragraphs(root: Element): string {
  const innermost = [...root.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null)
  const texts = innermost.length > 0 ? innermost : [root]
  return texts
    .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n\n')
}

/** The parser, unlike a browser, makes no `html` and `body` of its own, both of which a page may leave out. */
function wholePage(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
}
