import { namesakeId, slug, type EntityId } from '../../model/id.ts'
import type { AppearanceGroup, Decision, Traits } from '../../model/resolution.ts'
import type { WordLists } from '../lexicon/word-lists.ts'
import { NOTHING_SAID, type Corrections } from './corrections.ts'
import { ALWAYS } from './meeting-traits.ts'
import { compare } from './plain-order.ts'
import { contradiction } from './traits.ts'

/** Groups whose names are forms of one name, and the plain id of whoever goes by it. */
export interface SameName {
  readonly groups: readonly AppearanceGroup[]
  readonly entity: EntityId
  /** Why a form of the name is that person, by the id that its articles alone give. */
  readonly reasons: ReadonlyMap<EntityId, string>
}

interface Namesake {
  readonly entity: EntityId
  readonly groups: AppearanceGroup[]
  readonly reason: string | undefined
}

/**
 * Tells apart those of one name whose articles contradict each other. Whoever was first in the news keeps the plain id;
 * the others' says what they are: `person/michael-jordan-professor`. Articles that say nothing go with the first.
 */
export function splitNamesakes(
  groups: readonly AppearanceGroup[],
  { entity, reasons }: Omit<SameName, 'groups'>,
  corrections: Corrections,
  lists: WordLists,
): Decision[] {
  const namesakes: Namesake[] = []
  const corrected = new Map<AppearanceGroup, Decision>()
  for (const group of [...groups].sort((a, b) => compare([a.first, a.group], [b.first, b.group]))) {
    const said = whoIsSaid(group, namesakes, corrections)
    if (said !== undefined) corrected.set(group, said.decision)
    const fitting =
      said?.namesake ??
      namesakes.find((one) => !corrections.apart([group], one.entity) && fits(group, one, corrected, lists))
    if (fitting !== undefined) fitting.groups.push(group)
    else namesakes.push(nextNamesake(group, namesakes, entity, lists))
  }
  return namesakes.flatMap((namesake) =>
    namesake.groups.map((one) => {
      const { group, readAs } = one
      const decision = corrected.get(one)
      if (decision !== undefined) return { ...decision, entity: namesake.entity }
      const variant = readAs === entity ? undefined : reasons.get(readAs)
      const reason = namesake.reason ?? variant
      const method = namesake.reason === undefined ? ('NAME_VARIANT' as const) : ('NAMESAKE' as const)
      return { group, entity: namesake.entity, ...(reason === undefined ? {} : { method, reason }) }
    }),
  )
}

/** Which namesake somebody said that a group is: by its id, or by one that its articles alone give. */
function whoIsSaid(group: AppearanceGroup, namesakes: readonly Namesake[], corrections: Corrections) {
  if (corrections === NOTHING_SAID) return undefined
  for (const namesake of namesakes) {
    const decision = corrections.same(group, [namesake.entity, ...namesake.groups.map((one) => one.readAs)])
    if (decision !== undefined) return { namesake, decision }
  }
  return undefined
}

/** What a person said is whose says nothing against others. */
const fits = (
  group: AppearanceGroup,
  { groups }: Namesake,
  corrected: ReadonlyMap<AppearanceGroup, unknown>,
  lists: WordLists,
) => groups.every((one) => corrected.has(one) || contradiction(one.traits, group.traits, lists) === undefined)

function nextNamesake(
  group: AppearanceGroup,
  before: readonly Namesake[],
  plain: EntityId,
  lists: WordLists,
): Namesake {
  const first = before[0]
  if (first === undefined) return { entity: plain, groups: [group], reason: undefined }
  const why = firstContradiction(group, before, lists)
  const wanted = namesakeId(plain, qualifier(group.traits))
  const taken = before.filter((one) => one.entity === wanted || one.entity.startsWith(namesakeId(wanted, ''))).length
  return {
    entity: taken === 0 ? wanted : namesakeId(wanted, String(taken + 1)),
    groups: [group],
    reason: `Another of this name is in the graph: ${why ?? 'somebody who looked at it said so'}.`,
  }
}

function firstContradiction(group: AppearanceGroup, before: readonly Namesake[], lists: WordLists): string | undefined {
  for (const { groups } of before) {
    for (const one of groups) {
      const why = contradiction(one.traits, group.traits, lists)
      if (why !== undefined) return why
    }
  }
  return undefined
}

/** What tells one of a name from another, as it stands in an id. */
function qualifier({ titles, born, dates, gender, planned }: Traits): string {
  if (dates !== undefined) return dates.from === ALWAYS.from ? `by-${dates.to}` : dates.from
  if (planned === true) return 'planned'
  const title = titles[0]
  if (title !== undefined) return slug(title)
  if (born !== undefined) return `born-${born.to}`
  return gender === undefined ? '2' : slug(gender)
}
