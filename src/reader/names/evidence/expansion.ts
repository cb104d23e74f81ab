import type { Doc, Token } from '../../../language/index.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { beginningOfInitials } from '../spelled-out.ts'
import { surfaceOf, tokensOf, type NameSpan } from '../name-span.ts'
import type { NameKind, Vote } from './vote.ts'

/** How many words at the beginning of an expansion its name may lack: "U.S.", "the". */
const MISSING = 2

/** A name of several words that is decided already. */
export interface LongerName {
  readonly firstToken: number
  readonly kind: NameKind
}

/**
 * What an acronym is by what it is short for: in "Gadget Users' Rights Foundation (GURF)" it is what the longer name
 * is; in "a suspicious activity report (SAR)", "SAR [Suspicious Activity Report]" and "MB (Maritime Benefit)" no entity
 * at all. `longerAt` tells which longer name ends at a token, if one does.
 */
export function expansionVotes(
  doc: Doc,
  span: NameSpan,
  longerAt: (lastToken: number) => LongerName | undefined,
  lexicon: Lexicon,
): Vote[] {
  const acronym = surfaceOf(doc, span)
  if (!/^\p{Lu}[\p{L}\d&]*\p{Lu}s?$/u.test(acronym) || span.firstToken !== span.lastToken) return []
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '')
  const inBrackets = /[([]$/.test(doc.tokens[span.firstToken - 1]?.text ?? '')
  const opens = /^[([]/.test(doc.tokens[span.lastToken + 1]?.text ?? '')
  const opening = span.lastToken + 2
  const closing = doc.tokens.findIndex(({ text }, index) => index > opening && /^[)\]]/.test(text))
  const end = inBrackets ? span.firstToken - 2 : opens ? closing - 1 : -1
  const first = end < 0 ? undefined : beginningOfInitials(doc, end, letters)
  if (first === undefined || (!inBrackets && first !== opening)) return []
  const longer = longerAt(end)
  const isWhole = longer !== undefined && longer.firstToken <= first + MISSING
  return [voteOf(isWhole ? longer.kind : undefined, tokensOf(doc, { firstToken: first, lastToken: end }), lexicon)]
}

function voteOf(kind: NameKind | undefined, words: readonly Token[], lexicon: Lexicon): Vote {
  if (kind !== undefined && kind !== 'PERSON') return [kind, 2.5, 'it is the acronym of such a name']
  const head = words.find(({ text }) => lexicon.organizationHeads.has(text.toLowerCase()))
  return head === undefined
    ? ['OTHER', 2.5, 'it is short for what is no name']
    : ['ORGANIZATION', 1, `it is short for the name of a ${head.text.toLowerCase()}`]
}
