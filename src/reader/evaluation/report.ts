import { itemAt } from '../../model/item-at.ts'
import { RELATIONSHIP_TYPES } from '../../model/relationship-type.ts'
import { formatDetails, formatReliability, formatStatements } from './details-report.ts'
import { ENTITY_LISTS, PLANNED, type Counts, type GraphError, type Score } from './score.ts'
import { addDetails } from './score-details.ts'
import type { ReadingScore } from './score-reading.ts'
import { sentenceWith } from './sentence-with.ts'
import { addUp, figuresOf, type Hits } from './tally.ts'

/** The score of one article, under its name, and its text. */
export interface ArticleScore extends ReadingScore {
  readonly name: string
  readonly text: string
}

/** The scores of one reader on the same articles as the others'. */
export interface ReaderScores {
  readonly reader: string
  readonly articles: readonly ArticleScore[]
}

const RELATIONS = [...RELATIONSHIP_TYPES, 'SAID_ABOUT'] as const
const NONE: Counts = { matched: 0, missed: 0, spurious: 0, spuriousLenient: 0 }
const ROWS: readonly (readonly [title: string, keys: readonly string[]])[] = [
  ...ENTITY_LISTS.map((list) => [list, [list]] as const),
  ['all entities', ENTITY_LISTS],
  ...RELATIONS.map((type) => [type, [type]] as const),
  ['all relations', RELATIONS],
  [PLANNED, [PLANNED]],
]

/**
 * A table of the first reader's precision, recall and F1, strict and lenient, by kind and relation type; the lenient F1
 * of all readers side by side, if there are several; details, statements and reliability; then the first reader's errors, the worst articles first, each
 * with a sentence of the article that shows it.
 */
export function formatReport(scores: readonly ReaderScores[]): string {
  const [main] = scores
  if (main === undefined) return ''
  return [
    `${main.articles.length} articles`,
    ...tableOf(main),
    ...(scores.length > 1 ? ['', ...comparisonOf(scores)] : []),
    '',
    ...formatDetails(addDetails(main.articles.map(({ details }) => details))),
    ...statementsOf(main),
    '',
    ...formatReliability(main.articles.flatMap(({ judged }) => judged)),
    ...errorsOf(main),
  ].join('\n')
}

function tableOf({ articles }: ReaderScores): string[] {
  const header = `${''.padEnd(18)}${'strict P / R / F1'.padEnd(21)}   ${'lenient P / R / F1'.padEnd(21)}   gold`
  const rows = ROWS.map(([title, keys]) => {
    const counts = countsOf(articles, keys)
    const figures = [counts.spurious, counts.spuriousLenient].map((spurious) => {
      const { precision, recall, f1 } = figuresOf(hitsOf(counts, spurious))
      return [precision, recall, f1].map((figure) => figure.toFixed(3)).join(' / ')
    })
    return `${title.padEnd(18)}${figures.join('   ')}   ${counts.matched + counts.missed}`
  })
  return [header, ...rows]
}

function comparisonOf(scores: readonly ReaderScores[]): string[] {
  const widths = scores.map(({ reader }) => Math.max(reader.length, 5) + 2)
  const line = (title: string, cells: readonly string[]) =>
    `${title.padEnd(18)}${cells.map((cell, index) => cell.padStart(itemAt(widths, index))).join('')}`
  const rows = ROWS.map(([title, keys]) => {
    const f1 = scores.map(({ articles }) => {
      const counts = countsOf(articles, keys)
      return figuresOf(hitsOf(counts, counts.spuriousLenient)).f1.toFixed(3)
    })
    return line(title, f1)
  })
  return [
    line(
      'lenient F1',
      scores.map(({ reader }) => reader),
    ),
    ...rows,
  ]
}

function errorsOf({ articles }: ReaderScores): string[] {
  const count = ({ missed, spurious }: Score) => missed.length + spurious.length
  const said = (what: string, { text, names }: GraphError, article: string) => {
    const sentence = sentenceWith(article, names)
    return [`  ${what.padEnd(10)}${text}`, ...(sentence === undefined ? [] : [`            ${sentence}`])]
  }
  return [...articles]
    .sort((a, b) => count(b) - count(a))
    .flatMap(({ name, text, missed, spurious }) => [
      `\n${name}`,
      ...missed.flatMap((error) => said('missed', error, text)),
      ...spurious.flatMap((error) => said('spurious', error, text)),
    ])
}

function countsOf(articles: readonly ArticleScore[], keys: readonly string[]): Counts {
  return addUp([NONE, ...articles.flatMap((score) => keys.map((key) => score.counts[key] ?? NONE))])
}

function hitsOf({ matched, missed }: Counts, spurious: number): Hits {
  return { right: matched, found: matched + spurious, demanded: matched + missed }
}

function statementsOf({ articles }: ReaderScores): string[] {
  const counts = articles.flatMap(({ statements }) => statements ?? [])
  return counts.length === 0 ? [] : ['', ...formatStatements(addUp(counts))]
}
