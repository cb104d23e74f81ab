import type { Coordinates } from '../../model/entity.ts'
import { foldName } from '../../model/id.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

/** Where the gazetteer has a place of this name. It follows from the name alone, as the place's id does. */
export function coordinatesOf(name: string, { places }: Lexicon): Coordinates | undefined {
  const place = places.get(foldName(name))
  return place === undefined || Number.isNaN(place.latitude)
    ? undefined
    : { latitude: place.latitude, longitude: place.longitude }
}
