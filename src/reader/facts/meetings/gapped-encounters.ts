import { childrenOf, textAt, type Token } from '../../../language/index.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/** Whom a verb says somebody met elsewhere without being said again, the preposition after the name, and the place. */
export interface GappedEncounter {
  readonly other: Token
  readonly link: Token
  readonly place: Token
  /** The last token of what is told of it, its date included. */
  readonly end: number
}

/**
 * The encounters after the first that one verb tells: of "met Lopez in Lima on Monday and *Perez in Cusco on Friday*" the second.
 * Each has a name and right behind it a place; the tree hangs them on many things.
 */
export function gappedEncounters(doc: LexicalDoc, verb: Token): readonly GappedEncounter[] {
  if (verb.lemma !== 'meet' || verb.pos !== 'VERB') return []
  const pairs: Omit<GappedEncounter, 'end'>[] = []
  for (let at = verb.index + 1; at <= verb.rightEdge; at++) {
    const token = doc.tokens[at]
    if (token === undefined || token.sentenceStart || token.pos === 'VERB' || token.pos === 'AUX') break
    const link = doc.tokens[at + 1]
    const place = link && placeAfter(doc, link)
    if (place !== undefined && link !== undefined && isName(token)) pairs.push({ other: token, link, place })
  }
  return pairs
    .map((pair, i) => ({
      ...pair,
      end: (pairs[i + 1] ? startOf(doc, pairs[i + 1]?.other) : verb.rightEdge + 1) - 1,
    }))
    .filter(({ other }, i) => i > 0 && /^(?:,|and)$/.test(textAt(doc.tokens, startOf(doc, other) - 1)))
}

function isName({ pos, entityLabel }: Token): boolean {
  return pos === 'PROPN' && !/^(?:DATE|FAC|GPE|LOC)$/.test(entityLabel)
}

function placeAfter(doc: LexicalDoc, link: Token): Token | undefined {
  if (!/^(?:in|at)$/.test(link.norm) || link.pos !== 'ADP') return undefined
  return childrenOf(doc, link).find(({ dep, pos }) => dep === 'pobj' && pos === 'PROPN')
}

/** Where the name and its titles begin: behind the last comma, "and" or preposition before it. */
function startOf(doc: LexicalDoc, name: Token | undefined): number {
  let start = name?.index ?? 0
  while (start > 0 && /^(?:NOUN|PROPN|ADJ|PART|DET|PRON)$/.test(doc.tokens[start - 1]?.pos ?? '')) start--
  return start
}
