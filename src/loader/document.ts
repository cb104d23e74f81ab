import { DatelineError } from '../model/error.ts'
import { refuseEmpty } from './decode.ts'

/** What a document that is no plain text says, by the end of its file's name: `.docx` or `.pdf`. */
export const DOCUMENT_READERS: Readonly<Record<string, (bytes: Uint8Array, place: string) => Promise<string>>> = {
  '.docx': readDocx,
  '.pdf': readPdf,
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

async function orUnreadable<Result>(place: string, what: string, work: () => Promise<Result>): Promise<Result> {
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
