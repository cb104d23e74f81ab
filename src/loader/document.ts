import { DatelineError } from '../model/error.ts'
import { checkText, refuseEmpty } from './decode.ts'
import { readMarkdown } from './markdown.ts'
import { readWebPage, textOfHtml, type WebPage } from './web-page.ts'

/**
 * What is no plain text, and stands at a place: a page of HTML, HTML that is an article and nothing else (`fragment`),
 * Markdown, a document of Word, or a PDF.
 */
export type Document = { readonly place: string } & (
  | { readonly kind: 'html' | 'fragment' | 'md'; readonly content: string }
  | { readonly kind: 'docx' | 'pdf'; readonly content: Uint8Array }
)

/** Finds the article in a document. Rejects with DatelineError ARTICLE_NOT_TEXT, ARTICLE_EMPTY or ARTICLE_TOO_LARGE. */
export type ReadDocument = (document: Document) => Promise<WebPage>

/** Finds the article in a document, here and now: what is made to be hard to read takes as long as it takes. */
export const readDocument: ReadDocument = async (document) => {
  const { text, ...page } = await pageIn(document)
  return { ...page, text: checkText(text, document.place) }
}

async function pageIn(document: Document): Promise<WebPage> {
  const { place } = document
  switch (document.kind) {
    case 'html':
      return orUnreadable(place, 'page', () => readWebPage(document.content, place))
    case 'fragment':
      return { text: await orUnreadable(place, 'text in HTML', () => textOfHtml(document.content, place)) }
    case 'md':
      return { text: await orUnreadable(place, 'Markdown', () => readMarkdown(document.content, place)) }
    case 'docx':
      return { text: await readDocx(document.content, place) }
    case 'pdf':
      return { text: await readPdf(document.content, place) }
  }
}

/**
 * The text of a document of Word, its paragraphs parted by empty lines.
 * @throws DatelineError ARTICLE_NOT_TEXT, ARTICLE_EMPTY or ARTICLE_TOO_LARGE
 */
async function readDocx(bytes: Uint8Array, place: string): Promise<string> {
  const { paragraphsOfWord } = await import('./word-document.ts')
  const paragraphs = await orUnreadable(place, 'document of Word', () => paragraphsOfWord(bytes, place))
  return refuseEmpty(paragraphs.join('\n\n'), place)
}

/**
 * The text of a PDF, its lines joined: a word that is divided at the end of a line is one again.
 * @throws DatelineError ARTICLE_NOT_TEXT, or ARTICLE_EMPTY for one of pictures
 */
async function readPdf(bytes: Uint8Array, place: string): Promise<string> {
  const { extractText, getDocumentProxy } = await import('unpdf')
  const pages = await orUnreadable(place, 'PDF', async () => {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }), {
      mergePages: false,
    })
    return text
  })
  return refuseEmpty(joinLines(pages.join('\n')), place)
}

function joinLines(text: string): string {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/(?<=\p{L})-\n(?=\p{Ll})/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

async function orUnreadable<Result>(
  place: string,
  what: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DatelineError) throw error
    throw new DatelineError(
      'ARTICLE_NOT_TEXT',
      `${place} is no ${what} that can be read. Give its text as a .txt file.`,
      {
        cause: error,
      },
    )
  }
}
