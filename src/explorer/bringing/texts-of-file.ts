import type { Offered } from './offered.ts'
import { textOfPage } from './text-of-page.ts'

/** The longest article in bytes; the server takes none that is longer. */
const LARGEST_BYTES = 5_000_000
/** The longest file of many articles. */
const LARGEST_LIST_BYTES = 200_000_000
const KINDS = ['.txt', '.md', '.html', '.htm', '.jsonl']

/** The kinds of file that can be read, as a file field lists them. */
export const ACCEPTED_KINDS = KINDS.join(',')

/**
 * The articles in a file: one, or of a file of JSON Lines one a line.
 * @throws Error that says in plain words why there is none, and what to do
 */
export async function textsOfFile(file: File): Promise<readonly Offered[]> {
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
  return [kind === '.html' || kind === '.htm' ? textOfPage(text) : { text }]
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

function linesOf(text: string): readonly Offered[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return []
    const { text: said, ...known } = parsed(line, index + 1)
    if (said === undefined) throw new Error(`Line ${index + 1} has no “text”.`)
    const given = { text: said, ...known }
    return [Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))]
  })
}

function parsed(line: string, number: number): { readonly [Name in keyof Offered]: Offered[Name] | undefined } {
  try {
    const value: unknown = JSON.parse(line)
    const said = (name: string): unknown =>
      value !== null && typeof value === 'object' ? Reflect.get(value, name) : undefined
    const field = (name: string) => {
      const found = said(name)
      return typeof found === 'string' && found !== '' ? found : undefined
    }
    const labels = said('labels')
    const isTexts = Array.isArray(labels) && labels.every((label) => typeof label === 'string')
    return {
      text: field('text'),
      url: field('url'),
      title: field('title'),
      publishedAt: field('publishedAt'),
      labels: isTexts ? labels : undefined,
    }
  } catch {
    throw new Error(`Line ${number} is not JSON.`)
  }
}
