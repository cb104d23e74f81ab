import type { ReaderDocument } from '../../document.ts'
import { coordinatesOf } from '../../entities/coordinates.ts'

/** Those of some places that the gazetteer knows: cities and countries, and not palaces and hotels. */
export function mappedOf({ doc, entities }: ReaderDocument, places: readonly number[]): number[] {
  return places.filter((place) => {
    const own = entities[place]
    return own !== undefined && coordinatesOf(own.name, doc.lexicon) !== undefined
  })
}
