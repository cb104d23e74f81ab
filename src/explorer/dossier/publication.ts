import { groupBy } from '../../model/group-by.ts'
import { sourceName } from '../articles/source-name.ts'
import { articleName, dateInWords, datePartsOf } from '../graph/wording.ts'
import type { DatedStatement } from '../state/dossier.ts'

/** Where something was published, as citations tell it. */
export interface Published {
  readonly title: string | null
  readonly url: string | null
  readonly source: string
  readonly publishedAt: string | null
}

/** Statements of articles that were published in one month. */
export interface Month<Statement> {
  /** `November 2023`, or that it is not known. */
  readonly name: string
  readonly statements: readonly Statement[]
}

type Placed = Pick<DatedStatement, 'start'> & {
  readonly sentence: { readonly article: Published & { readonly id: string } }
}

/** The order of publication; within an article that of its text, and at the end what has no date. */
export function byPublication(one: Placed, other: Placed): number {
  const [a, b] = [one.sentence.article, other.sentence.article]
  return (
    Number(a.publishedAt === null) - Number(b.publishedAt === null) ||
    (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '') ||
    a.id.localeCompare(b.id) ||
    one.start - other.start
  )
}

/** Statements in the order of publication, by the month of it. */
export function byMonth<Statement extends Placed>(statements: readonly Statement[]): readonly Month<Statement>[] {
  const months = groupBy(statements, ({ sentence }) => monthInWords(sentence.article.publishedAt))
  return [...months].map(([name, inMonth]) => ({ name, statements: inMonth }))
}

/** The month of a date in words; `Without a date` where there is none. */
function monthInWords(day: string | null): string {
  return day === null ? 'Without a date' : dateInWords({ ...datePartsOf(day), day: null })
}

/** From which month to which some articles were published: `May 2019 to June 2020`; undefined where none has a date. */
export function spanInWords(days: readonly (string | null)[]): string | undefined {
  const known = days.filter((day) => day !== null).sort()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const [from, to] = [monthInWords(first), monthInWords(last)]
  return from === to ? from : `${from} to ${to}`
}

/** The site where an article was published, or the name of the file it came from. */
export function siteOf(article: Pick<Published, 'url' | 'source'>): string {
  return sourceName(article) || articleName({ source: article.source })
}
