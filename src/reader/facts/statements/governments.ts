import { foldName } from '../../../model/id.ts'
import type { DocumentEntity } from '../../document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'

/**
 * Whether a place can speak, by its government: a country, a capital, a state or province, a seat of government. "Peru",
 * "Lima", "Catalonia" and "Downing Street" can; a hill, a sea, a part of the world and any other town cannot.
 */
export function isGovernment({ name, aliases }: DocumentEntity, lexicon: Lexicon): boolean {
  return [name, ...aliases].map(foldName).some((key) => {
    const known = lexicon.places.get(key)
    const isRegion = known?.level === 'REGION' && known.country !== undefined && !isLandscape(key, lexicon)
    const isSeat = lexicon.capitals.has(key) || lexicon.governmentSeats.has(key)
    return known?.level === 'COUNTRY' || isRegion || isSeat
  })
}

/** Nouns in the names of places that are governed. */
const GOVERNED =
  /^(?:city|county|district|emirate|governorate|oblast|parish|prefecture|province|region|republic|territory)$/

/** "Golan *Heights*" */
function isLandscape(name: string, { placeHeads }: Lexicon): boolean {
  const head = name.split(' ').at(-1) ?? ''
  return placeHeads.has(head) && !GOVERNED.test(head)
}
