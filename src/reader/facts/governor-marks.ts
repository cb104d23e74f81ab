import { childrenOf, headOf, type Token, normAt } from '../../language/index.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'
import { asMark, isVerbal, type Mark } from './clause-marks.ts'

/** How many words before "that" its "so" or "such" may stand. */
const FAR = 4
const AWAY = new Set(['without', 'against', 'instead', 'than'])

/** What the step from a word up to its head does to it: "*refused* to meet", "*plans* for a summit", "*said* that". */
export function marksOfStep(doc: LexicalDoc, token: Token, head: Token): Mark[] {
  switch (token.dep) {
    case 'ccomp':
    case 'parataxis':
      return marksOfClauseUnder(doc, token, head)
    case 'csubj':
    case 'csubjpass':
      return ['HYPOTHETICAL']
    case 'acl':
    case 'relcl':
      return marksOfClauseOn(doc, token, head)
    case 'advcl':
    case 'xcomp':
    case 'oprd':
    case 'acomp':
      // "Speaking in Lima, she called for a vote": what comes before hangs on no meaning of the verb.
      if (token.dep === 'advcl' && token.tag === 'VBG' && token.index < head.index) return []
      if (token.dep === 'advcl' && isBesideAnother(doc, token)) return []
      return [markOfGovernor(doc, head, token), isTold(doc, token, head) ? 'ATTRIBUTED' : undefined]
    case 'pcomp':
      return marksOfGerund(doc, token, head)
    case 'nsubj':
    case 'nsubjpass':
      return [...(token.dep === 'nsubj' ? [] : [markOfNounGovernor(doc, token, head)]), markOfState(doc, token, head)]
    case 'dobj':
    case 'pobj':
    case 'prep':
    case 'attr':
      return [markOfNounGovernor(doc, token, head)]
    case 'conj':
      return isLeftOut(doc, token) || isAfterNor(doc, token, head) ? ['NEGATED'] : []
    default:
      return []
  }
}

/** "Mali boycotted the vote, *while* Togo *took part*": what others did meanwhile, on which the verb above says nothing. */
function isBesideAnother(doc: LexicalDoc, clause: Token): boolean {
  const children = childrenOf(doc, clause)
  const isSet = children.some(({ dep, norm }) => dep === 'mark' && /^(?:while|whereas|although|though)$/.test(norm))
  return isSet && children.some(({ dep }) => dep.startsWith('nsubj'))
}

/** "claimed to lead", but not "continued to lead", by which one speaks only with a quotation. */
function isTold({ lexicon }: LexicalDoc, token: Token, head: Token): boolean {
  return (
    token.dep === 'xcomp' && lexicon.speechVerbs.has(head.lemma) && lexicon.governors.get(head.lemma) !== 'ASSERTED'
  )
}

/** "said that", "denied that", but not "saw Peru join": a clause without a tense is seen or caused, and not told. */
function marksOfClauseUnder(doc: LexicalDoc, token: Token, head: Token): Mark[] {
  // A first name that the tagger takes for a verb says nothing.
  if (head.entityLabel === 'PERSON' || isBeside(doc, token, head) || isResult(doc, token)) return []
  const hasTense =
    /^(?:VBD|VBZ|VBP|MD)$/.test(token.tag) || childrenOf(doc, token).some(({ dep }) => /^(?:aux|mark)/.test(dep))
  if (!hasTense && doc.lexicon.governors.get(head.lemma) === 'ASSERTED') return []
  return [
    doc.lexicon.speechVerbs.has(head.lemma) ? 'ATTRIBUTED' : undefined,
    markOfGovernor(doc, head, token),
    'ATTRIBUTED',
  ]
}

/** "was *so* full *that* many stood outside": what comes of it. */
function isResult(doc: LexicalDoc, { leftEdge }: Token): boolean {
  if (normAt(doc.tokens, leftEdge) !== 'that') return false
  return doc.tokens.slice(Math.max(0, leftEdge - FAR), leftEdge).some(({ norm, tag, index }) => {
    const isDegree = norm === 'so' && /^(?:JJ|RB|VBN)/.test(doc.tokens[index + 1]?.tag ?? '')
    return tag !== 'IN' && (isDegree || norm === 'such')
  })
}

