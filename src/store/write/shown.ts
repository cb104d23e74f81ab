import type { Article } from '../../model/article.ts'
import type { Appearance } from '../../model/resolution.ts'
import { PART_MARK } from '../../model/id.ts'
import type { Value } from '../engine.ts'

/** Between the fields of work of a group, which are stored as one text. */
export const BETWEEN_FIELDS = '\n'

/**
 * What one article shows of an entity under one blocking key: `node` is the id of the node that stands for it and its
 * likes, `fixed` what is the same of all of them, and `traits` what of it is counted: `title/minister`, `at/place/peru`,
 * `tells/place/peru`.
 */
export interface Shown {
  readonly article: string
  readonly node: string
  readonly traits: readonly string[]
  readonly first: string
  readonly fixed: ShownAlike
}

/** What all that is counted by one node has in common. */
export interface ShownAlike {
  readonly key: string
  readonly home: string
  readonly group: string
  readonly readAs: string
  readonly name: string
  readonly short: boolean
  readonly rest: Readonly<Record<string, Value>>
}

/** The place in time of an article among others, as a text. */
const placeInTime = ({ id, publishedAt }: Pick<Article, 'id' | 'publishedAt'>) => `${publishedAt ?? '9999'} ${id}`

/** What an article shows, under each key where it is looked for; a short name is under its own only. */
export function shownBy(article: Article, appearances: readonly Appearance[]): Shown[] {
  return appearances.flatMap((appearance) =>
    (appearance.short ? [appearance.key] : appearance.knownBy).map((key) => shownUnder(key, article, appearance)),
  )
}

function shownUnder(key: string, article: Article, appearance: Appearance): Shown {
  const { readAs, name, key: home, group, short, traits } = appearance
  return {
    article: article.id,
    node: [key, group, traits.born?.from ?? '', name].join(PART_MARK),
    first: placeInTime(article),
    traits: [
      ...traits.titles.map((title) => `title/${title}`),
      ...traits.at.map((place) => `at/${place}`),
      ...traits.tells.map((told) => `tells/${told}`),
    ],
    fixed: {
      ...{ key, home, group, readAs, name, short },
      rest: {
        work: traits.work.join(BETWEEN_FIELDS),
        gender: traits.gender ?? null,
        bornFrom: traits.born?.from ?? null,
        bornTo: traits.born?.to ?? null,
        dateFrom: traits.dates?.from ?? null,
        dateTo: traits.dates?.to ?? null,
        planned: traits.planned ?? null,
      },
    },
  }
}

/** Under what the nodes of a key are found: those of short names apart. */
export const under = (key: string, short: boolean): string => (short ? `${key}${PART_MARK}short` : key)

/** Under what those who share a trait are found: where an article plays and where somebody holds a role is one. */
export function sharedTrait(key: string, short: boolean, trait: string): string {
  return [key, short ? 'short' : 'full', trait.replace(/^tells\//, 'at/')].join(PART_MARK)
}

/** Whether a trait is a place or organization where somebody or something is at home. */
export const isHome = (trait: string): boolean => trait.startsWith('at/')
