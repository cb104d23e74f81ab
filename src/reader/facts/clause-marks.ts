import { childrenOf, headOf, type Token, normAt, textAt } from '../../language/index.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'
import type { FactualityMark } from '../lexicon/word-lists.ts'

/** What a word does to the factuality of a clause; `undefined` where it does nothing. */
export type Mark = Exclude<FactualityMark, 'ASSERTED' | 'AFFIRMED'> | undefined

/** Verbs for what is only thought of: "is considering *a pact*", "is weighing *whether to leave*". */
export const WEIGHING: ReadonlySet<string> = new Set(['consider', 'contemplate', 'mull', 'ponder', 'weigh'])
const REPORTING = new Set(['according', 'per'])
const ADDING = new Set(['only', 'just', 'merely', 'simply', 'least', 'surprisingly'])
const LESS = new Set(['less', 'fewer', 'later', 'doubt', 'wonder', 'matter', 'sooner', 'secret', 'question'])
/** "under no circumstances", "at no time" */
const NEVER = new Set(['circumstance', 'time', 'point', 'way', 'means', 'mean', 'account', 'stage', 'case'])

/** Whether a token is a verb or an auxiliary. */
export function isVerbal(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX'
}

/** A mark without those that say that something is as it would be without them. */
export function asMark(name: FactualityMark | undefined): Mark {
  return name === 'ASSERTED' || name === 'AFFIRMED' ? undefined : name
}

/** What the words of a predicate's own clause do to it, subjects with "no" and inverted conditions included. */
export function marksOfClause(doc: LexicalDoc, predicate: Token): Mark[] {
  const children = childrenOf(doc, predicate)
  const marks = children.map((child) => markOfChild(doc, predicate, child))
  if (isPrefixed(doc, predicate)) marks.push('NEGATED')
  if (isUnmarkedImperative(doc, predicate, children)) marks.push('RECOMMENDED')
  if (!isVerbal(predicate)) return marks
  const subject = children.find((child) => child.dep === 'nsubj' || child.dep === 'nsubjpass')
  const auxiliary = children.find((child) => child.dep === 'aux' || child.dep === 'auxpass')
  if (subject && auxiliary && auxiliary.index < subject.index && isCondition(predicate, auxiliary))
    marks.push('HYPOTHETICAL')
  if (isToBe(doc, predicate)) marks.push('INTENDED')
  if (isAllBut(doc, predicate)) marks.push('NEGATED')
  if (isImperative(doc, predicate, children)) marks.push('RECOMMENDED')
  return marks
}

/** "*is to* meet": what is arranged; "is to blame" tells what somebody has done. */
export function isToBe(doc: LexicalDoc, be: Token): boolean {
  return (
    be.lemma === 'be' &&
    childrenOf(doc, be).some(
      (child) => child.dep === 'xcomp' && child.tag === 'VB' && !(child.lemma === 'blame' && !hasObject(doc, child)),
    )
  )
}

function hasObject(doc: LexicalDoc, verb: Token): boolean {
  return childrenOf(doc, verb).some(({ dep }) => dep === 'dobj')
}

/** "a *non-*member", and not "a non-executive chairman": the prefix denies the word that it stands on. */
function isPrefixed({ tokens }: LexicalDoc, { index }: Token): boolean {
  return tokens[index - 2]?.norm === 'non' && tokens[index - 1]?.text === '-'
}

/** "*all but* met": nearly, and not. */
function isAllBut({ tokens }: LexicalDoc, { index }: Token): boolean {
  return tokens[index - 2]?.norm === 'all' && tokens[index - 1]?.norm === 'but'
}

/** "*Had* Peru left, …", "… *should* Peru leave" */
function isCondition(predicate: Token, auxiliary: Token): boolean {
  return predicate.dep === 'advcl' || (auxiliary.sentenceStart && /^(?:had|were|should)$/.test(auxiliary.norm))
}

/** "*were Peru to leave*", "*should Peru leave*": a clause under another that its word order makes a condition. */
function isInverted(doc: LexicalDoc, clause: Token): boolean {
  if (!/^(?:advcl|ccomp)$/.test(clause.dep)) return false
  const first = doc.tokens[clause.leftEdge]
  return first !== undefined && (first === clause || first.head === clause.index) && opensCondition(doc, first, clause)
}

