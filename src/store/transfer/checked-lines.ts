import { createHash } from 'node:crypto'
import { DatelineError } from '../../model/error.ts'
import { parseExportedLine, type ExportedLine } from './exported-line.ts'

/** A line of a stream, without its end, and its number from 1. */
export interface NumberedLine {
  readonly number: number
  readonly text: string
}

/** A line of an export that goes with those before it. */
export interface CheckedLine {
  readonly number: number
  readonly line: ExportedLine
}

/**
 * Looks through a whole export, before any of it is put into a graph. It holds no line longer than it looks at it.
 * @returns how many articles it has at its end
 * @throws DatelineError BAD_INPUT that names the line
 */
export async function checkExport(lines: AsyncIterable<NumberedLine>): Promise<number> {
  let articles = 0
  try {
    for await (const { line } of checkedLines(lines)) if (line.kind === 'end') articles = line.articles
  } catch (error) {
    throw withOutcome(error, 'Nothing of it was imported; import a whole export.')
  }
  return articles
}

/**
 * The lines of an export, each once it is known to be one that goes with all before it: at its place, about what they
 * tell of, and at the end with the number of articles and the hash of what came.
 * @throws DatelineError BAD_INPUT that names the line
 */
export async function* checkedLines(lines: AsyncIterable<NumberedLine>): AsyncGenerator<CheckedLine> {
  const hash = createHash('sha256')
  const [articles, kept] = [new Set<string>(), new Set<string>()]
  let [last, hasArticles, hasEnd] = [0, false, false]
  for await (const { number, text } of lines) {
    if (hasEnd) throw misplaced(number, 'An export ends before it. Import one after the other.')
    const line = parseExportedLine(text, number)
    if ((last === 0) !== (line.kind === 'export')) throw misplaced(number, 'An export begins with its format.')
    if (line.kind === 'article' || line.kind === 'removed') hasArticles = true
    else if (hasArticles && line.kind !== 'end')
      throw misplaced(number, 'What people changed comes before the articles.')
    if (line.kind === 'node') kept.add(keyOf(line.label, line.properties.id))
    if (line.kind === 'relationship' && !isAmong(kept, line)) {
      throw misplaced(number, `No line before it tells of both the change ${line.from} and ${line.to}, which it joins.`)
    }
    if (line.kind === 'article') articles.add(line.reading.article.id)
    if (line.kind === 'removed' && !articles.delete(line.article)) {
      throw misplaced(number, `No line before it has the article ${line.article}, which it takes away.`)
    }
    if (line.kind === 'end') checkEnd(line, hash.digest('hex'), articles.size, number)
    else hash.update(`${text}\n`)
    hasEnd = line.kind === 'end'
    last = number
    yield { number, line }
  }
  if (!hasEnd) throw new DatelineError('BAD_INPUT', `The export was cut: after line ${last} its end is missing.`)
}

/** What is wrong with an export, and what came of it. */
export function withOutcome(error: unknown, outcome: string): unknown {
  if (!(error instanceof DatelineError) || error.code !== 'BAD_INPUT') return error
  return new DatelineError(error.code, `${error.message} ${outcome}`, { cause: error })
}

const keyOf = (label: string, id: string) => `${label} ${id}`

/** What is joined to nothing would be lost, and nobody told. */
function isAmong(kept: ReadonlySet<string>, { from, to }: Of<'relationship'>): boolean {
  return kept.has(keyOf('Change', from)) && kept.has(keyOf('ChangeSubject', to))
}

type Of<Kind> = Extract<ExportedLine, { readonly kind: Kind }>

function checkEnd(end: Of<'end'>, sha256: string, articles: number, number: number): void {
  if (end.sha256 === sha256 && end.articles === articles) return
  throw new DatelineError(
    'BAD_INPUT',
    `Line ${number} says that the export has ${end.articles} articles and other contents than the ${articles} before it: some line was changed, lost or doubled.`,
  )
}

const misplaced = (number: number, why: string) =>
  new DatelineError('BAD_INPUT', `Line ${number} is not at its place. ${why}`)
