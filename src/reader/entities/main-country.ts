import { groupBy } from '../group-by.ts'
import type { Gazetteer } from '../lexicon/gazetteer.ts'
import type { DecidedName } from '../names/decide-kinds.ts'

/**
 * The country that an article is about: the one it names most often, if it names no region or other country as often.
 * "The U.S. and Mexico … the U.S. said" gives "United States".
 */
export function mainCountry(places: readonly DecidedName[], gazetteer: Gazetteer): string | undefined {
  const large = places.flatMap(({ key }) => {
    const place = gazetteer.places.get(key)
    return place === undefined || place.level === 'CITY' ? [] : [place]
  })
  const [first, second] = Array.from(groupBy(large, ({ name }) => name).values()).sort((a, b) => b.length - a.length)
  const clear = first !== undefined && first.length > (second?.length ?? 0)
  return clear && first[0]?.level === 'COUNTRY' ? first[0].name : undefined
}
