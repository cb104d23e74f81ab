import { childrenOf, headOf, type Token, textAt } from '../../language/index.ts'
import { MODALITIES, type Modality, type Polarity } from '../../model/statement.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'
import { isVerbal, marksOfClause, type Mark } from './clause-marks.ts'
import { marksOfStep } from './governor-marks.ts'

const CLAUSAL = new Set(['xcomp', 'ccomp', 'acl', 'pcomp', 'advcl', 'csubj', 'csubjpass', 'relcl'])

/** How an article puts something: whether it happened, and whether the article says so itself or reports it. */
export interface Factuality {
  readonly polarity: Polarity
  readonly modality: Modality
  readonly attributed: boolean
}

/** Whether the article itself asserts it in the affirmative: the one condition for a relationship. */
export function isFact({ polarity, modality, attributed }: Factuality): boolean {
  return polarity === 'AFFIRMED' && modality === 'ASSERTED' && !attributed
}

/** Whether a relative or participial clause is set off by a comma: then only attribution reaches it from outside. */
function isSetOff(doc: LexicalDoc, token: Token): boolean {
  const before = doc.tokens[token.leftEdge - 1]
  return token.dep === 'relcl' && before?.text === ','
}

/**
 * How the article puts a predicate: its own clause ("has not", "may", "if"), then every word above it that decides
 * whether it happened ("refused to", "plans to", "said that"), up to `ceiling` (left out) or the sentence's root.
 *
 * In "Scholz explained why Ukraine cannot join NATO" the verb `join` is NEGATED and attributed; in "Sweden plans to
 * join NATO" it is INTENDED.
 */
export function factualityOf(doc: LexicalDoc, predicate: Token, ceiling?: Token): Factuality {
  return combine(marksOf(doc, predicate, ceiling))
}

/** All that the words around a predicate do to it, nearest first. */
export function marksOf(doc: LexicalDoc, predicate: Token, ceiling?: Token): Mark[] {
  const marks: Mark[] = []
  let token = predicate
  let inherits = true
  let isAside = false
  let opposed = false
  let isSource = false
  for (let steps = 0; steps < 60; steps++) {
    const isClause = isVerbal(token) || token === predicate || token.pos === 'NOUN' || token.pos === 'PROPN'
    const all = isClause ? marksOfClause(doc, token) : []
    // "according to Bo Ek, *who met* Cole": who tells it does not tell this of himself.
    if (isSource && all.includes('ATTRIBUTED')) all.splice(all.indexOf('ATTRIBUTED'), 1)
    const own = opposed ? all.filter((mark) => mark !== 'NEGATED') : all
    marks.push(...(inherits ? own : own.filter((mark) => mark === 'ATTRIBUTED' || mark === 'HYPOTHETICAL')))
    const head = headOf(doc, token)
    if (head === token || head === ceiling) break
    const step = marksOfStep(doc, token, head)
    opposed = token.dep === 'conj' && isOpposed(doc, token, head)
    marks.push(...(inherits ? step : step.filter((mark) => mark === 'ATTRIBUTED')))
    isSource = token.norm === 'according' && token !== predicate
    if (isSetOff(doc, token)) [inherits, isAside] = [false, true]
    if (token.dep === 'conj' && isVerbal(token) && isVerbal(head) && hasOwnTense(doc, token)) inherits = false
    if (!isAside && CLAUSAL.has(token.dep)) inherits = true
    token = head
  }
  if (isQuestion(doc, predicate)) marks.push('HYPOTHETICAL')
  return marks
}

/** "did not go *but* met Putin": the negation ends at the "but". */
function isOpposed(doc: LexicalDoc, token: Token, head: Token): boolean {
  const joining = childrenOf(doc, head).findLast(
    ({ dep, index }) => dep === 'cc' && index > head.index && index < token.index,
  )
  return joining?.norm === 'but'
}

/** "did not meet Putin and *flew* home": a conjunct with its own tense is not under the first one's auxiliaries. */
function hasOwnTense(doc: LexicalDoc, token: Token): boolean {
  return (
    token.tag === 'VBD' ||
    token.tag === 'VBZ' ||
    token.tag === 'VBP' ||
    childrenOf(doc, token).some((child) => child.dep === 'aux' || child.dep === 'auxpass' || child.dep === 'nsubj')
  )
}

function isQuestion(doc: LexicalDoc, token: Token): boolean {
  let i = token.index + 1
  while (i < doc.tokens.length && doc.tokens[i]?.sentenceStart === false) i++
  for (let last = i - 1; last > token.index; last--) {
    const text = textAt(doc.tokens, last)
    if (text === '?') return true
    if (/[\p{L}\p{N}]/u.test(text)) return false
  }
  return false
}

function combine(marks: readonly Mark[]): Factuality {
  const negations = marks.filter((mark) => mark === 'NEGATED').length
  const modality = marks.find(
    (mark): mark is Exclude<Mark, 'NEGATED' | 'ATTRIBUTED' | undefined> =>
      mark !== undefined && Object.hasOwn(MODALITIES, mark),
  )
  return {
    // Two negations are not taken for a yes: "did not refuse to meet" does not say that they met.
    polarity: negations > 0 ? 'NEGATED' : 'AFFIRMED',
    modality: modality ?? 'ASSERTED',
    attributed: marks.includes('ATTRIBUTED'),
  }
}