/** "*Mali beat Togo*, Japan lost": a clause that only a comma parts from the next, which tells nothing of it. */
function isBeside(doc: LexicalDoc, clause: Token, head: Token): boolean {
  const { speechVerbs, governors } = doc.lexicon
  const isTelling = speechVerbs.has(head.lemma) || governors.has(head.lemma) || head.lemma === 'be'
  const isMarked = childrenOf(doc, clause).some(({ dep }) => dep === 'mark')
  return clause.index < head.index && !isTelling && !isMarked
}

/**
 * What a noun does to a clause on it. "the rumour *that Peru left*" is nobody's word, "the fact that Peru left" is the
 * article's; "studies presented in Lima": what a participle says of its noun happened, whatever the noun.
 */
function marksOfClauseOn(doc: LexicalDoc, token: Token, noun: Token): Mark[] {
  if (isContentOf(doc, token, noun)) {
    const isTrue = doc.lexicon.contentNouns.true.has(noun.lemma) || isBeyondDoubt(doc, noun)
    return isTrue ? [] : [markOfGovernor(doc, noun, token), 'ATTRIBUTED']
  }
  return token.dep === 'relcl' || token.tag === 'VBN' ? [] : [markOfGovernor(doc, noun, token)]
}

/** "There is *no doubt* that" */
function isBeyondDoubt(doc: LexicalDoc, noun: Token): boolean {
  return (
    /^(?:doubt|question|secret|denying)$/.test(noun.lemma) && childrenOf(doc, noun).some(({ norm }) => norm === 'no')
  )
}

/** Whether a clause tells what its noun is: "the story *that Peru left Chile*", but not "the story that Peru told". */
export function isContentOf(doc: LexicalDoc, clause: Token, noun: Token): boolean {
  const children = childrenOf(doc, clause)
  const that = doc.tokens[clause.leftEdge]
  const subject = children.find(({ dep }) => /^nsubj|^expl/.test(dep))
  if (that?.norm !== 'that' || subject === undefined || subject === that || noun.pos !== 'NOUN') return false
  // "the rumour *that Bo* Ek left": the tree may take the "that" for a part of the subject.
  if (clause.dep === 'acl' || that.head !== clause.index) return true
  const isTwice =
    children.some(({ dep }) => /^(?:dobj|attr)$/.test(dep) && that.dep === dep) &&
    children.filter(({ dep }) => dep === that.dep).length > 1
  const { told, true: truths } = doc.lexicon.contentNouns
  return isTwice || told.has(noun.lemma) || truths.has(noun.lemma)
}

/** What a governing word does to what depends on it: "refused to meet", "plans for a summit", "likely to join". */
function markOfGovernor(doc: LexicalDoc, governor: Token, dependent: Token): Mark {
  const { governors, failures } = doc.lexicon
  const children = childrenOf(doc, governor)
  const lemma = governor.lemma.toLowerCase()
  // "pulled *out* of a summit", "thinking *of* leaving": the tree may take the particle for a preposition.
  const particle = children.find(
    ({ dep, index, norm }) =>
      (dep === 'prt' || (index === governor.index + 1 && /^(?:prep|advmod)$/.test(dep))) &&
      governors.has(`${lemma}_${norm}`),
  )
  if (particle) return asMark(governors.get(`${lemma}_${particle.norm}`))
  const complement = children.find((child) => child.dep === 'acomp' && child.index !== dependent.index)
  const state = complement?.lemma.toLowerCase() ?? ''
  const named = governors.get(lemma) ?? governors.get(state) ?? failures.get(state)
  if (named === 'RECOMMENDED' && isToldAsFact(doc, dependent)) return undefined
  if (named !== undefined) return asMark(named)
  if (isYetTo(doc, dependent)) return 'NEGATED'
  if (lemma === 'have' && dependent.dep === 'xcomp') return 'RECOMMENDED'
  const below = childrenOf(doc, dependent)
  const infinitive = below.some((child) => child.tag === 'TO')
  // "is said *to have* met": so it is told, and not meant.
  if (doc.lexicon.speechVerbs.has(lemma) && below.some(({ dep, norm }) => dep === 'aux' && norm === 'have'))
    return undefined
  return infinitive && isVerbal(dependent) ? 'INTENDED' : undefined
}

