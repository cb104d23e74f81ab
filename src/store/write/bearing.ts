import type { EntityResolver } from '../../model/resolution.ts'
import type { CountedGroup, CountedTrait, Counts } from './counted.ts'
import { sharedTrait } from './shown.ts'

/** What changed under a blocking key of what decisions look at. */
export interface Bearing {
  /** Whether those with full names are to be decided on anew. */
  full: boolean
  /** Whether all short names are. */
  allShort: boolean
  /** Short names to decide on, by the ids of their nodes. */
  readonly short: Set<string>
  /** Entities of which more changed than a trait. */
  readonly entities: Set<string>
  /** What the short names are found by with which a trait is shared that came or went. */
  readonly shared: Set<string>
}

/** What changed, by blocking key. */
export type Bearings = Map<string, Bearing>

/** That what people say of those under a key changed, which may bear on all of them. */
export function bearingsOfKey(key: string): Bearings {
  const bearings: Bearings = new Map()
  Object.assign(bearingAt(bearings, key), { full: true, allShort: true })
  return bearings
}

/** What changed under a key, to be added to. */
export function bearingAt(bearings: Bearings, key: string): Bearing {
  const known = bearings.get(key)
  if (known !== undefined) return known
  const none: Bearing = { full: false, allShort: false, short: new Set(), entities: new Set(), shared: new Set() }
  bearings.set(key, none)
  return none
}

/**
 * What bears on decisions of counts that changed: what is shown now or no more, which article is the first, and whether so
 * many show it that one more makes no difference. That one article more shows what many did bears on nothing.
 */
export function bearingsOf(before: Counts, after: Counts, resolver: EntityResolver): Bearings {
  const bearings: Bearings = new Map()
  for (const group of after.groups.values()) {
    const old = before.groups.get(group.id)
    const bearing = bearingAt(bearings, group.fixed.key)
    if (group.fixed.short) {
      if (group.articles > 0) bearing.short.add(group.id)
    } else {
      groupChanged(bearing, old, group, resolver)
    }
  }
  for (const trait of after.traits.values()) {
    const wasShown = (before.traits.get(trait.id)?.articles ?? 0) > 0
    if (wasShown === trait.articles > 0) continue
    const group = after.groups.get(trait.of)
    if (group === undefined) shortNameChanged(bearingAt(bearings, trait.of), resolver.comparesTraits(trait.of))
    else if (!group.fixed.short) traitChanged(bearings, group, trait, resolver)
  }
  return bearings
}

function groupChanged(
  bearing: Bearing,
  old: CountedGroup | undefined,
  group: CountedGroup,
  { comparesTraits, articlesThatCount }: EntityResolver,
): void {
  const compares = comparesTraits(group.fixed.key)
  const counted = (articles = 0) => (compares ? Math.min(articles, articlesThatCount) : Math.min(articles, 1))
  const isOther =
    counted(old?.articles) !== counted(group.articles) ||
    (!compares && old !== undefined && old.placed > 0 !== group.placed > 0)
  if (isOther) {
    bearing.entities.add(group.decision?.entity ?? group.fixed.readAs)
    bearing.allShort ||= !compares
  }
  bearing.full ||= isOther || old?.first !== group.first
}

/** An acronym may be the plainest form of names that tell the kind of company. */
function shortNameChanged(bearing: Bearing, comparesTraits: boolean): void {
  if (comparesTraits) return
  bearing.full = true
  bearing.allShort = true
}

function traitChanged(
  bearings: Bearings,
  { fixed: { key } }: CountedGroup,
  { trait }: CountedTrait,
  resolver: EntityResolver,
): void {
  const bearing = bearingAt(bearings, key)
  bearing.full ||= resolver.comparesTraits(key)
  bearing.shared.add(sharedTrait(key, true, trait))
}
