import { foldName } from '../../model/id.ts'
import { readRows, unreadable } from './model-rows.ts'

/** A place that the gazetteer knows, under the name that stands for all its spellings. */
interface KnownPlace {
  readonly name: string
  readonly level: 'COUNTRY' | 'REGION' | 'CITY'
  /** Degrees; NaN where the tables do not tell. */
  readonly latitude: number
  readonly longitude: number
  /** How many people live in a city; 0 for other places. */
  readonly population: number
  /** The country that the place is or lies in, where the tables tell. */
  readonly country?: string
}

/** An organization known by several names, with the nouns that describe it ("the alliance"). */
interface KnownOrganization {
  readonly name: string
  readonly otherNames: readonly string[]
  readonly nouns: readonly string[]
}

export type Gender = 'F' | 'M'

/** What is known of names before an article is read. All keys are folded names (`foldName`). */
export interface Gazetteer {
  readonly places: ReadonlyMap<string, KnownPlace>
  /** The capitals of countries, by which news calls their governments. */
  readonly capitals: ReadonlySet<string>
  readonly organizations: ReadonlyMap<string, KnownOrganization>
  /** First names, with the gender where only one is usual. */
  readonly firstNames: ReadonlyMap<string, Gender | undefined>
  readonly lastNames: ReadonlySet<string>
  /** Last names by which news calls people known everywhere, without introducing them. */
  readonly knownPeople: ReadonlySet<string>
  /** Words that everybody knows ("bulletin", "executive"), in lower case; some are names of people too ("grace"). */
  readonly ordinaryWords: ReadonlySet<string>
}

/**
 * Reads the gazetteer below a folder of models.
 * @throws DatelineError MODEL_UNREADABLE that names the file and the line, if one is missing or damaged
 */
export function loadGazetteer(folder: URL): Gazetteer {
  const knownPeople = readNames(folder, 'known-people.tsv')
  return {
    places: readPlaces(folder),
    capitals: readNames(folder, 'capitals.tsv'),
    organizations: readOrganizations(folder),
    firstNames: new Map(
      ['first-names.tsv', 'more-first-names.tsv'].flatMap((file) =>
        readRows(folder, `gazetteer/${file}`, 2).map(({ columns: [name, gender = ''], place }) => [
          foldName(name),
          genderOf(gender, place),
        ]),
      ),
    ),
    lastNames: new Set([...readNames(folder, 'last-names.tsv'), ...knownPeople]),
    knownPeople,
    ordinaryWords: new Set(readRows(folder, 'gazetteer/ordinary-words.tsv', 1).map(({ columns: [word] }) => word)),
  }
}

function readNames(folder: URL, file: string): ReadonlySet<string> {
  return new Set(readRows(folder, `gazetteer/${file}`, 1).map(({ columns: [name] }) => foldName(name)))
}

function genderOf(gender: string, place: string): Gender | undefined {
  if (gender === 'F' || gender === 'M') return gender
  if (gender === 'U') return undefined
  throw unreadable(place, `has the unknown class "${gender}", and not F, M, U`)
}

function readPlaces(folder: URL): Map<string, KnownPlace> {
  const places = new Map<string, KnownPlace>()
  const add = (place: KnownPlace, names: readonly string[]) => {
    for (const key of names.map(foldName)) if (key !== '' && !places.has(key)) places.set(key, place)
  }
  const byCode = new Map<string, string>()
  for (const { columns, place } of readRows(folder, 'gazetteer/countries.tsv', 6)) {
    const [name, code = '', latitude, longitude, others = ''] = columns
    byCode.set(code, name)
    add(knownPlace(place, name, 'COUNTRY', name, latitude, longitude), [name, ...others.split('|')])
  }
  for (const { columns, place } of readRows(folder, 'gazetteer/places.tsv', 1, 5)) {
    const [name, latitude, longitude, others = '', country] = columns
    add(knownPlace(place, name, 'REGION', country, latitude, longitude), [name, ...others.split('|')])
  }
  const cities = readRows(folder, 'gazetteer/cities.tsv', 5).map(({ columns, place }) => {
    const [name, code = '', latitude, longitude, population] = columns
    const city = knownPlace(place, name, 'CITY', byCode.get(code), latitude, longitude)
    return { ...city, population: numberIn(place, population) }
  })
  for (const city of cities.sort((a, b) => b.population - a.population)) add(city, [city.name])
  for (const { columns } of readRows(folder, 'gazetteer/spellings.tsv', 2)) {
    const [spelling, name = ''] = columns
    const known = places.get(foldName(name)) ?? places.get(foldName(spelling))
    if (known !== undefined) places.set(foldName(spelling), { ...known, name })
    if (known !== undefined) places.set(foldName(name), { ...known, name })
  }
  return places
}

function knownPlace(
  place: string,
  name: string,
  level: KnownPlace['level'],
  country: string | undefined,
  latitude = '',
  longitude = '',
): KnownPlace {
  const degrees = (text: string) => (text === '' ? NaN : numberIn(place, text))
  return {
    name,
    level,
    latitude: degrees(latitude),
    longitude: degrees(longitude),
    population: 0,
    ...(country === undefined ? {} : { country }),
  }
}

function numberIn(place: string, text = ''): number {
  const number = Number(text)
  if (text === '' || Number.isNaN(number)) throw unreadable(place, `has "${text}" where a number belongs`)
  return number
}

function readOrganizations(folder: URL): Map<string, KnownOrganization> {
  const organizations = new Map<string, KnownOrganization>()
  for (const { columns } of readRows(folder, 'gazetteer/organizations.tsv', 1, 3)) {
    const [name, others = '', nouns = ''] = columns
    const otherNames = others.split('|').filter((other) => other !== '')
    const known = { name, otherNames, nouns: nouns.split('|').filter((noun) => noun !== '') }
    for (const key of [name, ...otherNames].map(foldName)) organizations.set(key, known)
  }
  return organizations
}
