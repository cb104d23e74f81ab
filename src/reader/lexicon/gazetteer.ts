import { foldName } from '../../model/id.ts'
import { readRows } from './word-list.ts'

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
  readonly organizations: ReadonlyMap<string, KnownOrganization>
  /** First names, with the gender where only one is usual. */
  readonly firstNames: ReadonlyMap<string, Gender | undefined>
  readonly lastNames: ReadonlySet<string>
  /** Last names by which news calls people known everywhere, without introducing them. */
  readonly knownPeople: ReadonlySet<string>
  /** Words that everybody knows ("bulletin", "executive"), in lower case; some are names of people too ("grace"). */
  readonly ordinaryWords: ReadonlySet<string>
  /** Adjectives and names of peoples, with their country's name: "french", France. */
  readonly demonyms: ReadonlyMap<string, string>
}

let loaded: Gazetteer | undefined

/** The gazetteer under `models/gazetteer`, read once. */
export function loadGazetteer(): Gazetteer {
  loaded ??= {
    places: readPlaces(),
    organizations: readOrganizations(),
    firstNames: new Map(
      ['first-names.tsv', 'more-first-names.tsv'].flatMap((file) =>
        readRows(`gazetteer/${file}`).map(([name = '', gender]): [string, Gender | undefined] => [
          foldName(name),
          gender === 'F' || gender === 'M' ? gender : undefined,
        ]),
      ),
    ),
    lastNames: new Set(['last-names.tsv', 'known-people.tsv'].flatMap((file) => [...readNames(file)])),
    knownPeople: readNames('known-people.tsv'),
    ordinaryWords: new Set(readRows('gazetteer/ordinary-words.tsv').map(([word = '']) => word)),
    demonyms: new Map(readRows('lexicon/demonyms.txt').map(([word = '', country = '']) => [foldName(word), country])),
  }
  return loaded
}

function readNames(file: string): ReadonlySet<string> {
  return new Set(readRows(`gazetteer/${file}`).map(([name = '']) => foldName(name)))
}

function readPlaces(): Map<string, KnownPlace> {
  const places = new Map<string, KnownPlace>()
  const add = (place: KnownPlace, names: readonly string[]) => {
    for (const key of names.map(foldName)) if (key !== '' && !places.has(key)) places.set(key, place)
  }
  const byCode = new Map<string, string>()
  for (const [name = '', code = '', latitude, longitude, others = ''] of readRows('gazetteer/countries.tsv')) {
    byCode.set(code, name)
    add(place(name, 'COUNTRY', name, latitude, longitude), [name, ...others.split('|')])
  }
  for (const [name = '', latitude, longitude, others = '', country] of readRows('gazetteer/places.tsv')) {
    add(place(name, 'REGION', country, latitude, longitude), [name, ...others.split('|')])
  }
  const cities = readRows('gazetteer/cities.tsv').sort((a, b) => Number(b[4]) - Number(a[4]))
  for (const [name = '', code = '', latitude, longitude, population] of cities) {
    add({ ...place(name, 'CITY', byCode.get(code), latitude, longitude), population: Number(population) }, [name])
  }
  for (const [spelling = '', name = ''] of readRows('gazetteer/spellings.tsv')) {
    const known = places.get(foldName(name))
    if (known !== undefined) places.set(foldName(spelling), { ...known, name })
    if (known !== undefined) places.set(foldName(name), { ...known, name })
  }
  return places
}

function place(
  name: string,
  level: KnownPlace['level'],
  country: string | undefined,
  latitude = '',
  longitude = '',
): KnownPlace {
  const degrees = (text: string) => (text === '' ? NaN : Number(text))
  return {
    name,
    level,
    latitude: degrees(latitude),
    longitude: degrees(longitude),
    population: 0,
    ...(country === undefined ? {} : { country }),
  }
}

function readOrganizations(): Map<string, KnownOrganization> {
  const organizations = new Map<string, KnownOrganization>()
  for (const [name = '', others = '', nouns = ''] of readRows('gazetteer/organizations.tsv')) {
    const otherNames = others.split('|').filter((other) => other !== '')
    const known = { name, otherNames, nouns: nouns.split('|').filter((noun) => noun !== '') }
    for (const key of [name, ...otherNames].map(foldName)) organizations.set(key, known)
  }
  return organizations
}