/** "*Had* Peru left", "*Should* Peru leave", "*Were* Peru to leave": a word of a clause that its place before the subject makes a condition. */
export function opensCondition(doc: LexicalDoc, { index, text }: Token, clause: Token): boolean {
  const subject = childrenOf(doc, clause).find(({ dep }) => dep === 'nsubj' || dep === 'nsubjpass')
  return /^(?:had|should|were)$/i.test(text) && subject?.leftEdge === index + 1
}

/** "*Leave* Mali now": a sentence's verb in its plain form, with nobody who does it. */
function isImperative(doc: LexicalDoc, predicate: Token, children: readonly Token[]): boolean {
  const isBare =
    predicate.tag === 'VB' &&
    !children.some(
      ({ dep, tag, lemma }) =>
        /^(?:nsubj|nsubjpass|expl|auxpass)$/.test(dep) || tag === 'TO' || (dep === 'aux' && lemma !== 'do'),
    )
  // "*Do* not leave"
  const first =
    children.find(({ dep, index, norm }) => index < predicate.index && (dep === 'aux' || norm === 'please')) ??
    predicate
  const before = doc.tokens[first.index - 1]
  // "*Please* come"
  const isBelow = /^(?:advcl|ccomp|xcomp)$/.test(predicate.dep)
  // `"Boil your water," Bo Ek warned`: the tree may take it for the one who warns.
  const isOpening =
    before?.text === '"' && (isBelow || (predicate.dep === 'nsubj' && predicate.leftEdge === first.index))
  const isQuoted = isOpening || (first.sentenceStart && predicate.dep === 'ccomp')
  return (
    isBare &&
    (predicate.dep === 'ROOT' || isQuoted) &&
    (before === undefined || before.pos === 'PUNCT' || first.sentenceStart)
  )
}

/** "*Free* the hostages", "*Leave* Goma now": one that the tagger takes for a name or an adjective, though it has an object. */
function isUnmarkedImperative(
  doc: LexicalDoc,
  { index, text, pos, dep, leftEdge, sentenceStart }: Token,
  children: readonly Token[],
): boolean {
  const isFirst = leftEdge === index && (sentenceStart || textAt(doc.tokens, index - 1) === '"')
  if (!isFirst || !/^(?:ADJ|NOUN|PROPN)$/.test(pos) || !/^(?:ROOT|ccomp)$/.test(dep)) return false
  const isPlain = /^\p{Lu}\p{Ll}+$/u.test(text) && !/(?:ed|ing|s)$/.test(text)
  return isPlain && children.some((child) => child.dep === 'dobj')
}

