import { groupBy } from '../../model/group-by.ts'
import { PART_MARK, type EntityId } from '../../model/id.ts'
import type { AppearanceGroup, Correction, KnownUnderKey, Traits } from '../../model/resolution.ts'
import type { CypherQuery, Row, Value } from '../engine.ts'
import { textOf } from '../row.ts'
import type { CountedGroup, CountedTrait } from './counted.ts'
import { BETWEEN_FIELDS } from './shown.ts'

/** What people said against decisions under keys, and was not undone. */
export function correctionsUnder(keys: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $keys AS key MATCH (c:Change {key: key}) WHERE NOT c.undone
      RETURN key, c.subject AS subject, c.entity AS entity, c.same AS same`,
    params: { keys },
  }
}

/** Traits by what has them: a group, or a key, whose traits are the short names under it. */
export type TraitsOf = ReadonlyMap<string, readonly CountedTrait[]>

/** What is known under each of some keys beside its groups, from rows of `correctionsUnder` and the traits of keys. */
export function knownUnder(corrections: readonly Row[], traitsOf: TraitsOf): (key: string) => KnownUnderKey {
  const byKey = groupBy(corrections, (row) => textOf(row, 'key'))
  return (key) => ({
    corrections: (byKey.get(key) ?? []).map(correctionOf),
    shortNames: (traitsOf.get(key) ?? []).map(shortNameOf),
  })
}

function correctionOf(row: Row): Correction {
  return { subject: textOf(row, 'subject'), entity: textOf(row, 'entity') as EntityId, same: row['same'] === true }
}

function shortNameOf({ trait }: CountedTrait) {
  const at = trait.indexOf(PART_MARK)
  return { readAs: trait.slice(0, at) as EntityId, name: trait.slice(at + 1) }
}

/** Groups as they are decided on, of the counts of what each is made of, and of their traits. */
export function groupsOf(counted: readonly CountedGroup[], traitsOf: TraitsOf): AppearanceGroup[] {
  const byGroup = new Map<string, AppearanceGroup>()
  for (const one of counted) {
    const group = groupOf(
      one,
      (traitsOf.get(one.id) ?? []).map(({ trait }) => trait),
    )
    const other = byGroup.get(group.group)
    byGroup.set(group.group, other === undefined ? group : together(other, group))
  }
  return [...byGroup.values()]
}

function groupOf(
  { fixed, articles, placed, first, decision }: CountedGroup,
  traits: readonly string[],
): AppearanceGroup {
  const { home, group, name, short } = fixed
  const readAs = fixed.readAs as EntityId
  return {
    ...{ readAs, name, key: home, knownBy: [], group, short, articles, placed, first },
    entity: decision?.entity ?? readAs,
    traits: traitsFrom(fixed.rest, traits),
  }
}

function traitsFrom(rest: Readonly<Record<string, Value>>, traits: readonly string[]): Traits {
  const { work, gender, bornFrom, bornTo, dateFrom, dateTo, planned } = rest
  const told = (kind: string) =>
    traits
      .filter((trait) => trait.startsWith(kind))
      .map((trait) => trait.slice(kind.length))
      .sort()
  return {
    titles: told('title/'),
    at: told('at/') as EntityId[],
    tells: told('tells/') as EntityId[],
    work: typeof work === 'string' && work !== '' ? work.split(BETWEEN_FIELDS) : [],
    ...(gender === 'FEMALE' || gender === 'MALE' ? { gender } : {}),
    ...(typeof bornFrom === 'number' && typeof bornTo === 'number' ? { born: { from: bornFrom, to: bornTo } } : {}),
    ...(typeof dateFrom === 'string' && typeof dateTo === 'string' ? { dates: { from: dateFrom, to: dateTo } } : {}),
    ...(planned === true ? { planned } : {}),
  }
}

/** One group of two that differ in how a name is spelled, or in a year. */
function together(a: AppearanceGroup, b: AppearanceGroup): AppearanceGroup {
  const both = <Item extends string>(some: readonly Item[], more: readonly Item[]) =>
    [...new Set([...some, ...more])].sort()
  const { born } = a.traits
  return {
    ...a,
    name: a.name < b.name ? a.name : b.name,
    articles: a.articles + b.articles,
    placed: a.placed + b.placed,
    first: a.first < b.first ? a.first : b.first,
    entity: a.entity === a.readAs ? b.entity : a.entity,
    traits: {
      ...a.traits,
      titles: both(a.traits.titles, b.traits.titles),
      at: both(a.traits.at, b.traits.at),
      tells: both(a.traits.tells, b.traits.tells),
      ...(born === undefined ? {} : { born: { ...born, from: Math.min(born.from, b.traits.born?.from ?? born.from) } }),
    },
  }
}
