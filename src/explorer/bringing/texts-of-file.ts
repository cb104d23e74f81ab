import type { Offered } from './offered.ts'
import { textOfPage } from './text-of-page.ts'

/** The longest article in bytes; the server takes none that is longer. */
const LARGEST_BYTES = 5_000_000
/** The longest file of many articles. */
const LARGEST_LIST_BYTES = 200_000_000
const KINDS = ['.txt', '.md', '.html', '.htm', '.jsonl']

/** The kinds of file that can be read, as a file field lists them. */
export const ACCEPTED_KINDS = KINDS.join(',')

/** An article in a file, or in plain words why there is none; of a file of many, in which line. */
export type Piece = { readonly line?: number } & ({ readonly offered: Offered } | { readonly problem: string })

/**
 * The articles in a file: one, or of a file of JSON Lines one a line, of which a bad one spoils no other.
 * @throws Error that says in plain words why there is none, and what to do
 */
export async function textsOfFile(file: File): Promise<readonly Piece[]> {
  const kind = /\.\w+$/.exec(file.name)?.[0].toLowerCase() ?? '.txt'
  if (!KINDS.includes(kind)) throw new Error(`It is of no kind that can be read. Give ${KINDS.join(', ')}.`)
  const most = kind === '.jsonl' ? LARGEST_LIST_BYTES : LARGEST_BYTES
  if (file.size > most) {
    throw new Error(
      `It has ${inMegabytes(file.size)}; an article may have ${inMegabytes(most)}. Split it into its articles.`,
    )
  }
  const text = await readText(file)
  if (text.trim() === '') throw new Error('It is empty. There is nothing to read in it.')
  if (kind === '.jsonl') return linesOf(text)
  return [{ offered: kind === '.html' || kind === '.htm' ? textOfPage(text) : { text } }]
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`
}

async function readText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  if (new Uint8Array(bytes).includes(0))
    throw new Error('It is not a text: it holds binary data. Give a text in UTF-8.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('It is not valid UTF-8. Convert it to UTF-8 first.')
  }
}

function linesOf(text: string): readonly Piece[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ line: index + 1, ...pieceOf(line) }]))
}

function pieceOf(line: string): Piece {
  const value = parsed(line)
  if (value === undefined) return { problem: 'It is not JSON.' }
  const said = (name: string): unknown =>
    value !== null && typeof value === 'object' ? Reflect.get(value, name) : undefined
  const field = (name: string) => {
    const found = said(name)
    return typeof found === 'string' && found !== '' ? found : undefined
  }
  const text = field('text')
  if (text === undefined) return { problem: 'It has no “text”.' }
  const labels = said('labels')
  const isTexts = Array.isArray(labels) && labels.every((label) => typeof label === 'string')
  const known = {
    url: field('url'),
    title: field('title'),
    publishedAt: field('publishedAt'),
    labels: isTexts ? labels : undefined,
  }
  return { offered: { text, ...Object.fromEntries(Object.entries(known).filter(([, given]) => given !== undefined)) } }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
