import { ancestorsOf, headOf, type Doc, type Token } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { withMended } from './with-mended.ts'

type Words = Pick<Lexicon, 'demonyms' | 'equalNouns' | 'nameParticles' | 'roleTitles'>

/** A name of a list, by its first and last token. */
interface Item {
  readonly first: number
  readonly last: number
}

/** The most words of one name in such a list. */
const LONGEST = 6

/**
 * A tree in which two lists of equal length are two lists, and the second explains the plural title before both: "the
 * ministers of Peru and Chile, *Ada Cole and Bo Ek*, met", "her Peruvian and Chilean counterparts, *Ada Cole and Bo Ek*".
 */
export function mendParallelLists(doc: Doc, lexicon: Words): Doc {
  const mended = new Map<number, Token>()
  for (const title of doc.tokens) {
    if (!isPluralTitle(title, lexicon)) continue
    const isOf = /^(?:of|from)$/.test(doc.tokens[title.index + 1]?.norm ?? '')
    const places = isOf ? listAt(doc, title.index + 2, lexicon) : peoplesBefore(doc, title, lexicon)
    const end = isOf ? places.at(-1)?.last : title.index
    const names =
      end !== undefined && places.length > 1 && doc.tokens[end + 1]?.text === ',' ? listAt(doc, end + 2, lexicon) : []
    if (end === undefined || names.length !== places.length || !areOfPeople(doc, names)) continue
    hang(doc, title, end, names, mended)
  }
  return withMended(doc, mended)
}

function isPluralTitle({ norm, pos }: Token, { equalNouns, roleTitles }: Words): boolean {
  const word = norm.toLowerCase()
  if ((pos !== 'NOUN' && pos !== 'PROPN') || !word.endsWith('s')) return false
  const one = word.slice(0, -1)
  return equalNouns.has(one) || roleTitles.has(one)
}

/** The names of "A, B and C", if a list of names begins there and ends. */
function listAt(doc: Doc, start: number, lexicon: Words): readonly Item[] {
  const items: Item[] = []
  for (let at = start, isLast = false; ;) {
    const first = doc.tokens[at]?.norm === 'the' ? at + 1 : at
    let last = first - 1
    while (last - first < LONGEST && isOfName(doc.tokens[last + 1], last + 1 === first, lexicon)) last++
    if (last < first || doc.tokens[first]?.sentenceStart === true) return []
    items.push({ first, last })
    if (isLast) return items
    const [one, two] = [doc.tokens[last + 1], doc.tokens[last + 2]]
    isLast = one?.norm === 'and' || (one?.text === ',' && two?.norm === 'and')
    if (!isLast && one?.text !== ',') return []
    at = last + (isLast && one?.text === ',' ? 3 : 2)
  }
}

function isOfName(token: Token | undefined, isFirst: boolean, { nameParticles }: Words): boolean {
  if (token === undefined) return false
  if (/^\p{Lu}/u.test(token.text)) return token.pos !== 'PRON' && token.pos !== 'DET'
  return token.tag === 'HYPH' ? !isFirst : nameParticles.between.has(token.norm) && token.norm !== 'e'
}

/** "the *Peruvian and Chilean* ministers": as many as are said of the title. */
function peoplesBefore(doc: Doc, { leftEdge, index }: Token, { demonyms }: Words): readonly Item[] {
  return doc.tokens
    .slice(leftEdge, index)
    .filter(({ norm }) => demonyms.has(norm.toLowerCase()))
    .map((token) => ({ first: token.index, last: token.index }))
}

/** Whether the names may be of people: the recogniser takes one for a person's, and none for a country's. */
function areOfPeople(doc: Doc, names: readonly Item[]): boolean {
  const labels = names.map(({ last }) => doc.tokens[last]?.entityLabel)
  return labels.includes('PERSON') && !labels.includes('GPE')
}

/** Hangs a list of names on the title that they explain, which ends at a token. */
function hang(doc: Doc, title: Token, end: number, names: readonly Item[], mended: Map<number, Token>): void {
  const now = (token: Token) => mended.get(token.index) ?? token
  const heads = names.flatMap(({ first, last }) => headOfName(doc, first, last) ?? [])
  const [opening] = heads
  const last = names.at(-1)?.last ?? end
  for (let at = title.index + 1; at <= end; at++) {
    const inside = doc.tokens[at]
    if (inside !== undefined && inside.rightEdge > end) mended.set(at, { ...now(inside), rightEdge: end })
  }
  for (const [at, head] of heads.entries()) {
    const [first, whole] = [names[at]?.first ?? head.index, at === 0 ? last : (names[at]?.last ?? head.index)]
    const hung = at === 0 ? { head: title.index, dep: 'appos' } : { head: opening?.index ?? title.index, dep: 'conj' }
    mended.set(head.index, { ...now(head), ...hung, leftEdge: first, rightEdge: whole })
  }
  for (const above of [title, ...ancestorsOf(doc, title)])
    if (above.rightEdge < last) mended.set(above.index, { ...now(above), rightEdge: last })
}

/** The word of a name that hangs on a word outside it. */
function headOfName(doc: Doc, first: number, last: number): Token | undefined {
  return doc.tokens.slice(first, last + 1).findLast((token) => {
    const { index } = headOf(doc, token)
    return index < first || index > last || index === token.index
  })
}
