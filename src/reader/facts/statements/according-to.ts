import { childrenOf, headOf, type Token } from '../../../language/index.ts'
import type { ReaderDocument } from '../../document.ts'
import { factualityOf } from '../factuality.ts'
import type { MentionIndex } from '../mention-index.ts'
import type { Utterance } from './reported-speech.ts'
import { speakerIn, type SpeechAct } from './speech-acts.ts'

/**
 * What is told by "according to". In "According to Reuters, the ministry may close" it finds `the ministry may close`
 * (POSSIBLE), said by Reuters.
 */
export function findAccordingTo(
  document: ReaderDocument,
  index: MentionIndex,
  acts: readonly SpeechAct[],
): Utterance[] {
  const { doc } = document
  return doc.tokens.flatMap((according): Utterance[] => {
    if (according.norm !== 'according') return []
    const to = childrenOf(doc, according).find((child) => child.dep === 'prep' || child.norm === 'to')
    const source = to && childrenOf(doc, to).find((child) => child.dep === 'pobj')
    const clause = headOf(doc, according)
    const speaker = source && speakerIn(document, index, acts, source)
    if (!speaker || clause === according) return []
    const { polarity, modality } = factualityOf(doc, clause)
    const span = besides(document, clause, according)
    return span
      ? [{ ...span, speaker, verb: according, polarity, modality, method: 'according-to', confidence: 0.85 }]
      : []
  })
}

/** The clause without the words of the source, on the longer side of them. */
function besides(
  document: ReaderDocument,
  clause: Token,
  according: Token,
): { start: number; end: number } | undefined {
  const { tokens } = document.doc
  const at = (index: number) => tokens[index]
  const [from, to] = [clause.leftEdge, clause.rightEdge]
  const before = { first: from, last: according.leftEdge - 1 }
  const after = { first: according.rightEdge + 1, last: to }
  const side = before.last - before.first >= after.last - after.first ? before : after
  const [first, last] = [at(side.first), at(side.last)]
  return first && last && side.first <= side.last ? { start: first.start, end: last.end } : undefined
}
