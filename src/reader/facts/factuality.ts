import { childrenOf, headOf, type Token } from '../../language/index.ts'
import { MODALITIES, type Modality, type Polarity } from '../../model/statement.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'
import type { FactualityMark } from '../lexicon/word-lists.ts'

/** Adverbs, auxiliaries and conjunctions, with what they do to the clause in which they stand. */
/** Words that decide whether what depends on them happened. */
/** Adjectives that say of an event that it has not happened. */

const CLAUSAL = new Set(['xcomp', 'ccomp', 'acl', 'pcomp', 'advcl', 'csubj', 'csubjpass', 'relcl'])
const REPORTING = new Set(['according', 'per'])

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

type Mark = FactualityMark | undefined

const isVerbal = (token: Token) => token.pos === 'VERB' || token.pos === 'AUX'

/** What a word in the clause of a predicate does to it. */
function markOfChild(doc: LexicalDoc, predicate: Token, child: Token): Mark {
  const word = child.norm.toLowerCase()
  switch (child.dep) {
    case 'neg':
      return 'NEGATED'
    case 'aux':
      // What cannot be is not: "cannot join" asserts as much as "does not join".
      if (child.lemma === 'can' && childrenOf(doc, predicate).some(({ dep }) => dep === 'neg')) return undefined
      return child.tag === 'MD' || word === 'will' || word === 'would'
        ? asMark(doc.lexicon.modals.get(child.lemma.toLowerCase()) ?? doc.lexicon.modals.get(word))
        : undefined
    case 'mark':
      return asMark(doc.lexicon.modals.get(word))
    case 'advmod':
      return word === 'longer' || word === 'more' ? noMore(doc, child) : asMark(doc.lexicon.modals.get(word))
    case 'cc':
    case 'preconj':
    case 'dep':
    case 'intj':
      return asMark(doc.lexicon.modals.get(word))
    case 'nsubj':
    case 'nsubjpass':
    case 'dobj':
    case 'attr':
      return asMark(doc.lexicon.modals.get(word)) === 'NEGATED' ? 'NEGATED' : undefined
    case 'det':
      return word === 'no' || word === 'neither' || word === 'any' ? 'NEGATED' : undefined
    case 'amod':
    case 'compound':
    case 'nmod':
      return predicate.pos === 'VERB' ? undefined : asMark(doc.lexicon.eventAdjectives.get(word))
    case 'prep':
      return REPORTING.has(word) ? 'ATTRIBUTED' : undefined
    default:
      return undefined
  }
}

/** "is *no longer* a member" */
function noMore(doc: LexicalDoc, word: Token): Mark {
  return doc.tokens[word.index - 1]?.norm === 'no' ? 'NEGATED' : undefined
}

function asMark(name: Mark): Mark {
  return name === 'ASSERTED' ? undefined : name
}

/** What the words of a predicate's own clause do to it, subjects with "no" and inverted conditions included. */
function marksOfClause(doc: LexicalDoc, predicate: Token): Mark[] {
  const children = childrenOf(doc, predicate)
  const marks = children.map((child) => markOfChild(doc, predicate, child))
  if (!isVerbal(predicate)) return marks
  const subject = children.find((child) => child.dep === 'nsubj' || child.dep === 'nsubjpass')
  if (subject && childrenOf(doc, subject).some((child) => markOfChild(doc, subject, child) === 'NEGATED'))
    marks.push('NEGATED')
  const auxiliary = children.find((child) => child.dep === 'aux' || child.dep === 'auxpass')
  if (subject && auxiliary && auxiliary.index < subject.index && predicate.dep === 'advcl') marks.push('HYPOTHETICAL')
  if (predicate.lemma === 'be' && children.some((child) => isOutOfTheQuestion(doc, child))) marks.push('NEGATED')
  if (
    predicate.lemma === 'be' &&
    childrenOf(doc, predicate).some((child) => child.dep === 'xcomp' && child.tag === 'VB')
  ) {
    marks.push('INTENDED')
  }
  return marks
}

/** "A summit is *out of the question*." */
function isOutOfTheQuestion(doc: LexicalDoc, word: Token): boolean {
  const [of, the, question] = [1, 2, 3].map((step) => doc.tokens[word.index + step]?.norm)
  return word.norm === 'out' && of === 'of' && the === 'the' && question === 'question'
}

/** What a governing word does to what depends on it: "refused to meet", "plans for a summit", "likely to join". */
function markOfGovernor(doc: LexicalDoc, governor: Token, dependent: Token): Mark {
  const particle = childrenOf(doc, governor).find((child) => child.dep === 'prt')
  const lemma = governor.lemma.toLowerCase()
  if (particle && doc.lexicon.governors.has(`${lemma}_${particle.norm}`))
    return asMark(doc.lexicon.governors.get(`${lemma}_${particle.norm}`))
  const complement = childrenOf(doc, governor).find((child) => child.dep === 'acomp' && child.index !== dependent.index)
  const named =
    doc.lexicon.governors.get(lemma) ?? (complement && doc.lexicon.governors.get(complement.lemma.toLowerCase()))
  if (named !== undefined) return asMark(named)
  if (lemma === 'have' && dependent.dep === 'xcomp') return 'RECOMMENDED'
  const infinitive = childrenOf(doc, dependent).some((child) => child.tag === 'TO')
  return infinitive && isVerbal(dependent) ? 'INTENDED' : undefined
}

