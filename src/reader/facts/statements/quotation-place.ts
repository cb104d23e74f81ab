import type { Token } from '../../../language/index.ts'
import type { Span } from '../../../model/span.ts'
import type { ReaderDocument } from '../../document.ts'
import type { Quotation } from '../quotations.ts'
import { tokensWithin } from '../tokens-within.ts'

const MARK = /^(?:["“”]+|'')$/
/** A single mark, and not the end of a possessive. */
const isMark = ({ text, tag }: Token) => MARK.test(text) || (text === "'" && tag !== 'POS')
const SENTENCE_END = /^(?:[.!?]+|…)$/

/** A quotation with the narration before and after it in its paragraph, up to the next quotations, marks left out. */
export interface QuotationPlace {
  readonly quotation: Quotation
  readonly before: readonly Token[]
  readonly after: readonly Token[]
  /** Whether the paragraph begins with it. */
  readonly isFirst: boolean
  /** How it ends: in a full stop, in another mark of a sentence's end, or within a sentence. */
  readonly ending: 'stop' | 'mark' | 'open'
}

/** Where each quotation of a paragraph stands. In `"We came," she said.` the one has nothing before and "she said." after. */
export function placesIn(
  { doc, text }: ReaderDocument,
  paragraph: Span,
  quotations: readonly Quotation[],
): QuotationPlace[] {
  const words = (start: number, end: number) => tokensWithin(doc, { start, end }).filter((token) => !isMark(token))
  return quotations.map((quotation, at) => {
    const previous = quotations[at - 1]
    const before = words(previous?.end ?? paragraph.start, quotation.start)
    const after = words(quotation.end, quotations[at + 1]?.start ?? paragraph.end)
    const last = text.slice(quotation.start, quotation.end).trimEnd().at(-1) ?? ''
    const ending = /[.…]/.test(last) ? 'stop' : /[!?]/.test(last) ? 'mark' : 'open'
    return { quotation, before, after, isFirst: previous === undefined && before.length === 0, ending }
  })
}

/** Words cut after each mark that ends a sentence; a bare "said." is taken together with what follows. */
export function sentencesIn(words: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  let open = false
  for (const word of words) {
    if (open) sentences.at(-1)?.push(word)
    else sentences.push([word])
    const said = sentences.at(-1) ?? []
    open = !SENTENCE_END.test(word.text) || (said.length === 2 && said[0]?.pos === 'VERB')
  }
  return sentences
}

/** Whether words end where a sentence ends. */
export function isEnded(words: readonly Token[]): boolean {
  return SENTENCE_END.test(words.at(-1)?.text ?? '')
}
