import { childrenOf, headOf, subtreeOf } from '../../../language/index.ts'
import { contains, overlaps, type Span } from '../../../model/span.ts'
import type { ReaderDocument } from '../../document.ts'
import { factualityOf, isFact } from '../factuality.ts'
import { isQuoted } from '../quotations.ts'
import { deepest, type Utterance } from './reported-speech.ts'

/**
 * What the article itself says, and not as a fact: negated, intended, considered, possible. In "Peru has not joined
 * Mercosur. Chile plans to join it" it finds both sentences, NEGATED and INTENDED, with no speaker.
 */
export function findOwnStatements(
  document: ReaderDocument,
  quotations: readonly Span[],
  taken: readonly Utterance[],
): Utterance[] {
  const { doc } = document
  const found = doc.tokens.flatMap((verb): Utterance[] => {
    if (verb.pos !== 'VERB' && verb.pos !== 'AUX') return []
    if (
      verb.dep !== 'ROOT' &&
      verb.dep !== 'conj' &&
      verb.dep !== 'xcomp' &&
      verb.dep !== 'advcl' &&
      verb.dep !== 'relcl'
    )
      return []
    if (
      !childrenOf(doc, verb).some((child) => child.dep === 'nsubj' || child.dep === 'nsubjpass' || child.dep === 'expl')
    )
      return []
    // "as the war unfolds" is no statement for the plan in whose clause it stands.
    if (verb.dep === 'advcl' && isFact(factualityOf(doc, verb, headOf(doc, verb)))) return []
    const words = subtreeOf(doc, verb.dep === 'relcl' ? headOf(doc, verb) : verb)
    const [first, last] = [words[0] ?? verb, words.at(-1) ?? verb]
    const span = { start: first.start, end: last.end }
    if (isQuoted(quotations, verb.start) || taken.some((utterance) => overlaps(utterance, verb))) return []
    const inner = deepest(doc, verb)
    const outer = factualityOf(doc, verb)
    const put = outer.modality === 'ASSERTED' ? factualityOf(doc, inner) : outer
    if (put.attributed || (put.polarity === 'AFFIRMED' && put.modality === 'ASSERTED')) return []
    return [
      {
        ...span,
        speaker: { entities: [] },
        verb,
        polarity: put.polarity,
        modality: put.modality,
        method: 'own-statement',
        confidence: 0.75,
      },
    ]
  })
  return found.filter((inner) => !found.some((outer) => outer !== inner && contains(outer, inner)))
}
