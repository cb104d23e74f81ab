import type { LexicalDoc, Lexicon } from '../lexicon/lexicon.ts'
import type { DecidedName } from '../names/decide-kinds.ts'

/**
 * The capital that a state's name means where nothing tells of the state: "talks in Washington" are in Washington, D.C.;
 * the state is in "Seattle, Washington", "the state of Washington" and "Oregon and Washington".
 */
export function capitalOf(
  doc: LexicalDoc,
  name: DecidedName,
  places: readonly DecidedName[],
  lexicon: Lexicon,
): string | undefined {
  const capital = lexicon.stateCapitals.get(name.key)
  if (capital === undefined) return undefined
  const country = lexicon.places.get(name.key)?.country
  const isOf = doc.tokens[name.firstToken - 1]?.text === 'of' && doc.tokens[name.firstToken - 2]?.norm === 'state'
  const isState = places.some((other) => {
    const place = lexicon.places.get(other.key)
    if (place !== undefined && place.country !== country) return false
    const isInList = isListed(doc, other, name) || isListed(doc, name, other)
    return isInList && (place?.level === 'REGION' || doc.tokens[name.firstToken - 1]?.text === ',')
  })
  return isOf || isState ? undefined : capital
}

/** Whether nothing but a comma or "and" stands between the two. */
function isListed(doc: LexicalDoc, left: DecidedName, right: DecidedName): boolean {
  const between = doc.tokens.slice(left.lastToken + 1, right.firstToken).map(({ text }) => text)
  return left.lastToken < right.firstToken && between.length > 0 && between.every((text) => /^(,|and|or)$/.test(text))
}
