import { foldName } from '../../model/id.ts'
import type { LexicalDoc, Lexicon } from '../lexicon/lexicon.ts'
import { surfaceOf } from '../names/name-span.ts'
import { groupBy } from '../../model/group-by.ts'
import type { DecidedName } from '../names/decide-kinds.ts'
import { bracketedNames } from './bracketed-names.ts'
import type { EntityDraft } from './draft.ts'
import { capitalOf } from './state-or-capital.ts'

/**
 * Puts the names of places together by the gazetteer's table of spellings and former names, never by likeness: "Kiev"
 * and "Kyiv" are one place, "Iran" and "Iraq" are two. A place that no table has may be named in short: "Payam" is
 * "Payam International Airport", and so is "Payam Airport" or "PIA" in brackets after it.
 */
export function groupPlaces(doc: LexicalDoc, names: readonly DecidedName[], lexicon: Lexicon): EntityDraft[] {
  const keys = [...new Set(names.map((name) => name.key))]
  const longer = new Map(keys.map((key) => [key, longerName(key, keys, lexicon) ?? key]))
  const inBrackets = bracketedNames(doc, names, lexicon)
  const groups = groupBy(names, (name) => {
    const key = inBrackets.get(name.key) ?? longer.get(name.key) ?? name.key
    const capital = capitalOf(doc, name, names, lexicon)
    if (capital !== undefined) return capital
    return lexicon.places.get(key)?.name ?? stateOf(key, lexicon) ?? key
  })
  return Array.from(groups, ([name, uses]) => {
    const known = lexicon.places.get(foldName(name))?.name === name
    const surfaces = [...new Set(uses.map((use) => surfaceOf(doc, use)))]
    return {
      kind: 'PLACE',
      name: nameOf(name, surfaces, known),
      uses,
      reasons: [
        ...new Set(uses.flatMap((use) => use.reasons)),
        ...surfaces
          .filter((surface) => known && foldName(surface) !== foldName(name))
          .map((surface) => `the gazetteer has "${surface}" as a name of "${name}"`),
        ...surfaces
          .filter((surface) => !known && foldName(surface) !== foldName(name))
          .map((surface) => `"${surface}" is short for "${name}"`),
      ],
    }
  })
}

/** The table's name, but as the text writes it where they differ in accents only; else the longest in the text. */
function nameOf(name: string, surfaces: readonly string[], known: boolean): string {
  const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')
  const own = surfaces.find((surface) => bare(surface) === bare(name))
  return own ?? (known ? name : (surfaces[0] ?? name))
}

/** "Hashemite Kingdom of Jordan", "Kingdom of Norway": the country that a state is of, by its name in full. */
function stateOf(key: string, lexicon: Lexicon): string | undefined {
  const [, country = ''] =
    /^(?:\p{L}+ ){0,2}(?:kingdom|republic|principality|sultanate|state) of (?:the )?(.+)$/u.exec(key) ?? []
  const place = lexicon.places.get(country)
  // There are more republics of Korea, China and Congo than one.
  return place?.level === 'COUNTRY' && !/korea|china|congo/.test(country) ? place.name : undefined
}

/** What is called after the place where it is, which its name without that is: "Lima Dam". */
const NAMED_AFTER = /^(?:dam|bridge|tunnel|station|reservoir|viaduct|refinery)$/

function longerName(key: string, keys: readonly string[], lexicon: Lexicon): string | undefined {
  if (lexicon.places.has(key)) return undefined
  const words = key.split(' ')
  const isHeaded = words.length > 1 && lexicon.placeHeads.has(words.at(-1) ?? '')
  return keys.find((other) => {
    const long = other.split(' ')
    const rest = long.slice(words.length)
    const isNamed = !NAMED_AFTER.test(rest.at(-1) ?? '')
    const begins = !isHeaded && isNamed && other.startsWith(`${key} `) && lexicon.placeHeads.has(rest.at(-1) ?? '')
    const outer = words.length === 2 && long.length === 3 && words[0] === long[0] && words[1] === long[2]
    return begins || (outer && lexicon.placeHeads.has(words[1] ?? ''))
  })
}
