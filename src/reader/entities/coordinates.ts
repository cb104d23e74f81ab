import type { Coordinates } from '../../model/entity.ts'
import { foldName } from '../../model/id.ts'
import { loadGazetteer } from '../lexicon/gazetteer.ts'

/** Where the gazetteer has a place of this name. It follows from the name alone, as the place's id does. */
export function coordinatesOf(name: string): Coordinates | undefined {
  const place = loadGazetteer().places.get(foldName(name))
  return place === undefined || Number.isNaN(place.latitude)
    ? undefined
    : { latitude: place.latitude, longitude: place.longitude }
}
