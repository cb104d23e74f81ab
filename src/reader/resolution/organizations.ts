import { slug } from '../../model/id.ts'
import type { AppearanceGroup, Decision } from '../../model/resolution.ts'
import { itemAt } from '../../model/item-at.ts'
import { groupBy } from '../../model/group-by.ts'
import type { WordLists } from '../lexicon/word-lists.ts'
import type { Corrections } from './corrections.ts'
import { compare } from './plain-order.ts'

/** An acronym; one of two letters may mean anything. */
const ACRONYM = /^(?:[A-Z]&?\.?){3,8}$/

/** An organization's name as a key, without what says that it is a company: "Boeing Co." gives `boeing`. */
export function organizationKey(name: string, { legalForms }: WordLists): string {
  const words = slug(name).split('-')
  while (words.length > 1 && legalForms.form.has(words.at(-1) ?? '')) words.pop()
  return words.join('-')
}

/** Whether an organization's name is an acronym and no more. */
export function isAcronym(name: string): boolean {
  return ACRONYM.test(name)
}

type Named = Pick<AppearanceGroup, 'name' | 'readAs'>

/** Decides on the organizations under one name: with and without what says that it is a company they are one. */
export function resolveOrganizations(
  key: string,
  groups: readonly AppearanceGroup[],
  acronyms: readonly Named[],
  corrections: Corrections,
): readonly Decision[] {
  const own = groups.filter((group) => group.key === key)
  const plainest = plainestOf([...own, ...acronyms])
  return own.map((group) => asPlainest(group, plainest, corrections))
}

const plainestOf = (names: readonly Named[]): Named | undefined =>
  [...names].sort((a, b) => compare([a.name.length, a.name], [b.name.length, b.name]))[0]

function asPlainest(group: AppearanceGroup, plainest: Named | undefined, corrections: Corrections): Decision {
  if (plainest === undefined || plainest.readAs === group.readAs || corrections.apart([group], plainest.readAs)) {
    return { group: group.group, entity: group.readAs }
  }
  const reason = `“${group.name}” and “${plainest.name}” are one name; they differ in the kind of company only.`
  return { group: group.group, entity: plainest.readAs, method: 'LEGAL_FORM', reason }
}

/**
 * Whose an acronym is that its article does not spell out: that of the one organization that others call so, if it is at
 * home in the same places.
 */
export function whoseAcronym(
  group: AppearanceGroup,
  groups: readonly AppearanceGroup[],
  acronyms: readonly Named[],
  corrections: Corrections,
): Decision {
  return (
    spelledOut(group, groups, corrections) ??
    asPlainest(group, plainestOf([...groups.filter(({ key }) => key === group.key), ...acronyms]), corrections)
  )
}

function spelledOut(
  group: AppearanceGroup,
  groups: readonly AppearanceGroup[],
  corrections: Corrections,
): Decision | undefined {
  const spelled = groups.filter((one) => one.key !== group.key)
  const organizations = [...groupBy(spelled, (one) => one.entity)].filter(
    ([entity]) => !corrections.apart([group], entity),
  )
  const [only, ...others] = organizations
  if (only === undefined || others.length > 0) return undefined
  const [entity, its] = only
  const homes = [...new Set(its.flatMap((one) => one.traits.at))]
  const shared = group.traits.at.filter((place) => homes.includes(place))
  const isAtHome = its.some(({ placed }) => placed > 0)
  if (shared.length === 0 && isAtHome && group.traits.at.length > 0) return undefined
  const name = itemAt(its.map((one) => one.name).sort(), 0)
  const reason = `“${group.name}” is what other articles call ${name}, and no other organization.`
  return { group: group.group, entity, method: 'ACRONYM', reason }
}
