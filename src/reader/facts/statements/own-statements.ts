import { ancestorsOf, childrenOf, headOf, subtreeOf, type Token } from '../../../language/index.ts'
import type { Span } from '../../../model/span.ts'
import type { ReaderDocument } from '../../document.ts'
import { firstFrom } from '../../first-from.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import { isAside, isVerbal } from '../clause-marks.ts'
import { factualityOf, isFact } from '../factuality.ts'
import { isContentOf } from '../governor-marks.ts'
import { isQuoted } from '../quotations.ts'
import { deepest, type Utterance } from './reported-speech.ts'

/**
 * What the article itself says, and not as a fact: negated, intended, considered, possible, rumoured. In "Peru has not joined
 * Mercosur. Chile plans to join it" it finds both sentences, NEGATED and INTENDED, with no speaker.
 */
export function findOwnStatements(
  document: ReaderDocument,
  quotations: readonly Span[],
  taken: readonly Utterance[],
): Utterance[] {
  const { doc } = document
  const isTaken = coverOf(taken)
  const telling = new Set(taken.flatMap(({ verb }) => verb?.index ?? []))
  const found = doc.tokens.flatMap((verb): Utterance[] => {
    if (!isVerbal(verb) || !isClause(doc, verb)) return []
    if (isRestricting(doc, verb)) return []
    // "as the war unfolds" is no statement for the plan in whose clause it stands.
    if (verb.dep === 'advcl' && isFact(factualityOf(doc, verb, headOf(doc, verb)))) return []
    const words = subtreeOf(
      doc,
      verb.dep === 'relcl' && !isContentOf(doc, verb, headOf(doc, verb)) ? headOf(doc, verb) : verb,
    )
    const [first, last] = [words[0] ?? verb, words.at(-1) ?? verb]
    const span = { start: first.start, end: last.end }
    if (isQuoted(quotations, verb.start) || isTaken(verb) || telling.has(verb.index)) return []
    const inner = deepest(doc, verb)
    // "It is unclear whether *Peru left*": a clause of its own.
    if (isTaken(inner) || (inner !== verb && inner.dep === 'ccomp' && isClause(doc, inner))) return []
    const outer = factualityOf(doc, verb)
    const put = outer.modality === 'ASSERTED' ? factualityOf(doc, inner) : outer
    if (isFact(put) || (put.attributed && isSaid(doc, verb))) return []
    return [
      {
        ...span,
        speaker: { entities: [] },
        verb,
        polarity: put.polarity,
        // What is only rumoured may be so.
        modality: put.attributed && put.modality === 'ASSERTED' ? 'POSSIBLE' : put.modality,
        method: 'own-statement',
        confidence: 0.75,
      },
    ]
  })
  return outermost(found)
}

/** Tells whether a span overlaps one of those given: one that begins before its end and reaches past its start. */
export function coverOf(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start)
  let farthest = 0
  const ends = ordered.map(({ end }) => (farthest = Math.max(farthest, end)))
  return ({ start, end }) => (ends[firstFrom(ordered, end) - 1] ?? 0) > start
}

/** Those that lie in no other, equal ones in none. */
function outermost(utterances: readonly Utterance[]): Utterance[] {
  const ordered = [...utterances].sort((a, b) => a.start - b.start || b.end - a.end)
  let farthest = 0
  const inner = new Set<Utterance>()
  ordered.forEach((one, i) => {
    const [before, next] = [ordered[i - 1], ordered[i + 1]]
    const isTwin = [before, next].some((other) => other?.start === one.start && other.end === one.end)
    if (isTwin || one.end <= farthest) inner.add(one)
    farthest = Math.max(farthest, one.end)
  })
  return utterances.filter((one) => !inner.has(one))
}

/** Whether a verb, with its own subject, tells something: "Peru left", "whether *Peru left*", "rumours that *Peru left*". */
function isClause(doc: LexicalDoc, verb: Token): boolean {
  const isTelling =
    /^(?:ROOT|conj|xcomp|advcl|relcl|ccomp)$/.test(verb.dep) ||
    (verb.dep === 'acl' && isContentOf(doc, verb, headOf(doc, verb)))
  return isTelling && childrenOf(doc, verb).some(({ dep }) => /^(?:nsubj|nsubjpass|expl)$/.test(dep))
}

/** "some ways *in which it may help*", "strikes *that will end it*": a clause that only tells which things are meant. */
function isRestricting(doc: LexicalDoc, verb: Token): boolean {
  const noun = headOf(doc, verb)
  const isSetOff = doc.tokens[verb.leftEdge - 1]?.text === ','
  return verb.dep === 'relcl' && noun.pos === 'NOUN' && !isSetOff && !isContentOf(doc, verb, noun)
}

/** Whether somebody says it, by a verb of speech above it or beside: then it is his statement, or nobody's. */
function isSaid(doc: LexicalDoc, verb: Token): boolean {
  return [verb, ...ancestorsOf(doc, verb)].some((above) => {
    const children = childrenOf(doc, above)
    if (children.some((child) => isAside(doc, child))) return true
    const isSaying = above !== verb && doc.lexicon.speechVerbs.has(above.lemma)
    return isSaying && children.some(({ dep, norm }) => (dep === 'nsubj' && norm !== 'it') || dep === 'agent')
  })
}
