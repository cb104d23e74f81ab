import { beginningOfInitials } from '../spelled-out.ts'
import { isFirstName } from '../word-classes.ts'
import { after, before, fact, type Name, type Occurrence } from './facts.ts'
import type { NameKind, Row } from './row.ts'

/** How many words at the beginning of an expansion its name may lack: "U.S.", "the". */
const MISSING = 2

/**
 * What an acronym is by what it is short for: in "Gadget Users' Rights Foundation (GURF)" it is what the longer name
 * is; in "a suspicious activity report (SAR)", "SAR [Suspicious Activity Report]" and "MB (Maritime Benefit)" no entity
 * at all.
 */
export const EXPANSION: readonly Row<Name>[] = [
  {
    when: (name) => kindOfWhole(name) === 'ORGANIZATION',
    votes: { ORGANIZATION: 2.5 },
    reason: 'it is the acronym of such a name',
    example: "The Gadget Users' Rights Foundation (GURF) sued.",
    decides: 'ORGANIZATION GURF',
  },
  {
    when: (name) => kindOfWhole(name) === 'PLACE',
    votes: { PLACE: 2.5 },
    reason: 'it is the acronym of such a name',
    example: 'Rangers closed the Velnar National Park (VNP).',
    decides: 'PLACE VNP',
  },
  {
    when: (name) => kindOfWhole(name) === 'TOPIC',
    votes: { TOPIC: 2.5 },
    reason: 'it is the acronym of such a name',
    example: 'The Marine Conservation Code (MCC) forbids it.',
    decides: 'TOPIC MCC',
  },
  {
    when: (name) => kindOfWhole(name) === 'OTHER',
    votes: { OTHER: 2.5 },
    reason: 'it is the acronym of such a name',
    example: 'The Velnor Film Prize (VFP) went to her.',
    decides: 'OTHER VFP',
  },
  {
    when: (name) => isOfNoName(name) && expansion(name)?.head === undefined,
    votes: { OTHER: 2.5 },
    reason: 'it is short for what is no name',
    example: 'The bank filed a suspicious activity report (SAR) in May.',
    decides: 'OTHER SAR',
  },
  {
    when: (name) => isOfNoName(name) && expansion(name)?.head,
    votes: { ORGANIZATION: 1 },
    reason: 'it is short for the name of a …',
    example: 'The city runs a youth council (YC).',
    decides: 'ORGANIZATION YC',
  },
  {
    when: (name) => isBesideBody(name),
    votes: { PERSON: -1, ORGANIZATION: 2 },
    reason: 'it stands in brackets after the name of an organization',
    example: 'The National Agency for Disasters (Sinapred) will act.',
    decides: 'ORGANIZATION Sinapred',
  },
]

/** What an acronym is short for: the kind of the longer name that it is, if it is one, and the head of a body in it. */
interface Expansion {
  readonly kind: NameKind | undefined
  readonly head: string | undefined
}

/** The expansion beside the first occurrence that has one. */
const expansion = fact((name: Name): Expansion | undefined => {
  for (const occurrence of name.occurrences) {
    const found = expansionAt(occurrence, name)
    if (found !== undefined) return found
  }
  return undefined
})

function expansionAt(of: Occurrence, { longer, lexicon }: Name): Expansion | undefined {
  const { doc, span, surface } = of
  if (!/^\p{Lu}[\p{L}\d&]*\p{Lu}s?$/u.test(surface) || of.words.length !== 1) return undefined
  const letters = surface.toLowerCase().replace(/[^\p{L}]/gu, '')
  const inBrackets = /[([]$/.test(before(of)?.text ?? '')
  const opens = /^[([]/.test(after(of)?.text ?? '')
  const opening = span.lastToken + 2
  const closing = doc.tokens.findIndex(({ text }, index) => index > opening && /^[)\]]/.test(text))
  const end = inBrackets ? span.firstToken - 2 : opens ? closing - 1 : -1
  const first = end < 0 ? undefined : beginningOfInitials(doc, end, letters, lexicon)
  if (first === undefined || (!inBrackets && first !== opening)) return undefined
  const whole = longer.byLastToken.get(end)
  const words = doc.tokens.slice(first, end + 1).map(({ text }) => text.toLowerCase())
  return {
    kind: whole !== undefined && whole.firstToken <= first + MISSING ? whole.kind : undefined,
    head: words.find((word) => lexicon.organizationHeads.has(word)),
  }
}

/** "Ministry of Works (*Minobras*)": one word, alone in brackets after the name of a body. */
function isBesideBody({ occurrences, longer, lexicon, key }: Name): boolean {
  return occurrences.some(
    (of) =>
      of.words.length === 1 &&
      before(of)?.text === '(' &&
      after(of)?.text.startsWith(')') === true &&
      longer.byLastToken.get(of.span.firstToken - 2)?.kind === 'ORGANIZATION' &&
      !lexicon.places.has(key) &&
      !isFirstName(of.surface, lexicon),
  )
}

function kindOfWhole(name: Name): NameKind | undefined {
  return expansion(name)?.kind
}

/** Whether the article spells an acronym out, and not as a name; what is short for a person is none. */
function isOfNoName(name: Name): boolean {
  const found = expansion(name)
  return found !== undefined && (found.kind === undefined || found.kind === 'PERSON')
}
