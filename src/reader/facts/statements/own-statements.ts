import { ancestorsOf, childrenOf, headOf, subtreeOf, type Token } from '../../../language/index.ts'
import { contains, overlaps, type Span } from '../../../model/span.ts'
import type { ReaderDocument } from '../../document.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import { isVerbal } from '../clause-marks.ts'
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
  const found = doc.tokens.flatMap((verb): Utterance[] => {
    if (!isVerbal(verb) || !isClause(doc, verb)) return []
    // "as the war unfolds" is no statement for the plan in whose clause it stands.
    if (verb.dep === 'advcl' && isFact(factualityOf(doc, verb, headOf(doc, verb)))) return []
    const words = subtreeOf(
      doc,
      verb.dep === 'relcl' && !isContentOf(doc, verb, headOf(doc, verb)) ? headOf(doc, verb) : verb,
    )
    const [first, last] = [words[0] ?? verb, words.at(-1) ?? verb]
    const span = { start: first.start, end: last.end }
    if (isQuoted(quotations, verb.start) || taken.some((utterance) => overlaps(utterance, verb))) return []
    const inner = deepest(doc, verb)
    if (taken.some((utterance) => overlaps(utterance, inner))) return []
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
  return found.filter((inner) => !found.some((outer) => outer !== inner && contains(outer, inner)))
}

/** Whether a verb, with its own subject, tells something: "Peru left", "whether *Peru left*", "rumours that *Peru left*". */
function isClause(doc: LexicalDoc, verb: Token): boolean {
  const isTelling =
    /^(?:ROOT|conj|xcomp|advcl|relcl|ccomp)$/.test(verb.dep) ||
    (verb.dep === 'acl' && isContentOf(doc, verb, headOf(doc, verb)))
  return isTelling && childrenOf(doc, verb).some(({ dep }) => /^(?:nsubj|nsubjpass|expl)$/.test(dep))
}

/** Whether somebody says it, by a verb of speech above it: then it is his statement, or nobody's. */
function isSaid(doc: LexicalDoc, verb: Token): boolean {
  return ancestorsOf(doc, verb).some(
    (above) =>
      doc.lexicon.speechVerbs.has(above.lemma) &&
      childrenOf(doc, above).some(({ dep, norm }) => (dep === 'nsubj' && norm !== 'it') || dep === 'agent'),
  )
}
