import type { Lexicon } from '../lexicon/lexicon.ts'
import { spellingKeys } from './misspelt.ts'
import type { NameKind } from './evidence/row.ts'
import { isHead } from './name-heads.ts'
import type { NameSpan } from './name-span.ts'
import { withoutArticle } from './particle-names.ts'

/** Bodies that begin with the name of their place: "Brightwater Council" makes no organization of Brightwater. */
const CIVIC =
  /\b(council|police|county|university|college|school|department|office|court|hospital|brigade|service|services|authority|church|district|city|state|party|parliament|airport|senate|observatory|museum|institute)\b/

/** What the longer names of an article, decided first, say about its shorter ones. */
export interface NamesDecided {
  /** Names and parts of names of people. */
  readonly people: Set<string>
  /** The same by the keys of their spelling. */
  readonly spellings: Map<string, Set<string>>
  /** Beginnings of names of bodies: those that a head follows ("Brightwater" of "Brightwater Bank"), and others. */
  readonly bodies: { readonly beforeHead: Set<string>; readonly others: Set<string> }
  /** Beginnings of names of places. */
  readonly places: Set<string>
  /** Ends of names of what is no entity here. */
  readonly others: Set<string>
  /** Which name ends at a token. */
  readonly byLastToken: Map<number, { readonly firstToken: number; readonly kind: NameKind }>
}

/** What is said before any name is decided: nothing. */
export function noneDecided(): NamesDecided {
  return {
    people: new Set(),
    spellings: new Map(),
    bodies: { beforeHead: new Set(), others: new Set() },
    places: new Set(),
    others: new Set(),
    byLastToken: new Map(),
  }
}

/** Adds to `decided` what a name that stands at these spans says, now that its kind is known. */
export function remember(
  decided: NamesDecided,
  key: string,
  spans: readonly NameSpan[],
  kind: NameKind,
  lexicon: Lexicon,
): void {
  for (const { firstToken, lastToken } of spans) decided.byLastToken.set(lastToken, { firstToken, kind })
  const words = key.split(' ')
  const last = words.at(-1)
  if (last === undefined || words.length === 1) return
  const beginnings = Array.from({ length: words.length - 1 }, (_, index) => words.slice(0, index + 1).join(' '))
  switch (kind) {
    case 'PERSON':
      for (const name of [
        ...words.flatMap((word, index) => [word, words.slice(index).join(' ')]),
        withoutArticle(last, lexicon),
      ]) {
        if (decided.people.has(name)) continue
        decided.people.add(name)
        for (const spelling of spellingKeys(name))
          decided.spellings.set(spelling, (decided.spellings.get(spelling) ?? new Set()).add(name))
      }
      break
    case 'ORGANIZATION': {
      const bodies = lexicon.organizationHeads.has(last) ? decided.bodies.beforeHead : decided.bodies.others
      if (!CIVIC.test(key)) for (const beginning of beginnings) bodies.add(beginning)
      if (/\b(college|university) of /.test(key)) decided.bodies.others.add(last)
      break
    }
    case 'PLACE':
      if (isHead(last, lexicon)) for (const beginning of beginnings) decided.places.add(beginning)
      break
    case 'OTHER':
      decided.others.add(words.slice(1).join(' '))
      break
    case 'TOPIC':
  }
}
