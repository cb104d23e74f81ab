import type { EntityId } from '../../model/id.ts'
import type { AppearanceGroup, Correction, Decision } from '../../model/resolution.ts'

/** What people said against decisions, as the deciding asks for it. */
export interface Corrections {
  /** Whether somebody said that one of these groups is not that entity. */
  apart(groups: readonly AppearanceGroup[], entity: EntityId): boolean
  /** The decision that a group is one of these entities, where somebody said so. */
  same(group: AppearanceGroup, entities: readonly EntityId[]): Decision | undefined
}

/** What is asked for where nobody said anything. */
export const NOTHING_SAID: Corrections = { apart: () => false, same: () => undefined }

/** Makes corrections easy to ask for. */
export function correctionsBy(corrections: readonly Correction[]): Corrections {
  if (corrections.length === 0) return NOTHING_SAID
  const said = new Map(corrections.map(({ subject, entity, same }) => [`${subject} ${entity}`, same]))
  const about = ({ group, readAs }: AppearanceGroup, entity: EntityId) =>
    said.get(`${group} ${entity}`) ?? said.get(`${readAs} ${entity}`)
  return {
    apart: (groups, entity) => groups.some((group) => about(group, entity) === false),
    same(group, entities) {
      const entity = entities.find((one) => about(group, one) === true)
      if (entity === undefined) return undefined
      return { group: group.group, entity, method: 'CORRECTION', reason: 'Somebody who looked at it said so.' }
    },
  }
}
