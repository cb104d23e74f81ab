import { ancestorsOf, childrenOf, headOf, type Doc, type Token } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { withMended } from './with-mended.ts'

type Words = Pick<Lexicon, 'contentNouns' | 'meetingNouns' | 'speechNouns' | 'speechVerbs' | 'tellingVerbs'>

/** Nouns of which such a clause tells which: "on the day *that it rained*", "on condition *that it rains*". */
const TOLD_APART =
  /^(?:basis|case|condition|day|event|evening|extent|ground|hour|moment|month|morning|night|point|time|way|week|year)$/
/** How what stands between a verb and such a clause hangs: "told *a meeting of farmers* that", "said *before the talks* that". */
const BETWEEN = /^(?:pobj|pcomp|dobj|dative|oprd|prep|advcl)$/

/**
 * A parse in which what is said hangs on the verb that says it, where the tree hangs it on where, when or in what it is
 * said, or on who is told it: "said before the talks *that it rained*", "told a meeting of farmers *that it rained*",
 * "said, smiling, *that it rained*". And when or where it is said is no part of it: "said *after the vote* he would leave".
 */
export function mendReportedClauses(doc: Doc, lexicon: Words): Doc {
  const mended = new Map<number, Token>()
  for (const clause of doc.tokens) {
    if (/^(?:relcl|acl)$/.test(clause.dep)) {
      hangOnVerb(doc, clause, lexicon, mended)
      tellByNoun(doc, clause, lexicon, mended)
    }
    if (clause.dep === 'ccomp') hangPastAside(doc, clause, lexicon, mended)
    if (/^(?:advcl|ccomp)$/.test(clause.dep)) partFromTime(doc, clause, lexicon, mended)
  }
  return withMended(doc, mended)
}

function hangOnVerb(doc: Doc, clause: Token, lexicon: Words, mended: Map<number, Token>): void {
  const above = ancestorsOf(doc, clause)
  const at = above.findIndex((token) => !BETWEEN.test(token.dep) || saysNothing(doc, token, lexicon))
  const [verb, between] = [above[at], above.slice(0, at)]
  const beside = between.at(-1)
  if (verb === undefined || beside === undefined || !saysNothing(doc, verb, lexicon)) return
  // "said *prayers* that", "announced *a deal* that": nobody is told by an object of these.
  if (beside.dep === 'dobj' && !tellsSomebody(verb, lexicon)) return
  const isBehind = beside.index > verb.index && between.every(({ rightEdge }) => rightEdge === clause.rightEdge)
  if (!isBehind || !isLedByThat(doc, clause, verb, lexicon)) return
  if (!mayHang(headOf(doc, clause), beside, lexicon)) return
  mended.set(clause.index, { ...clause, head: verb.index, dep: 'ccomp' })
  for (const token of between) mended.set(token.index, { ...token, rightEdge: clause.leftEdge - 1 })
}

/** "*Cook claims* that it rained": a sentence's name and verb, which the tagger takes for two nouns. */
function tellByNoun(doc: Doc, clause: Token, { speechVerbs }: Words, mended: Map<number, Token>): void {
  const verb = headOf(doc, clause)
  const name = headOf(doc, verb)
  const that = doc.tokens[verb.index + 1]
  const isBare = name.sentenceStart && name.pos === 'NOUN' && name.dep === 'ROOT' && verb.index === name.index + 1
  const isVerb = verb.tag === 'NNS' && verb.dep === 'dobj' && speechVerbs.get(verb.lemma)?.kind === 'say'
  if (!isBare || !isVerb || that?.norm !== 'that' || clause.leftEdge !== that.index) return
  const [leftEdge, rightEdge] = [name.leftEdge, name.rightEdge]
  mended.set(name.index, {
    ...name,
    tag: 'NNP',
    pos: 'PROPN',
    head: verb.index,
    dep: 'nsubj',
    rightEdge: name.index,
  })
  mended.set(verb.index, { ...verb, tag: 'VBZ', pos: 'VERB', head: verb.index, dep: 'ROOT', leftEdge, rightEdge })
  mended.set(that.index, { ...that, head: clause.index, dep: 'mark' })
  mended.set(clause.index, { ...clause, dep: 'ccomp' })
  for (const other of childrenOf(doc, name)) if (other !== verb) mended.set(other.index, { ...other, head: verb.index })
}

