import type { DatedStatement } from '../state/dossier.ts'
import type { Sift } from '../state/page.ts'
import { siteOf } from './publication.ts'

/** By what statements are told apart beside their side, each with the values that one has. */
const FACETS = {
  topic: ({ about }) => about.map(({ id }) => id),
  polarity: ({ polarity }) => [polarity],
  modality: ({ modality }) => [modality],
  speaker: ({ speaker, speakerDescription }) => [speaker?.id ?? speakerDescription ?? ARTICLE_ITSELF],
  source: ({ sentence }) => [siteOf(sentence.article)],
} as const satisfies Readonly<Record<string, (statement: DatedStatement) => readonly string[]>>

export type Facet = keyof typeof FACETS
const ALL_FACETS = Object.keys(FACETS) as readonly Facet[]

/** Stands for a speaker where the article itself speaks. */
const ARTICLE_ITSELF = 'the article itself'

/** The statements that a sift lets through, and that are so sure at the least. */
export function sifted(
  statements: readonly DatedStatement[],
  sift: Sift,
  least: number,
  facets: readonly Facet[] = ALL_FACETS,
): readonly DatedStatement[] {
  return statements.filter(
    (statement) =>
      statement.confidence >= least &&
      facets.every((facet) => {
        const chosen = sift[facet]
        return chosen === undefined || FACETS[facet](statement).some((value) => value === chosen)
      }),
  )
}

/** A value that a facet can be set to, and how many statements have it. */
export interface Choice {
  readonly value: string
  readonly count: number
}

/** What a facet can be set to while the others stay as they are: those with most statements first. */
export function choicesOf(
  facet: Facet,
  statements: readonly DatedStatement[],
  sift: Sift,
  least: number,
): readonly Choice[] {
  const others = ALL_FACETS.filter((other) => other !== facet)
  const counts = new Map<string, number>()
  for (const statement of sifted(statements, sift, least, others)) {
    for (const value of new Set(FACETS[facet](statement))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
}