/** What the step from a word up to its head does to it. */
function marksOfStep(doc: LexicalDoc, token: Token, head: Token): Mark[] {
  switch (token.dep) {
    case 'ccomp':
    case 'parataxis':
      // A first name that the tagger takes for a verb says nothing.
      if (head.entityLabel === 'PERSON') return []
      return [
        doc.lexicon.speechVerbs.has(head.lemma) ? 'ATTRIBUTED' : undefined,
        markOfGovernor(doc, head, token),
        'ATTRIBUTED',
      ]
    case 'csubj':
    case 'csubjpass':
      return ['HYPOTHETICAL']
    case 'acl':
      // "studies presented in Lima": what a participle says of its noun happened, whatever the noun.
      return token.tag === 'VBN' ? [] : [markOfGovernor(doc, head, token)]
    case 'advcl':
    case 'xcomp':
    case 'oprd':
    case 'acomp':
      // "Speaking in Lima, she called for a vote": what comes before hangs on no meaning of the verb.
      if (token.dep === 'advcl' && token.tag === 'VBG' && token.index < head.index) return []
      return [
        markOfGovernor(doc, head, token),
        doc.lexicon.speechVerbs.has(head.lemma) && token.dep === 'xcomp' ? 'ATTRIBUTED' : undefined,
      ]
    case 'pcomp':
      return marksOfGerund(doc, token, head)
    case 'dobj':
    case 'nsubjpass':
    case 'pobj':
    case 'prep':
    case 'attr':
    case 'conj':
      return token.dep === 'conj' ? [] : [markOfNounGovernor(doc, token, head)]
    default:
      return []
  }
}

/** "talks about joining", "without meeting", "after meeting": by the preposition, else by the word before it. */
function marksOfGerund(doc: LexicalDoc, token: Token, preposition: Token): Mark[] {
  const word = preposition.norm.toLowerCase()
  const governor = headOf(doc, preposition)
  if (word === 'without' || word === 'against' || word === 'from' || word === 'than' || word === 'instead')
    return ['NEGATED']
  if (word === 'as' && (doc.lexicon.speechVerbs.has(governor.lemma) || governor.lemma === 'know')) return ['ATTRIBUTED']
  if (doc.lexicon.prepositions.presupposing.has(word)) return []
  return [markOfGovernor(doc, governor, token) ?? (word === 'before' ? 'INTENDED' : 'CONSIDERED')]
}

/** "cancelled the meeting", "calls for a summit", "hopes of talks", "instead of a meeting", "without a meeting". */
function markOfNounGovernor(doc: LexicalDoc, token: Token, head: Token): Mark {
  const word = head.norm.toLowerCase()
  if (head.dep === 'prep' || head.pos === 'ADP' || head.pos === 'SCONJ') {
    return word === 'without' || word === 'against' || word === 'instead' || word === 'than' ? 'NEGATED' : undefined
  }
  if (token.dep === 'prep' && doc.lexicon.prepositions.presupposing.has(token.norm.toLowerCase())) return undefined
  return markOfGovernor(doc, head, token)
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
  const marks: Mark[] = []
  let token = predicate
  let inherits = true
  for (let steps = 0; steps < 60; steps++) {
    const isClause = isVerbal(token) || token === predicate || token.pos === 'NOUN' || token.pos === 'PROPN'
    const own = isClause ? marksOfClause(doc, token) : []
    marks.push(...(inherits ? own : own.filter((mark) => mark === 'ATTRIBUTED' || mark === 'HYPOTHETICAL')))
    const head = headOf(doc, token)
    if (head === token || head === ceiling) break
    const step = marksOfStep(doc, token, head)
    marks.push(...(inherits ? step : step.filter((mark) => mark === 'ATTRIBUTED')))
    if (isSetOff(doc, token)) inherits = false
    if (token.dep === 'conj' && isVerbal(token) && isVerbal(head) && hasOwnTense(doc, token)) inherits = false
    if (!inherits && CLAUSAL.has(token.dep) && !isSetOff(doc, token)) inherits = true
    token = head
  }
  if (isQuestion(doc, predicate)) marks.push('HYPOTHETICAL')
  return combine(marks)
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
    const text = doc.tokens[last]?.text ?? ''
    if (text === '?') return true
    if (/[\p{L}\p{N}]/u.test(text)) return false
  }
  return false
}

function combine(marks: readonly Mark[]): Factuality {
  const negations = marks.filter((mark) => mark === 'NEGATED').length
  const modality = marks.find(
    (mark): mark is Modality => mark !== undefined && Object.hasOwn(MODALITIES, mark) && mark !== 'ASSERTED',
  )
  return {
    // Two negations are not taken for a yes: "did not refuse to meet" does not say that they met.
    polarity: negations > 0 ? 'NEGATED' : 'AFFIRMED',
    modality: modality ?? 'ASSERTED',
    attributed: marks.includes('ATTRIBUTED'),
  }
}
