import { marked } from 'marked'
import { textOfHtml } from './web-page.ts'

/** What a text in Markdown says without its marks: headings, paragraphs and members of lists parted by empty lines. */
export function readMarkdown(markdown: string, place: string): string {
  return textOfHtml(marked.parse(markdown, { async: false }), place)
}
