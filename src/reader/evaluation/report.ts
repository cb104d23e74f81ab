import { RELATIONSHIP_TYPES } from '../../model/relationship.ts'
import { ENTITY_LISTS, type Counts, type Score } from './score.ts'

/** The score of one article, under its name. */
export interface ArticleScore extends Score {
  readonly name: string
}

const RELATIONS = [...RELATIONSHIP_TYPES, 'SAID_ABOUT'] as const
const NONE: Counts = { matched: 0, missed: 0, spurious: 0, spuriousLenient: 0 }

/** A table of precision, recall and F1, strict and lenient, by kind and relation type, then each article's errors. */
export function formatReport(scores: readonly ArticleScore[]): string {
  const row = (title: string, keys: readonly string[]) => {
    const counts = sum(scores.flatMap((score) => keys.map((key) => score.counts[key] ?? NONE)))
    return `${title.padEnd(18)}${figures(counts, counts.spurious)}   ${figures(counts, counts.spuriousLenient)}   ${counts.matched + counts.missed}`
  }
  const table = [
    `${''.padEnd(18)}${'strict P / R / F1'.padEnd(21)}   ${'lenient P / R / F1'.padEnd(21)}   gold`,
    ...ENTITY_LISTS.map((list) => row(list, [list])),
    row('all entities', ENTITY_LISTS),
    ...RELATIONS.map((type) => row(type, [type])),
    row('all relations', RELATIONS),
  ]
  const errors = scores.flatMap(({ name, missed, spurious }) => [
    `\n${name}`,
    ...missed.map((text) => `  missed    ${text}`),
    ...spurious.map((text) => `  spurious  ${text}`),
  ])
  return [`${scores.length} articles`, ...table, ...errors].join('\n')
}

function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (a, b) => ({
      matched: a.matched + b.matched,
      missed: a.missed + b.missed,
      spurious: a.spurious + b.spurious,
      spuriousLenient: a.spuriousLenient + b.spuriousLenient,
    }),
    NONE,
  )
}

function figures({ matched, missed }: Counts, spurious: number): string {
  const precision = matched + spurious === 0 ? 0 : matched / (matched + spurious)
  const recall = matched + missed === 0 ? 0 : matched / (matched + missed)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return [precision, recall, f1].map((figure) => figure.toFixed(3)).join(' / ')
}
