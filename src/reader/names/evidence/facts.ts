import { tokenAt, type Doc, type Token } from '../../../language/index.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { NameSpan } from '../name-span.ts'
import type { NamesDecided } from '../names-decided.ts'
import { isFirstName } from '../word-classes.ts'
import type { NameKind } from './row.ts'

/** What rows know of one place where a name stands; `first` and `last` are the name's own tokens, `head` the last's. */
export interface Occurrence {
  readonly doc: Doc
  readonly lexicon: Lexicon
  readonly span: NameSpan
  /** The name's key and its text as it stands here. */
  readonly key: string
  readonly surface: string
  readonly words: readonly Token[]
  readonly last: Token
  readonly head: Token
  /** What most of the names are with which it stands in a list, and of how many names that is. */
  readonly company: Company | undefined
}

/** Other names that stand beside one: "Dolgellau, Harlech and *Bala*" are places, and three. */
export interface Company {
  readonly kind: NameKind
  readonly size: number
}

/** What rows know of a name in the whole article; the tokens are those of the first place where it stands. */
export interface Name {
  readonly lexicon: Lexicon
  readonly key: string
  readonly words: readonly Token[]
  readonly texts: readonly string[]
  readonly occurrences: readonly Occurrence[]
  /** What was decided for the longer names of the article. */
  readonly longer: NamesDecided
}

/**
 * A fact that rows share: it is worked out when the first row asks, and once for each name or occurrence.
 */
export function fact<Of extends object, T>(find: (of: Of) => T): (of: Of) => T {
  const found = new WeakMap<Of, { readonly value: T }>()
  return (of) => {
    const known = found.get(of)
    if (known !== undefined) return known.value
    const value = find(of)
    found.set(of, { value })
    return value
  }
}

/** The token so many steps before the name. */
export function before({ doc, span }: Occurrence, steps = 1): Token | undefined {
  return doc.tokens[span.firstToken - steps]
}

/** The token so many steps after the name. */
export function after({ doc, span }: Occurrence, steps = 1): Token | undefined {
  return doc.tokens[span.lastToken + steps]
}

/** The token before the list of names in which a name stands: of "in Kelnar, Velnar and *Bala*" it is the "in". */
export const beforeListed = fact(({ doc: { tokens }, last }: Occurrence): Token | undefined => {
  let item = last
  while (item.dep === 'conj' && item.head < item.index) item = tokenAt(tokens, item.head)
  if (item === last || !item.tag.startsWith('NNP')) return undefined
  let first = item.index
  while (tokens[first - 1]?.tag === 'NNP' && tokens[first - 1]?.dep === 'compound') first--
  return tokens[first - 1]
})

/** The token before the list in which a name stands, or before the name itself: what stands there is said of all in it. */
export function beforeList(of: Occurrence): Token | undefined {
  return beforeListed(of) ?? before(of)
}

/** Whether a proper noun follows: what stands before the name may go with that. */
export function isBeforeName(of: Occurrence): boolean {
  return /^NNP?S?$/.test(after(of)?.tag ?? '')
}

/** Whether the gazetteer has a place of that name. */
export function isKnownPlace({ lexicon, key }: Name | Occurrence): boolean {
  return lexicon.places.has(key)
}

/** Whether the recogniser calls it a person somewhere and a first name begins it. */
export const mayBePerson = fact(
  ({ occurrences, texts, lexicon }: Name) =>
    occurrences.some(({ span }) => span.label === 'PERSON') &&
    texts.slice(0, -1).some((text) => isFirstName(text, lexicon)),
)

/**
 * Whether the gazetteer has an organization of that name. Of "The Atlantic" and "Atlantic" only the first is the
 * magazine; what stands before the name decides that.
 */
export function isKnownBody({ lexicon, key }: Name): boolean {
  return lexicon.organizations.get(key)?.name.startsWith('The ') === false
}
