import { foldName } from '../../model/id.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { DecidedName } from '../names/decide-kinds.ts'

/** Of smaller towns many a country has one of the same name. */
const LARGE = 300_000

/**
 * The country that an article is about: the one that it names most often, with its regions, large cities and bodies, if
 * it names no other as often. "The governor of Ohio spoke in Mexico. The U.S. Senate agreed." gives "United States".
 */
export function mainCountry(names: readonly DecidedName[], lexicon: Lexicon): string | undefined {
  const countries = names.flatMap((name) => countryOf(name, lexicon) ?? [])
  const [first, second] = Array.from(groupBy(countries, (country) => country).values()).sort(
    (a, b) => b.length - a.length,
  )
  return first !== undefined && first.length > (second?.length ?? 0) ? first[0] : undefined
}

function countryOf({ key, kind }: DecidedName, lexicon: Lexicon): string | undefined {
  if (kind === 'PLACE') {
    const place = lexicon.places.get(key)
    const isTelling = place !== undefined && (place.level !== 'CITY' || place.population >= LARGE)
    return isTelling ? place.country : undefined
  }
  const body = kind === 'ORGANIZATION' ? lexicon.organizations.get(key)?.name : undefined
  if (body === undefined) return undefined
  const words = foldName(body).split(' ')
  const beginnings = [3, 2, 1].map((length) => words.slice(0, length).join(' '))
  const end = foldName(/ of (.+)$/.exec(body)?.[1] ?? '')
  const named = [...beginnings, end].map((part) => lexicon.places.get(part)).find((one) => one?.level === 'COUNTRY')
  return named?.name
}
