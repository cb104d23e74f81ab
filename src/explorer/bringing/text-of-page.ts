import type { Offered } from './offered.ts'

/** What of a page is no part of its article. */
const ASIDE = 'script, style, noscript, template, nav, header, footer, aside, form, button, iframe, svg'
const BLOCKS = 'p, h2, h3, h4, li, blockquote, pre, td'

/** The text of a web page that lies in a file, a paragraph a line, with its headline. Nothing of it is run or shown. */
export function textOfPage(html: string): Offered {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const title = (page.querySelector('h1')?.textContent ?? page.title).trim()
  for (const element of page.querySelectorAll(ASIDE)) element.remove()
  const root = page.querySelector('article') ?? page.querySelector('main') ?? page.body
  const blocks = Array.from(root.querySelectorAll(BLOCKS)).filter((block) => block.querySelector(BLOCKS) === null)
  const texts = blocks.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim()).filter(Boolean)
  const text = texts.length > 0 ? texts.join('\n\n') : root.textContent.trim()
  if (text === '') throw new Error('The page has no text. There is nothing to read in it.')
  return { text, ...(title === '' ? {} : { title }) }
}
