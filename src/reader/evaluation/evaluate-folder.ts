import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { DatelineError } from '../../model/error.ts'
import { articleId } from '../../model/id.ts'
import type { Reader } from '../../model/reading.ts'
import { graphFile, graphFileOf } from './graph-file.ts'
import { formatReport, type ArticleScore, type ReaderScores } from './report.ts'
import { scoreReading } from './score-reading.ts'
import { statementFile } from './statement-file.ts'

const GOLD = '.gold.json'
const STATEMENTS = '.statements.json'

/**
 * Reads each NAME.txt of a folder that has a NAME.gold.json beside it, compares, also with NAME.statements.json where
 * there is one, and gives a report, which sets several readers side by side; writes the first reader's NAME.pred.json into
 * `out` if given.
 * @throws DatelineError NO_ARTICLES, BAD_INPUT
 */
export async function evaluateFolder(
  readers: readonly Reader[],
  folder: string,
  out: string | undefined,
): Promise<string> {
  const files = await list(folder)
  const names = files.filter((file) => file.endsWith(GOLD)).map((file) => file.slice(0, -GOLD.length))
  if (names.length === 0) {
    throw new DatelineError(
      'NO_ARTICLES',
      `The folder ${folder} has no ${GOLD} files. Each stands beside a text of its name.`,
    )
  }
  if (out !== undefined) await mkdir(out, { recursive: true })
  const scores: ReaderScores[] = []
  for (const reader of readers) {
    const articles: ArticleScore[] = []
    for (const name of names.sort()) {
      const text = await readFile(join(folder, `${name}.txt`), 'utf8')
      const gold = await readGold(folder, name + GOLD, graphFile)
      const reading = await readText(reader, text, gold.publishedAt)
      const statements = files.includes(name + STATEMENTS)
        ? (await readGold(folder, name + STATEMENTS, statementFile)).statements
        : undefined
      articles.push({ name, text, ...scoreReading(reading, gold, statements) })
      if (out === undefined || reader !== readers[0]) continue
      await writeFile(join(out, `${name}.pred.json`), `${JSON.stringify(graphFileOf(reading), null, 1)}\n`)
    }
    scores.push({ reader: reader.name, articles })
  }
  return formatReport(scores)
}

async function readGold<T>(folder: string, file: string, form: z.ZodType<T>): Promise<T> {
  const gold = form.safeParse(JSON.parse(await readFile(join(folder, file), 'utf8')))
  if (!gold.success) throw new DatelineError('BAD_INPUT', `${file} is not as it should be: ${gold.error.message}`)
  return gold.data
}

/** Reads a bare text, which is an article of its own. */
function readText(reader: Reader, text: string, publishedAt: string | undefined) {
  const textHash = createHash('sha256').update(text).digest('hex')
  return reader.read({
    id: articleId(textHash),
    source: `text:${textHash}`,
    text,
    textHash,
    ...(publishedAt === undefined ? {} : { publishedAt }),
  })
}

async function list(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    throw new DatelineError('NOT_FOUND', `There is no folder ${folder}.`, { cause: error })
  }
}
