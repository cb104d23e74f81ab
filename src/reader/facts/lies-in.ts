import { foldName } from '../../model/id.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

/** Whether the map has one place in another, by their names, or one is named after it: "Lima, Peru", "Panama City, Panama". */
export function liesIn({ places }: Pick<Lexicon, 'places'>, inner: string, outer: string): boolean {
  const [innerPlace, outerPlace] = [places.get(foldName(inner)), places.get(foldName(outer))]
  const isWithin = outerPlace?.level === 'COUNTRY' && innerPlace?.country === outerPlace.name
  return (isWithin && innerPlace !== outerPlace) || inner.startsWith(`${outer} `)
}
