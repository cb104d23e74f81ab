import type { Doc } from '../../../language/index.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { keyOf, type NameSpan } from '../name-span.ts'
import type { NameKind, Vote } from './vote.ts'

const LABELS: Readonly<Record<string, NameKind>> = { PERSON: 'PERSON', GPE: 'PLACE', LOC: 'PLACE', ORG: 'ORGANIZATION' }
const SHARE = 0.6

/**
 * What the company of a name says: in "from Dolgellau, Harlech, Barmouth and Bala" most are places, so each is likely
 * one; of a pair ("Ada Cole and Doku Brandt") it says less. Gives the votes of each span by its place in `spans`.
 */
export function listedVotes(doc: Doc, spans: readonly NameSpan[], lexicon: Lexicon): ReadonlyMap<NameSpan, Vote> {
  const votes = new Map<NameSpan, Vote>()
  for (const list of listsOf(doc, spans)) {
    // The recogniser calls many things organizations; one alone is no company.
    const isClear = (span: NameSpan) =>
      list.length > 2 || span.label !== 'ORG' || lexicon.organizations.has(keyOf(doc, span))
    const kinds = list.map((span) => (isClear(span) ? kindOf(doc, span, lexicon) : undefined))
    for (const [index, span] of list.entries()) {
      const others = kinds.filter((kind, other) => other !== index && kind !== undefined)
      for (const kind of new Set(others)) {
        const share = others.filter((other) => other === kind).length / (list.length - 1)
        const weight = list.length > 2 ? 1 : 0.5
        if (kind !== undefined && share >= SHARE) votes.set(span, [kind, weight, 'it stands in a list of such names'])
      }
    }
  }
  return votes
}

function kindOf(doc: Doc, span: NameSpan, lexicon: Lexicon): NameKind | undefined {
  const key = keyOf(doc, span)
  if (lexicon.organizations.has(key)) return 'ORGANIZATION'
  return lexicon.places.has(key) && span.label !== 'PERSON' ? 'PLACE' : LABELS[span.label]
}

/**
 * The spans that stand together, parted by nothing but commas and "and" or "or". Two that only a comma parts are none:
 * one may be where the other lies ("Graz, Austria").
 */
function listsOf(doc: Doc, spans: readonly NameSpan[]): NameSpan[][] {
  const lists: NameSpan[][] = []
  let list: NameSpan[] = []
  let hasAnd = false
  const close = () => {
    if (list.length > 2 || (list.length === 2 && hasAnd)) lists.push(list)
  }
  for (const span of spans) {
    const last = list.at(-1)
    const between =
      last === undefined
        ? ''
        : doc.text.slice(doc.tokens[last.lastToken]?.end ?? 0, doc.tokens[span.firstToken]?.start ?? 0)
    if (last !== undefined && /^(, |,? (and|or|&) )$/.test(between)) {
      list.push(span)
      hasAnd ||= between !== ', '
    } else {
      close()
      list = [span]
      hasAnd = false
    }
  }
  close()
  return lists
}