/** "insisted that Peru *left*" says what happened, and "insisted that Peru *leave*" what should. */
export function isToldAsFact(doc: LexicalDoc, clause: Token): boolean {
  const isFinite = ({ tag }: Token) => tag === 'VBD' || tag === 'VBZ'
  const auxiliaries = childrenOf(doc, clause).filter(({ dep }) => dep.startsWith('aux'))
  return clause.dep === 'ccomp' && (isFinite(clause) || auxiliaries.some(isFinite))
}

/** "proposed that Peru *leave*", "asked that they *be freed*": a verb in its plain form, whoever does it. */
export function isSubjunctive(doc: LexicalDoc, clause: Token): boolean {
  const children = childrenOf(doc, clause)
  const subject = children.find(({ dep }) => dep === 'nsubj' || dep === 'nsubjpass')
  const isThat = children.some(({ dep, norm }) => dep === 'mark' && norm === 'that')
  if (clause.dep !== 'ccomp' || subject === undefined || !isThat) return false
  const [first = clause] = children.filter(({ dep }) => dep.startsWith('aux'))
  const isOne =
    (/^NNP?$/.test(subject.tag) || /^(?:he|it|she)$/.test(subject.norm)) &&
    childrenOf(doc, subject).every(({ dep }) => dep !== 'conj')
  return first.tag === 'VB' || (first.tag === 'VBP' && isOne)
}

/** "has *yet to* meet", "is *yet to* be seen" */
function isYetTo(doc: LexicalDoc, verb: Token): boolean {
  return childrenOf(doc, verb).some(({ tag, index }) => tag === 'TO' && doc.tokens[index - 1]?.norm === 'yet')
}

/** "The talks collapsed *before they began*": what breaks down later was. */
function isBeforeItBegan(doc: LexicalDoc, verb: Token): boolean {
  return childrenOf(doc, verb).some(
    (clause) =>
      clause.dep === 'advcl' &&
      /^(?:begin|start|open|convene)$/.test(clause.lemma) &&
      childrenOf(doc, clause).some(({ norm }) => norm === 'before'),
  )
}

/** "The talks *fell through*", "a visit *is due*", "was put *on hold*", "the report *is false*": what is said of a thing. */
function markOfState(doc: LexicalDoc, subject: Token, verb: Token): Mark {
  if (subject.pos !== 'NOUN' && subject.pos !== 'PROPN') return undefined
  if (isBeforeItBegan(doc, verb)) return 'NEGATED'
  const { failures } = doc.lexicon
  const children = childrenOf(doc, verb).filter(({ index }) => index > verb.index)
  const states = [
    verb.lemma,
    ...children.filter(({ dep }) => /^(?:prt|advmod|prep)$/.test(dep)).map(({ norm }) => `${verb.lemma}_${norm}`),
    ...children.filter(({ dep }) => /^(?:acomp|advmod|attr)$/.test(dep)).map(({ lemma }) => lemma),
    ...children
      .filter(({ dep }) => dep === 'prep')
      .flatMap((preposition) => childrenOf(doc, preposition).map(({ lemma }) => `${preposition.norm}_${lemma}`)),
    ...(isOutOfTheQuestion(doc, verb) ? ['out_of_question'] : []),
  ]
  return states.map((state) => asMark(failures.get(state.toLowerCase()))).find((mark) => mark !== undefined)
}