/** What a word in the clause of a predicate does to it. */
function markOfChild(doc: LexicalDoc, predicate: Token, child: Token): Mark {
  const word = child.norm.toLowerCase()
  const listed = asMark(doc.lexicon.modals.get(word))
  // `said: "Never."`
  const isSaid = child.index > predicate.index && doc.lexicon.speechVerbs.has(predicate.lemma)
  if (isSaid && /^[":]$/.test(textAt(doc.tokens, child.leftEdge - 1))) return undefined
  switch (child.dep) {
    case 'neg':
      return negates(doc, predicate, child) ? 'NEGATED' : undefined
    case 'aux':
      return markOfAuxiliary(doc, predicate, child)
    case 'mark':
      // "Police in Lima allege *that* Peru left": whoever tells it, where the tree knows no verb of telling.
      if (word === 'that' && predicate.dep === 'ROOT') return isAfterTelling(doc, child) ? 'ATTRIBUTED' : undefined
      // "is considering *whether* to leave"
      if (word === 'whether' && WEIGHING.has(headOf(doc, predicate).lemma)) return undefined
      return listed ?? (word === 'though' && doc.tokens[child.index - 1]?.norm === 'as' ? 'HYPOTHETICAL' : undefined)
    case 'advmod':
      if (word === 'longer' || word === 'more')
        return doc.tokens[child.index - 1]?.norm === 'no' ? 'NEGATED' : undefined
      return listed
    case 'cc':
    case 'preconj':
    case 'dep':
    case 'intj':
      return ADDING.has(normAt(doc.tokens, child.index + 1)) ? undefined : listed
    case 'nsubj':
    case 'nsubjpass':
    case 'dobj':
    case 'attr':
      return listed === 'NEGATED' || (isVerbal(predicate) && isNone(doc, child)) ? 'NEGATED' : undefined
    case 'det':
      return (word === 'no' && !LESS.has(predicate.lemma)) || word === 'neither' || word === 'any'
        ? 'NEGATED'
        : undefined
    case 'amod':
    case 'compound':
    case 'nmod':
      return predicate.pos === 'VERB' ? undefined : asMark(doc.lexicon.eventAdjectives.get(word))
    case 'prep':
      if (REPORTING.has(word)) return isOfRecord(doc, child) ? undefined : 'ATTRIBUTED'
      return markOfPhrase(doc, childrenOf(doc, child))
    case 'parataxis':
      return isAside(doc, child) ? 'ATTRIBUTED' : undefined
    default:
      return undefined
  }
}

/** "Police in Lima *allege* that": a word of telling among those before, and not "So *strong* was the wind that". */
function isAfterTelling(doc: LexicalDoc, that: Token): boolean {
  const start = doc.tokens.slice(0, that.index).findLastIndex(({ sentenceStart }) => sentenceStart)
  const { contentNouns, speechVerbs } = doc.lexicon
  return doc.tokens
    .slice(Math.max(0, start), that.index)
    .some(({ lemma }) => speechVerbs.has(lemma) || contentNouns.told.has(lemma))
}

/** "according to a *readout*": what is put on record of one's own deeds is no claim about others. */
function isOfRecord(doc: LexicalDoc, according: Token): boolean {
  return childrenOf(doc, according)
    .flatMap((to) => (to.dep === 'prep' ? childrenOf(doc, to) : [to]))
    .some(({ dep, lemma }) => dep === 'pobj' && /^(?:release|readout|communiqu[eé]|transcript)$/.test(lemma))
}

/** "In May, *Bo Ek said*, Peru left": who says a clause, in the midst of it. */
export function isAside(doc: LexicalDoc, verb: Token): boolean {
  const kind = doc.lexicon.speechVerbs.get(verb.lemma)?.kind
  if (verb.dep !== 'parataxis' || verb.pos !== 'VERB' || kind === undefined || kind === 'toward') return false
  const deps = childrenOf(doc, verb).map(({ dep }) => dep)
  // "In May, *Bo Ek told Reuters*, Peru left"
  const hasContent = deps.some(
    (dep) => /^(?:ccomp|xcomp)$/.test(dep) || (dep === 'dobj' && !doc.lexicon.tellingVerbs.has(verb.lemma)),
  )
  return deps.includes('nsubj') && !hasContent
}

/** "under *no circumstances*", "in a hypothetical *scenario*" */
function markOfPhrase(doc: LexicalDoc, nouns: readonly Token[]): Mark {
  if (nouns.some((noun) => NEVER.has(noun.lemma) && isNone(doc, noun))) return 'NEGATED'
  return nouns.some(({ lemma }) => doc.lexicon.governors.get(lemma) === 'HYPOTHETICAL') ? 'HYPOTHETICAL' : undefined
}

/** "*no* friends", "*not a single* minister", "*neither* Peru nor Chile", but not "no doubt", "no fewer than ten". */
function isNone(doc: LexicalDoc, noun: Token): boolean {
  if (LESS.has(noun.lemma)) return false
  const words = childrenOf(doc, noun)
  // "*not one* minister": the tree may hang the "not" on the number.
  const counted = words.filter(({ dep }) => dep === 'nummod').flatMap((number) => childrenOf(doc, number))
  return [...words, ...counted].some((word) => {
    const isNegative = /^(?:no|neither|none|not)$/.test(word.norm) && word.index < noun.index
    const next = normAt(doc.tokens, word.index + 1)
    const isOwn = !LESS.has(next) && !ADDING.has(next)
    return isNegative && isOwn && !(word.norm === 'not' && isListed(doc, headOf(doc, word)))
  })
}

/** "Peru, *but not Chile*, joined": what is left out beside another that is not. */
function isListed(doc: LexicalDoc, noun: Token): boolean {
  return noun.dep === 'conj' || childrenOf(doc, noun).some(({ dep }) => dep === 'conj')
}

/** "did *not* meet", and not "met *not* Bo Ek but Ana Diaz", "*not only* met". */
function negates(doc: LexicalDoc, predicate: Token, not: Token): boolean {
  if (ADDING.has(normAt(doc.tokens, not.index + 1))) return false
  // "There was *never* a loan", "there is *not* a loan"
  const isAfter =
    not.index > predicate.index && predicate.pos === 'VERB' && predicate.lemma !== 'be' && not.norm === 'not'
  return (
    !isAfter ||
    !childrenOf(doc, predicate).some(
      ({ dep, leftEdge }) => /^(?:dobj|prep|attr)$/.test(dep) && leftEdge === not.index + 1,
    )
  )
}

function markOfAuxiliary(doc: LexicalDoc, predicate: Token, auxiliary: Token): Mark {
  const children = childrenOf(doc, predicate)
  // What cannot be is not: "cannot join" asserts as much as "does not join".
  if (auxiliary.lemma === 'can' && children.some(({ dep }) => dep === 'neg')) return undefined
  const word = auxiliary.norm.toLowerCase()
  if (auxiliary.tag !== 'MD' && word !== 'will' && word !== 'would') return undefined
  const mark = asMark(doc.lexicon.modals.get(auxiliary.lemma.toLowerCase()) ?? doc.lexicon.modals.get(word))
  return mark === 'HYPOTHETICAL' && isBackshifted(doc, predicate, children) ? 'INTENDED' : mark
}

/** "said that Peru *would* leave": what was "will" when it was said, unless a condition is with it, or it is of the past. */
function isBackshifted(doc: LexicalDoc, predicate: Token, children: readonly Token[]): boolean {
  const isOfPast = children.some(({ dep, lemma, tag }) => dep === 'aux' && lemma === 'have' && tag === 'VB')
  const isConditional = children.some(
    (clause) =>
      isInverted(doc, clause) ||
      (clause.dep === 'advcl' &&
        childrenOf(doc, clause).some(
          ({ dep, norm }) => dep === 'mark' && doc.lexicon.modals.get(norm) === 'HYPOTHETICAL',
        )),
  )
  if (isOfPast || isConditional) return false
  if (/^(?:like|love|prefer)$/.test(predicate.lemma)) return true
  // "Peru, Bo Ek *said*, would leave"
  if (children.some((aside) => aside.tag === 'VBD' && isAside(doc, aside))) return true
  // "As Bo Ek *explained*, Peru would leave"
  const isAs = ({ dep, tag, leftEdge }: Token) =>
    dep === 'advcl' && tag === 'VBD' && doc.tokens[leftEdge]?.norm === 'as'
  if (children.some((clause) => isAs(clause) && doc.lexicon.speechVerbs.has(clause.lemma))) return true
  return isUnderPast(doc, predicate)
}

/** Whether the verb on which a participle hangs is in the past: "*left*, saying", "was *quoted* as saying". */
function isPastAbove(doc: LexicalDoc, participle: Token): boolean {
  const above = headOf(doc, participle)
  const verb = above.pos === 'ADP' || above.pos === 'SCONJ' ? headOf(doc, above) : above
  return (
    /^(?:advcl|pcomp|conj)$/.test(participle.dep) && (verb.tag === 'VBD' || (verb.tag === 'VBN' && verb !== participle))
  )
}

/** Whether a clause stands under a verb in the past, as what that verb tells: also as one of several. */
function isUnderPast(doc: LexicalDoc, clause: Token): boolean {
  for (let token = clause; ; token = headOf(doc, token)) {
    const head = headOf(doc, token)
    if (head === token || !/^(?:ccomp|conj|acl|relcl|advcl|attr|acomp)$/.test(token.dep)) return false
    const isPast =
      head.tag === 'VBD' || childrenOf(doc, head).some(({ dep, tag }) => dep.startsWith('aux') && tag === 'VBD')
    // "left, *saying* that Peru would follow": as far in the past as what it hangs on.
    const isSaying = head.tag === 'VBG' && isPastAbove(doc, head)
    if (token.dep === 'ccomp' && (isPast || isSaying || head.tag === 'VBN')) return true
    if (token.dep === 'acl' && head.pos === 'NOUN') return true
  }
}
