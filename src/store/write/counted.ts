import type { Decision } from '../../model/resolution.ts'
import { PART_MARK } from '../../model/id.ts'
import { isHome, sharedTrait, type Shown, type ShownAlike } from './shown.ts'

/** How many articles show what one node stands for, how many of them with a home, and the first of them. */
export interface CountedGroup {
  readonly id: string
  readonly fixed: ShownAlike
  readonly articles: number
  readonly placed: number
  readonly first: string
  /** Whom it is taken for; undefined before that is decided. */
  readonly decision?: Decision
}

/** How many articles show a trait of what one node stands for, or a short name under a key. */
export interface CountedTrait {
  readonly id: string
  readonly of: string
  readonly shared: string
  readonly trait: string
  readonly articles: number
}

/** Counts as they are, by the ids of their nodes. */
export interface Counts {
  readonly groups: ReadonlyMap<string, CountedGroup>
  readonly traits: ReadonlyMap<string, CountedTrait>
}

/** The id of the count of a trait; the traits of a key are the short names under it. */
const traitId = (of: string, trait: string): string => `${of}${PART_MARK}${trait}`

/** The traits that one article's showing adds to, with what has them and what finds those who share them. */
export function traitsOf({ node, traits, fixed }: Shown): Omit<CountedTrait, 'articles'>[] {
  const { key, short, readAs, name } = fixed
  return [
    ...traits.map((trait) => ({ of: node, shared: sharedTrait(key, short, trait), trait })),
    ...(short ? [{ of: key, shared: '', trait: `${readAs}${PART_MARK}${name}` }] : []),
  ].map((one) => ({ id: traitId(one.of, one.trait), ...one }))
}

/**
 * Counts as they are once articles were taken away and others came. `firsts` are those of what is left of groups that lost
 * their first article. What nothing shows any more stays, with a count of 0.
 */
export function recount(
  before: Counts,
  gone: readonly Shown[],
  come: readonly Shown[],
  firsts: ReadonlyMap<string, string>,
): Counts {
  const groups = new Map(before.groups)
  const traits = new Map(before.traits)
  const change = (shown: Shown, by: 1 | -1) => {
    const { node: id, fixed, first } = shown
    const group = groups.get(id) ?? { id, fixed, articles: 0, placed: 0, first }
    groups.set(id, {
      ...group,
      // Of a short name more may be other than before, where its article is read anew.
      fixed: by === 1 ? fixed : group.fixed,
      articles: group.articles + by,
      placed: group.placed + (shown.traits.some(isHome) ? by : 0),
      first: by === 1 && (group.articles === 0 || first < group.first) ? first : group.first,
    })
    for (const trait of traitsOf(shown)) {
      traits.set(trait.id, { ...trait, articles: (traits.get(trait.id)?.articles ?? 0) + by })
    }
  }
  for (const shown of gone) change(shown, -1)
  for (const [id, first] of firsts) {
    const group = groups.get(id)
    if (group !== undefined) groups.set(id, { ...group, first })
  }
  for (const shown of come) change(shown, 1)
  return { groups, traits }
}