/** "A summit is *out of the question*." */
function isOutOfTheQuestion(doc: LexicalDoc, verb: Token): boolean {
  return childrenOf(doc, verb).some((word) => {
    const [of, the, question] = [1, 2, 3].map((step) => doc.tokens[word.index + step]?.norm)
    return word.norm === 'out' && of === 'of' && the === 'the' && question === 'question'
  })
}

/** "did not play, *nor* did he sing" */
function isAfterNor(doc: LexicalDoc, token: Token, head: Token): boolean {
  return childrenOf(doc, head).some(
    ({ dep, norm, index }) => dep === 'cc' && norm === 'nor' && index > head.index && index < token.index,
  )
}

/** "called Peru *rather than meet* Bo Ek", "Peru *but not Chile*" */
export function isLeftOut(doc: LexicalDoc, token: Token): boolean {
  const [before, first] = [doc.tokens[token.leftEdge - 1]?.norm, doc.tokens[token.leftEdge]?.norm]
  const isAdding = /^(?:only|just|merely)$/.test(normAt(doc.tokens, token.leftEdge + (first === 'not' ? 1 : 0)))
  return before === 'than' || ((before === 'not' || first === 'not') && !isAdding && !isVerbal(token))
}

/** "talks about joining", "without meeting", "after meeting": by the preposition, else by the word before it. */
function marksOfGerund(doc: LexicalDoc, token: Token, preposition: Token): Mark[] {
  const word = preposition.norm.toLowerCase()
  const governor = headOf(doc, preposition)
  if (AWAY.has(word) || word === 'from') return ['NEGATED']
  if (word === 'as' && (doc.lexicon.speechVerbs.has(governor.lemma) || governor.lemma === 'know')) return ['ATTRIBUTED']
  if (doc.lexicon.prepositions.presupposing.has(word)) return []
  // "*Before* meeting Perez, Lopez flew to Lima": told as what came next, where "died before meeting Perez" is not.
  if (word === 'before' && preposition.sentenceStart && governor.tag === 'VBD') return []
  // "*with* Peru attending": as what it hangs on.
  if (word === 'with' && childrenOf(doc, token).some(({ dep }) => dep === 'nsubj')) return []
  return [markOfGovernor(doc, governor, token) ?? (word === 'before' ? 'INTENDED' : 'CONSIDERED')]
}

/** "cancelled the meeting", "calls for a summit", "rumours of talks", "instead of a meeting", "without a meeting". */
function markOfNounGovernor(doc: LexicalDoc, token: Token, head: Token): Mark {
  if (head.dep === 'prep' || head.pos === 'ADP' || head.pos === 'SCONJ')
    return AWAY.has(head.norm.toLowerCase()) ? 'NEGATED' : undefined
  if (token.dep === 'prep' && doc.lexicon.prepositions.presupposing.has(token.norm.toLowerCase())) return undefined
  if (isOverMeal(doc, token)) return undefined
  return markOfGovernor(doc, head, token) ?? (isOnlyTold(doc, token, head) ? 'ATTRIBUTED' : undefined)
}

/** "discussed it *over a dinner*": while they ate, as with "during". */
function isOverMeal(doc: LexicalDoc, token: Token): boolean {
  if (token.dep !== 'prep' || token.norm.toLowerCase() !== 'over') return false
  return childrenOf(doc, token).some(({ dep, lemma }) => dep === 'pobj' && doc.lexicon.meetingKinds.meal.has(lemma))
}

/** "rumours *of a meeting*", "reports *about talks*"; "the report of the meeting" takes it for known. */
function isOnlyTold(doc: LexicalDoc, token: Token, head: Token): boolean {
  if (token.dep !== 'prep' || !/^(?:of|about)$/.test(token.norm) || !doc.lexicon.contentNouns.told.has(head.lemma))
    return false
  return childrenOf(doc, token).some(
    (object) =>
      object.pos === 'NOUN' &&
      !childrenOf(doc, object).some(({ norm }) => doc.lexicon.definiteDeterminers.has(norm.toLowerCase())),
  )
}
