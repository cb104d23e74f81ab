import type { Doc } from '../../../language/index.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { keyOf, type NameSpan } from '../name-span.ts'
import type { Company, Occurrence } from './facts.ts'
import type { NameKind, Row } from './row.ts'

const LABELS: Readonly<Record<string, NameKind>> = { PERSON: 'PERSON', GPE: 'PLACE', LOC: 'PLACE', ORG: 'ORGANIZATION' }
const SHARE = 0.6

/**
 * What the company of a name says: in "from Dolgellau, Harlech, Barmouth and Bala" most are places, so each is likely
 * one; of a pair ("Ada Cole and Doku Brandt") it says less.
 */
export const LISTED: readonly Row<Occurrence>[] = [
  {
    when: ({ company }) => company?.kind === 'PERSON',
    votes: { PERSON: 1 },
    part: partOfCompany,
    reason: 'it stands in a list of such names',
    example: 'Peter Novak, Olga Brandt, Ada Cole and Doku Brandt left.',
    decides: 'PERSON Doku Brandt',
  },
  {
    when: ({ company }) => company?.kind === 'ORGANIZATION',
    votes: { ORGANIZATION: 1 },
    part: partOfCompany,
    reason: 'it stands in a list of such names',
    example: 'She worked for NATO, Interpol, Greenpeace and Brightwater.',
    decides: 'ORGANIZATION Brightwater',
  },
  {
    when: ({ company }) => company?.kind === 'PLACE',
    votes: { PLACE: 1 },
    part: partOfCompany,
    reason: 'it stands in a list of such names',
    example: 'They came from Oslo, Bergen, Velnar and Lima.',
    decides: 'PLACE Velnar',
  },
]

function partOfCompany({ company }: Occurrence): number {
  return company !== undefined && company.size > 2 ? 1 : 0.5
}

/** The company of each span that stands in a list in which most of the others are of one kind. */
export function companies(doc: Doc, spans: readonly NameSpan[], lexicon: Lexicon): ReadonlyMap<NameSpan, Company> {
  const found = new Map<NameSpan, Company>()
  for (const list of listsOf(doc, spans)) {
    const size = list.length
    // The recogniser calls many things organizations; one alone is no company.
    const isClear = (span: NameSpan) => size > 2 || span.label !== 'ORG' || lexicon.organizations.has(keyOf(doc, span))
    const kinds = list.map((span) => (isClear(span) ? kindOf(doc, span, lexicon) : undefined))
    for (const [index, span] of list.entries()) {
      const others = kinds.filter((_kind, other) => other !== index)
      const kind = others.find(
        (one) => one !== undefined && others.filter((other) => other === one).length / others.length >= SHARE,
      )
      if (kind !== undefined) found.set(span, { kind, size })
    }
  }
  return found
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
    const link = last === undefined ? '' : textBetween(doc, last, span)
    if (/^(, |,? (and|or|&) )$/.test(link)) {
      list.push(span)
      hasAnd ||= link !== ', '
    } else {
      close()
      list = [span]
      hasAnd = false
    }
  }
  close()
  return lists
}

function textBetween(doc: Doc, left: NameSpan, right: NameSpan): string {
  return doc.text.slice(doc.tokens[left.lastToken]?.end, doc.tokens[right.firstToken]?.start)
}
