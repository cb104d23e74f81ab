import { nameInId, type EntityId } from '../../model/id.ts'
import type { AppearanceGroup, Decision } from '../../model/resolution.ts'
import { itemAt } from '../../model/item-at.ts'
import { groupBy, type Some } from '../../model/group-by.ts'
import type { WordLists } from '../lexicon/word-lists.ts'
import type { Corrections } from './corrections.ts'
import { firstLetters, namesAgree, personName, plainness, spelledOtherwise } from './person-name.ts'
import { compare } from './plain-order.ts'
import { splitNamesakes, type SameName } from './split-namesakes.ts'
import { contradiction, whatTheyShare } from './traits.ts'

/** Above this many names of one family with one initial they are not compared: each stays who its articles say. */
const MOST_COMPARED = 200
/** In how many articles somebody is known before a bare surname is taken to be theirs by where they hold a role. */
export const WELL_KNOWN = 3

/**
 * Decides on the people of one family name who are called by full names: spellings of one full name are one person, forms
 * of it are where their roles agree, and two people of one name are two where their articles contradict each other.
 */
export function resolvePeople(
  key: string,
  groups: readonly AppearanceGroup[],
  corrections: Corrections,
  lists: WordLists,
): readonly Decision[] {
  const own = groups.filter((group) => group.key === key)
  return sameNames(own, corrections, lists).flatMap((same) => splitNamesakes(same.groups, same, corrections, lists))
}

/** Joins the forms of a name: "John R. Bolton" and "John Bolton", "Jim Hedges" and "James Hedges", "Zelensky" and "Zelenskyy". */
function sameNames(groups: readonly AppearanceGroup[], corrections: Corrections, lists: WordLists): SameName[] {
  const byName = [...groupBy(groups, (group) => group.readAs)].map(([readAs, its]) => ({ readAs, its }))
  const joined = new Map(byName.map(({ readAs }) => [readAs, new Set([readAs])]))
  const reasons = new Map<string, string>()
  const byLetter = groupBy(
    byName.flatMap((one) => firstLetters(personName(one.its[0].name, lists), lists).map((letter) => ({ letter, one }))),
    ({ letter }) => letter,
  )
  for (const few of byLetter.values()) {
    if (few.length > MOST_COMPARED) continue
    for (const { one: a } of few) {
      for (const { one: b } of few) {
        if (a.readAs >= b.readAs) continue
        const reason = whyOne(a.its, b.its, lists)
        if (reason === undefined || corrections.apart(a.its, b.readAs) || corrections.apart(b.its, a.readAs)) continue
        reasons.set(`${a.readAs} ${b.readAs}`, reason)
        const union = new Set([...(joined.get(a.readAs) ?? []), ...(joined.get(b.readAs) ?? [])])
        for (const readAs of union) joined.set(readAs, union)
      }
    }
  }
  const nameOf = new Map(byName.map(({ readAs, its }) => [readAs, itemAt(its.map(({ name }) => name).sort(), 0)]))
  const sets = [...new Set(joined.values())].flatMap((set) =>
    agree([...set], nameOf, lists) ? [[...set]] : apart(set),
  )
  return sets.flatMap((set) => {
    const [entity] = set.sort((a, b) =>
      compare(plainness(nameOf.get(a) ?? '', lists), plainness(nameOf.get(b) ?? '', lists)),
    )
    if (entity === undefined) return []
    const its = byName.filter(({ readAs }) => set.includes(readAs)).flatMap((one) => one.its)
    return [{ groups: its, entity, reasons: new Map(set.map((one) => [one, reasonFor(one, set, reasons)])) }]
  })
}

const apart = (set: ReadonlySet<EntityId>): EntityId[][] => [...set].map((one) => [one])

/** "George Bush" agrees with "George H. W. Bush" and with "George W. Bush", who do not agree: then all stay apart. */
function agree(set: readonly EntityId[], nameOf: ReadonlyMap<EntityId, string>, lists: WordLists): boolean {
  const names = set.map((readAs) => personName(nameOf.get(readAs) ?? '', lists))
  return names.every((a, index) => names.slice(index + 1).every((b) => namesAgree(a, b, lists)))
}

function whyOne(a: Some<AppearanceGroup>, b: Some<AppearanceGroup>, lists: WordLists): string | undefined {
  const [nameOfA, nameOfB] = [a[0].name, b[0].name]
  const [personA, personB] = [personName(nameOfA, lists), personName(nameOfB, lists)]
  if (!namesAgree(personA, personB, lists)) return undefined
  if (spelledOtherwise(personA, personB) && !contradict(a, b, lists)) {
    return `“${nameOfA}” and “${nameOfB}” are spellings of one name.`
  }
  for (const one of a) {
    for (const other of b) {
      const shared = whatTheyShare(one.traits, other.traits, lists)
      if (shared !== undefined) return `“${nameOfA}” and “${nameOfB}” agree, and ${shared}.`
    }
  }
  return undefined
}

const contradict = (some: readonly AppearanceGroup[], others: readonly AppearanceGroup[], lists: WordLists) =>
  some.some((one) => others.some((other) => contradiction(one.traits, other.traits, lists) !== undefined))

function reasonFor(readAs: EntityId, set: readonly EntityId[], reasons: ReadonlyMap<string, string>): string {
  const others = set.flatMap((other) => reasons.get([readAs, other].sort().join(' ')) ?? [])
  return others[0] ?? ''
}

/**
 * Whom a bare surname means: the one full name that fits what its article tells, by the title that stands with it, or by
 * a role where the article plays.
 */
export function whoseSurname(
  group: AppearanceGroup,
  known: readonly AppearanceGroup[],
  corrections: Corrections,
  lists: WordLists,
): Decision {
  const people = [...groupBy(known, (one) => one.entity)].filter(
    ([entity, its]) => !corrections.apart([group], entity) && !its.every((one) => gendersDiffer(one, group)),
  )
  const titles = group.traits.titles.filter((title) => !lists.emptyTitles.surname.has(title))
  const byTitle = people.filter(([, its]) =>
    its.some((one) => titles.some((title) => one.traits.titles.includes(title))),
  )
  const byPlace = people.filter(([, its]) => isWellKnown(its) && placesShared(its, group).length > 0)
  const found = byTitle.length > 0 ? byTitle : byPlace
  const [only, ...others] = titles.length > 0 && byTitle.length === 0 ? [] : found
  if (only === undefined || others.length > 0) return { group: group.group, entity: group.readAs }
  const [entity, its] = only
  const name = itemAt(
    its.map((one) => one.name).sort((a, b) => compare(plainness(a, lists), plainness(b, lists))),
    0,
  )
  const why =
    byTitle.length > 0
      ? `the only one of that name whom other articles call ${titles.join(', ')}`
      : `the only well-known one of that name, with a role at ${placesShared(its, group).map(nameInId).join(', ')}, of which the article tells`
  return { group: group.group, entity, method: 'SURNAME', reason: `“${group.name}” is ${name}: ${why}.` }
}

const gendersDiffer = (a: AppearanceGroup, b: AppearanceGroup) =>
  a.traits.gender !== undefined && b.traits.gender !== undefined && a.traits.gender !== b.traits.gender

const isWellKnown = (groups: readonly AppearanceGroup[]) =>
  groups.reduce((sum, group) => sum + group.articles, 0) >= WELL_KNOWN

const placesShared = (groups: readonly AppearanceGroup[], { traits }: AppearanceGroup) =>
  [...new Set(groups.flatMap((group) => group.traits.at))].filter((place) => traits.tells.includes(place)).sort()