/** "said, smiling, *that it rained*": hung on the participle between the commas. */
function hangPastAside(doc: Doc, clause: Token, lexicon: Words, mended: Map<number, Token>): void {
  const aside = headOf(doc, clause)
  const verb = headOf(doc, aside)
  const [comma, that] = [doc.tokens[clause.leftEdge - 1], doc.tokens[clause.leftEdge]]
  const isAside = aside.dep === 'advcl' && aside.tag === 'VBG' && doc.tokens[aside.leftEdge - 1]?.text === ','
  if (!isAside || that?.norm !== 'that' || comma?.text !== ',') return
  if (aside.index < verb.index || aside.rightEdge !== clause.rightEdge || !saysNothing(doc, verb, lexicon)) return
  mended.set(clause.index, { ...clause, head: verb.index })
  mended.set(aside.index, { ...aside, rightEdge: comma.index - 1 })
}

/** "said *after the vote* he would leave": a clause without a conjunction that takes when or where it is said for its own. */
function partFromTime(doc: Doc, clause: Token, lexicon: Words, mended: Map<number, Token>): void {
  const verb = headOf(doc, clause)
  const children = childrenOf(doc, clause)
  const subject = children.find(({ dep }) => /^(?:nsubj|nsubjpass|expl)$/.test(dep))
  const first = children.slice(0, subject && children.indexOf(subject))
  if (subject === undefined || first.length === 0 || !first.every((word) => isWhen(word))) return
  const starts = [...first, subject].map(({ leftEdge }) => leftEdge)
  const before = childrenOf(doc, verb).findLast(({ index }) => index > verb.index && index < clause.index)
  const isAround = before !== undefined && /^(?:prep|advmod|npadvmod)$/.test(before.dep)
  const ends = [isAround ? before.rightEdge : verb.index, ...first.map(({ rightEdge }) => rightEdge)]
  if (starts.some((start, at) => start !== (ends[at] ?? start) + 1)) return
  if (children.some(({ dep, tag }) => dep === 'mark' || tag.startsWith('W'))) return
  if (!isSaying(verb, lexicon) || (clause.dep === 'advcl' && !saysNothing(doc, verb, lexicon))) return
  for (const word of first) mended.set(word.index, { ...word, head: verb.index })
  mended.set(clause.index, { ...clause, dep: 'ccomp', leftEdge: subject.leftEdge })
}

function isWhen({ dep, norm }: Token): boolean {
  return dep === 'prep' || (dep === 'advmod' && /^(?:again|earlier|later|previously|recently|there)$/.test(norm))
}

/** "that it rained", the "that" no part of what it tells; after "told" whatever the tree takes the "that" for. */
function isLedByThat(doc: Doc, clause: Token, verb: Token, lexicon: Words): boolean {
  const children = childrenOf(doc, clause)
  const that = children.find(({ index }) => index === clause.leftEdge)
  const isJoint = that?.dep === 'mark' || (that?.dep === 'dobj' && tellsSomebody(verb, lexicon))
  const hasSubject = children.some((child) => /^(?:nsubj|nsubjpass|expl)$/.test(child.dep) && child !== that)
  return that?.norm === 'that' && isJoint && hasSubject
}

function tellsSomebody({ lemma }: Token, { tellingVerbs }: Words): boolean {
  return lemma === 'promise' || tellingVerbs.has(lemma)
}

function isSaying({ pos, lemma }: Token, { speechVerbs }: Words): boolean {
  return pos === 'VERB' && /^(?:say|object)$/.test(speechVerbs.get(lemma)?.kind ?? '')
}

/** A verb of saying, of which the tree has nothing that is said. */
function saysNothing(doc: Doc, verb: Token, lexicon: Words): boolean {
  return isSaying(verb, lexicon) && childrenOf(doc, verb).every(({ dep }) => dep !== 'ccomp' && dep !== 'xcomp')
}

/** Whether such a clause may hang on something else than its noun: "the *fact* that" and "the *claim* that" are one. */
function mayHang(noun: Token, beside: Token, { contentNouns, meetingNouns, speechNouns }: Words): boolean {
  const { lemma } = noun
  if (TOLD_APART.test(lemma)) return false
  // "after the *talks* that", "*in a letter* that": words that are spoken, and not "in the *hope* that".
  if (meetingNouns.has(lemma)) return true
  if (speechNouns.has(lemma)) return beside.norm === 'in' && noun.head === beside.index
  return !contentNouns.told.has(lemma) && !contentNouns.true.has(lemma)
}
