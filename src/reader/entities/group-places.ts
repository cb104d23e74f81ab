import type { Doc } from '../../language/index.ts'
import type { Gazetteer } from '../lexicon/gazetteer.ts'
import { surfaceOf } from '../names/name-span.ts'
import { groupBy } from '../group-by.ts'
import type { DecidedName } from '../names/decide-kinds.ts'
import type { EntityDraft } from './draft.ts'

/**
 * Puts the names of places together by the gazetteer's table of spellings and former names, never by likeness:
 * "Kiev" and "Kyiv" are one place, "Iran" and "Iraq" are two.
 */
export function groupPlaces(doc: Doc, names: readonly DecidedName[], gazetteer: Gazetteer): EntityDraft[] {
  const groups = groupBy(names, (name) => gazetteer.places.get(name.key)?.name ?? name.key)
  return Array.from(groups, ([name, uses]) => {
    const known = uses.some((use) => gazetteer.places.has(use.key))
    const surfaces = [...new Set(uses.map((use) => surfaceOf(doc, use)))]
    return {
      kind: 'PLACE',
      name: known ? name : (surfaces[0] ?? name),
      uses,
      reasons: [
        ...new Set(uses.flatMap((use) => use.reasons)),
        ...surfaces
          .filter((surface) => known && surface !== name)
          .map((surface) => `the gazetteer has "${surface}" as a name of "${name}"`),
      ],
    }
  })
}
