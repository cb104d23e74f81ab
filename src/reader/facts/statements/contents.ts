import { childrenOf, headOf, normAt, subtreeOf, type Token, tokenAt } from '../../../language/index.ts'
import type { Span } from '../../../model/span.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import { isAppealing } from '../appeals.ts'
import { factualityOf } from '../factuality.ts'
import { spanUnder } from './content-span.ts'
import { isPerson, spokenObjects } from './spoken-objects.ts'
import { givenNouns, isSpeechVerb, isThat, speechVerbOf, sureAdjective, viewOf } from './speech-words.ts'

/**
 * What is said: the words under its heads, from the first to the last of them. The last head decides how it is put: in
 * "urged Peru to leave" the heads are `Peru` and `leave`.
 */
export interface Content {
  readonly heads: readonly [Token, ...Token[]]
  readonly method: string
  /** The first word that is said in a sentence of its own: "that it rains, *and that* it pours". */
  readonly cut?: Token
}

const COMPLEMENTS = new Set(['prep', 'acl', 'ccomp'])
/** Prepositions after an object that say what of it is said: "thanked Peru *for* help", "described it *as* a gamble". */
const OF_OBJECT = /^(?:about|across|against|among|as|between|for|of|on|over|throughout|to|towards?|with)$/
/** Verbs for what is done to somebody, unless it is told what for: "welcomed Bo Ek to her house". */
const DEEDS = new Set(['welcome', 'salute', 'defend', 'oppose', 'thank', 'second', 'attack'])

/**
 * What a verb of speech reports: a clause, with whom it asks ("asked *Peru to leave*"), each clause with a "that" of its
 * own by itself; else what the verb or its preposition takes, with what is said of it.
 */
export function contentsOf(doc: LexicalDoc, verb: Token): Content[] {
  const adjective = sureAdjective(doc, verb)
  if (adjective !== undefined) {
    const clauses = clausesOf(doc, verb, [verb, adjective]).filter(({ heads: [head] }) => head !== adjective)
    const late = childrenOf(doc, adjective).find((child) => isThat(doc, child))
    if (clauses.length === 0 && late !== undefined) return [{ heads: [late], method: 'speech-clause' }]
    const objects = childrenOf(doc, adjective).filter(({ dep, norm }) => dep === 'prep' && /^(?:about|of)$/.test(norm))
    return clauses.length > 0 ? clauses : objects.map((head) => ({ heads: [head], method: 'speech-object' }))
  }
  // "relief, *as determined by Peru*, to reach all": what is told stands around it.
  if (isAsBy(doc, verb)) return []
  const view = viewOf(doc, verb)
  if (view !== undefined) return [{ heads: view, method: 'speech-object' }]
  const { kind, prepositions = [] } = doc.lexicon.documentVerbs.has(verb.lemma)
    ? { kind: 'object' }
    : (speechVerbOf(doc, verb) ?? {})
  const children = childrenOf(doc, verb)
  const after = children.filter((child) => child.index > verb.index && !isWhen(doc, child))
  const led = after.filter(
    (child) =>
      isLeading(doc, child) && prepositions.includes(child.norm) && !isHow(doc, child) && !isVisit(doc, verb, child),
  )
  const wished = prepositions.includes('for') ? after.find((child) => isWished(doc, child)) : undefined
  if (wished !== undefined) return [{ heads: [wished], method: 'speech-clause' }]
  const all = kind === 'quote' && led.length === 0 && !isAsking(doc, verb, after) ? [] : clausesOf(doc, verb, [verb])
  // "Boats must stay, the governor *ordered*": what such a verb tells may stand before it, and else is of its object.
  const clauses =
    kind === 'toward'
      ? all.filter(({ heads: [head] }) => isBefore(doc, head, verb) || isLedByThat(doc, head, verb))
      : lastOf(all, verb)
  if (clauses.length > 0) {
    // "said *of Peru*, …": whom it is about, by name.
    const of = after.filter((child) => child.dep === 'prep' && child.norm === 'of' && isOfName(doc, verb, child))
    return [
      ...clauses.map((content) => withAsked(content, [...after.filter(isAddressed), ...led])),
      ...of.map((head): Content => ({ heads: [head], method: 'speech-object' })),
    ]
  }
  // "cited Bo Ek *as saying* …": nothing is said by whoever cites.
  const isOther = after.some((child) => isSaying(doc, child))
  const objects = isOther && (kind === 'object' || kind === 'toward') ? [] : spokenObjects(doc, verb, kind)
  const quoted =
    kind === 'quote'
      ? children.filter(
          (child) => child.dep === 'ccomp' && !isParted(doc, verb, child) && !isQuotedOf(doc, verb, child),
        )
      : []
  return [
    ...objects.flatMap((object): Content[] => {
      const rest = after.filter(
        (child) =>
          child.index > object.index &&
          (saysMore(child) ||
            goesOn(doc, object, child) ||
            (verb.lemma === 'estimate' && child.norm === 'at') ||
            (kind === 'quote' && child.dep === 'dobj')) &&
          !isSaying(doc, child),
      )
      const isAttack = verb.lemma === 'attack'
      const isOfWords = [...rest, ...(isAttack ? childrenOf(doc, object) : [])].some(({ norm }) =>
        /^(?:for|as|on|over)$/.test(norm),
      )
      if (DEEDS.has(verb.lemma) && (isPerson(doc, object) || isAttack) && !isOfWords) return []
      // "NATO supports *Peru*": with what, is not told.
      if (/^(?:back|favor|favour|support)$/.test(verb.lemma) && (isPerson(doc, object) || object.pos === 'PROPN'))
        return []
      // "pledged *10 million dollars*": gave, or will.
      if (/^(?:MONEY|QUANTITY)$/.test(object.entityLabel) && doc.lexicon.wishNouns.has(verb.lemma)) return []
      return [{ heads: [object, ...rest], method: 'speech-object' }]
    }),
    ...led
      .filter((head) => !objects.some((object) => object.index < head.index))
      .map((head): Content => {
        const clause = after.find((child) => child.index > head.index && /^(?:xcomp|ccomp|advcl)$/.test(child.dep))
        const further = after.filter(
          (child) =>
            (child.leftEdge === head.rightEdge + 1 &&
              (isOfRegion(doc, child) || /^(?:across|as|throughout)$/.test(child.norm))) ||
            goesOn(doc, head, child),
        )
        return {
          heads: clause && isInfinitive(doc, clause) ? [head, clause] : [head, ...further],
          method: 'speech-object',
        }
      }),
    ...quoted.map((head): Content => ({ heads: [head], method: 'speech-clause' })),
  ]
}

/** What a noun of speech says that somebody gives: "provided an explanation *for why Ukraine cannot join*". */
export function contentsOfNoun(doc: LexicalDoc, verb: Token): Content[] {
  return givenNouns(doc, verb)
    .flatMap((noun) =>
      childrenOf(doc, noun).filter(
        (child) =>
          COMPLEMENTS.has(child.dep) &&
          !doc.lexicon.prepositions.speaking.has(child.norm) &&
          child.index > noun.index &&
          !isSubject(doc, child) &&
          !isManner(doc, noun, child) &&
          // "a statement *saying* that": that verb tells it.
          !isSpeechVerb(doc, child),
      ),
    )
    .map((head) => ({ heads: [head], method: 'speech-noun' }))
}

/** "sent a message *using* an app", unlike "an order *closing* the port", "a report *showing* growth" */
function isManner(doc: LexicalDoc, noun: Token, { tag, lemma }: Token): boolean {
  return tag === 'VBG' && !doc.lexicon.wishNouns.has(noun.lemma) && !doc.lexicon.documentVerbs.has(lemma)
}

/** "a report *on Peru*": what it is about, and nothing that it says; "a report *on why Peru left*" tells. */
function isSubject(doc: LexicalDoc, { dep, norm, index }: Token): boolean {
  const objects = childrenOf(doc, tokenAt(doc.tokens, index))
  return dep === 'prep' && /^(?:on|of|in|at)$/.test(norm) && objects.every((object) => object.dep !== 'pcomp')
}

/** Where a content stands: from the first word of its heads to the last; a preposition that leads to it left out. */
export function spanOfContent(doc: LexicalDoc, verb: Token, { heads, cut }: Content): Span | undefined {
  const spans = heads.map((head) => spanUnder(doc, head, verb, (token) => isSpeechVerb(doc, token)))
  const [first] = heads
  const led =
    isLeading(doc, first) || isWished(doc, first) ? subtreeOf(doc, first).find(isBehind(doc, first)) : undefined
  const start = led?.start ?? afterDate(doc, verb, first, Math.min(...spans.map((span) => span.start)))
  const end = cut === undefined ? Math.max(...spans.map((span) => span.end)) : cut.start
  const words = heads.flatMap((head) => subtreeOf(doc, head)).filter((word) => word.start >= start && word.end <= end)
  // "them", "to it": who or what that is does not say what was said.
  const isScrap = words.every(({ pos }) => /^(?:PRON|DET|ADP|PART|PUNCT|SPACE)$/.test(pos))
  return isScrap || end <= start ? undefined : { start, end }
}

/** The words after the preposition or the "for" with which something begins. */
function isBehind(doc: LexicalDoc, first: Token): (word: Token) => boolean {
  const mark = isLeading(doc, first) ? first.index : first.leftEdge
  return ({ index }) => index > mark
}

/** "called *for Peru to leave*": who shall do what. */
export function isWished(doc: LexicalDoc, clause: Token): boolean {
  const isClause = /^(?:advcl|ccomp|xcomp)$/.test(clause.dep) && isInfinitive(doc, clause)
  return isClause && doc.tokens[clause.leftEdge]?.norm === 'for' && doc.tokens[clause.leftEdge]?.head === clause.index
}

/** "called *on Bo Ek* in Lima": a visit, as nothing is asked of him. */
function isVisit(doc: LexicalDoc, verb: Token, { norm }: Token): boolean {
  return verb.lemma === 'call' && /^(?:on|upon)$/.test(norm) && !isAppealing(doc, verb)
}

/** "pressed *Peru to leave*": also by a verb that else only tells how something is said. */
function isAsking(doc: LexicalDoc, verb: Token, after: readonly Token[]): boolean {
  return (
    doc.lexicon.governors.get(verb.lemma) === 'RECOMMENDED' &&
    after.some(isAddressed) &&
    after.some((child) => child.dep === 'xcomp' && isInfinitive(doc, child))
  )
}

/** "said *on Tuesday* it would rain": the date between a verb and the subject of what is said is that of the saying. */
function afterDate(doc: LexicalDoc, verb: Token, head: Token, start: number): number {
  let at = verb.index + 1
  // "said, *smiling*, that it rained"
  const that = childrenOf(doc, head).find(({ norm, index }) => norm === 'that' && index > at)
  const isAfterComma = doc.tokens[at]?.text === ',' || /,\s*$/.test(doc.text.slice(verb.end, start))
  if (that !== undefined && isAfterComma && doc.tokens[that.index - 1]?.text === ',') return that.start
  if (doc.tokens[at]?.start !== start) return start
  // "said *Sunday* was sad"
  const isSubjectItself = (token: Token | undefined) =>
    token?.dep.startsWith('nsubj') === true && token.head === head.index
  if (doc.tokens[at]?.pos === 'ADP') at++
  else if (isSubjectItself(doc.tokens[at])) return start
  const first = at
  while (/^(?:DATE|TIME)$/.test(doc.tokens[at]?.entityLabel ?? '')) at++
  const next = doc.tokens[at]
  // "said *Friday's* talks had failed"
  const isOwner = next?.tag === 'POS'
  const isSubject =
    next !== undefined && next.index <= head.index && next.text !== ',' && next.pos !== 'ADP' && !isOwner
  return at > first && head.dep === 'ccomp' && isSubject ? next.start : start
}

function isOfName(doc: LexicalDoc, verb: Token, of: Token): boolean {
  return verb.lemma === 'say' && childrenOf(doc, of).some(({ dep, pos }) => dep === 'pobj' && pos === 'PROPN')
}

/** A preposition that leads to what is said, also where the tree takes it for a part of the verb: "called *on* police". */
function isLeading(doc: LexicalDoc, child: Token): boolean {
  return child.dep === 'prep' || (child.dep === 'prt' && childrenOf(doc, child).some(({ dep }) => dep === 'pobj'))
}

/** The clauses that say what is said; what stands before a semicolon or colon is said by another, or a heading. */
function clausesOf(doc: LexicalDoc, verb: Token, governors: readonly Token[]): Content[] {
  return governors
    .flatMap((governor) => childrenOf(doc, governor))
    .filter((child) => (child.dep === 'ccomp' || child.dep === 'xcomp') && !isParted(doc, verb, child))
    .filter((child) => !isOfNaming(doc, child) && !isWhom(doc, verb, child) && !isQuotedOf(doc, verb, child))
    .filter((child) => !isBesideObject(doc, verb, child))
    .filter((child, at, clauses) => at === 0 || !isOpposed(doc, clauses[at - 1], child))
    .flatMap((head) => {
      const more = childrenOf(doc, head).filter(
        (child) =>
          child.dep === 'conj' &&
          (childrenOf(doc, child).some(({ dep, norm }) => dep === 'mark' && norm === 'that') ||
            isOpposite(doc, head, child)),
      )
      const object = partedFrom(doc, verb, head)
      return [head, ...more].map((one, at): Content => {
        const next = more[at]
        const cut = next && doc.tokens[next.leftEdge - 1]
        const heads: Content['heads'] = one === head && object !== undefined ? [object, one] : [one]
        return { heads, method: 'speech-clause', ...(cut === undefined ? {} : { cut }) }
      })
    })
}

/**
 * "said *toilet paper* is bulky", "cited *remarks* Bo Ek had made": the noun before a clause without a conjunction, of which it
 * is the subject or which tells which it is, where the tree takes it for an object of the verb; not who is told.
 */
function partedFrom(doc: LexicalDoc, verb: Token, clause: Token): Token | undefined {
  const object = childrenOf(doc, verb).find(({ dep, index }) => dep === 'dobj' && index > verb.index)
  if (object?.pos !== 'NOUN' || object.rightEdge + 1 !== clause.leftEdge || doc.lexicon.tellingVerbs.has(verb.lemma))
    return undefined
  const children = childrenOf(doc, clause)
  if (!/^(?:VB[DZP]|MD)$/.test(clause.tag) && !children.some(({ dep, tag }) => dep === 'aux' && tag !== 'TO'))
    return undefined
  const hasSubject = children.some(({ dep }) => /^(?:nsubj|nsubjpass|expl)$/.test(dep))
  const isBare =
    normAt(doc.tokens, clause.leftEdge) !== 'that' &&
    children.every(({ dep, tag }) => dep !== 'mark' && !tag.startsWith('W'))
  const isAbout = speechVerbOf(doc, verb)?.kind !== 'say' && !isPerson(doc, object)
  return isBare && (!hasSubject || isAbout) ? object : undefined
}

/** "*Peru left*, Chile confirmed *the loss*": what a verb with an object of its own does not tell. */
function isBesideObject(doc: LexicalDoc, verb: Token, clause: Token): boolean {
  if (clause.index > verb.index || !/^(?:object|toward)$/.test(speechVerbOf(doc, verb)?.kind ?? '')) return false
  return childrenOf(doc, verb).some(({ dep, index }) => dep === 'dobj' && index > verb.index)
}

/** "said Peru had not paid *but Chile had*": a clause of its own that is put the other way. */
function isOpposite(doc: LexicalDoc, first: Token, second: Token): boolean {
  const isBut = /^(?:but|yet)$/.test(normAt(doc.tokens, second.leftEdge - 1))
  const isOwn = isBut && childrenOf(doc, second).some(({ dep }) => /^(?:nsubj|nsubjpass|expl)$/.test(dep))
  const polarity = (clause: Token) => factualityOf(doc, clause, headOf(doc, clause)).polarity
  return isOwn && !isSpeechVerb(doc, second) && polarity(first) !== polarity(second)
}

/** "*The roof leaks*, Reuters quoted Bo Ek as saying": that is Ek's. */
function isQuotedOf(doc: LexicalDoc, verb: Token, clause: Token): boolean {
  return clause.index < verb.index && childrenOf(doc, verb).some((child) => isSaying(doc, child))
}

/** "told *radio host Bo Ek* '…'": who is told, whatever the tree says. */
function isWhom(doc: LexicalDoc, verb: Token, clause: Token): boolean {
  return (
    doc.lexicon.tellingVerbs.has(verb.lemma) &&
    clause.index > verb.index &&
    subtreeOf(doc, clause).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX')
  )
}

/** "asked *not to be named*": whose words they are shall stay open, and they say something else. */
function isOfNaming(doc: LexicalDoc, clause: Token): boolean {
  const children = childrenOf(doc, clause)
  return (
    /^(?:identify|name|quote)$/.test(clause.lemma) &&
    children.some(({ dep }) => dep === 'neg') &&
    children.some(({ tag }) => tag === 'TO')
  )
}

/**
 * "said it rains, *yet Bo Ek left*", `said "it rains" *and Bo Ek said* "it pours"`: a clause of the sentence and not of what
 * is said, whatever the tree says.
 */
function isOpposed(doc: LexicalDoc, before: Token | undefined, clause: Token): boolean {
  const joint = doc.tokens[clause.leftEdge - 1]
  if (joint === undefined || joint.index <= (before?.index ?? Infinity)) return false
  const mark = doc.tokens[joint.index - 1]?.text
  const isOwnSpeech =
    joint.pos === 'CCONJ' && isSpeechVerb(doc, clause) && childrenOf(doc, clause).some(({ dep }) => dep === 'nsubj')
  return (joint.norm === 'yet' && mark === ',') || (isOwnSpeech && mark === '"')
}

function isParted(doc: LexicalDoc, verb: Token, clause: Token): boolean {
  if (clause.index > verb.index) return false
  const isAct = isSpeechVerb(doc, clause)
  return doc.tokens
    .slice(clause.index + 1, verb.index)
    .some(({ text, head }) => /^[;:]$/.test(text) && (isAct || head === clause.index || head === verb.index))
}

/** "urged *Peru* to leave", "called *on Peru* to leave": who is asked is part of what is asked. */
function withAsked(content: Content, asked: readonly Token[]): Content {
  const [clause] = content.heads
  const whom = clause.dep === 'xcomp' ? asked.findLast((one) => one.index < clause.index) : undefined
  return whom === undefined ? content : { ...content, heads: [whom, clause] }
}

/** "*as determined* by Peru" */
function isAsBy(doc: LexicalDoc, verb: Token): boolean {
  const isParticiple = verb.dep === 'advcl' && verb.tag === 'VBN' && normAt(doc.tokens, verb.leftEdge) === 'as'
  return isParticiple && childrenOf(doc, verb).every(({ dep }) => !dep.startsWith('nsubj'))
}

function isAddressed({ dep, pos }: Token): boolean {
  return dep === 'dobj' || (dep === 'dative' && pos !== 'ADP')
}

/** What belongs to an object behind it. */
function saysMore({ dep, norm }: Token): boolean {
  return (dep === 'prep' && OF_OBJECT.test(norm)) || dep === 'xcomp' || dep === 'ccomp' || dep === 'oprd'
}

/** "cited calls *from mayors*", "hailed help *by Peru*", "listed laws, *including hers*": what stands right after an object and can be of it alone. */
function goesOn(doc: LexicalDoc, object: Token, child: Token): boolean {
  if (child.dep !== 'prep') return false
  const gap = doc.tokens.slice(object.rightEdge + 1, child.leftEdge)
  if (/^(?:including|excluding|such)$/.test(child.norm)) return gap.length < 2 && gap.every(({ text }) => text === ',')
  const isBy = child.norm === 'by' && object.pos === 'NOUN'
  return gap.length === 0 && (isBy || /^(?:from|without)$/.test(child.norm))
}

/** "charged *that it rains*": a clause with a "that" is what is told, also by a verb that is else about its object. */
function isLedByThat(doc: LexicalDoc, clause: Token, verb: Token): boolean {
  return (
    clause.index > verb.index &&
    clause.dep === 'ccomp' &&
    childrenOf(doc, clause).some(({ dep, norm }) => dep === 'mark' && norm === 'that')
  )
}

/** "*In June*, as it rained, Bo Ek said *Peru left*": what a verb has after it is said, and not what stands before. */
function lastOf(clauses: readonly Content[], verb: Token): readonly Content[] {
  const after = clauses.filter(({ heads: [head] }) => head.index > verb.index && head.dep === 'ccomp')
  return after.length > 0 ? clauses.filter(({ heads: [head] }) => head.index > verb.index) : clauses
}

/** A whole clause before the verb. */
function isBefore(doc: LexicalDoc, clause: Token, verb: Token): boolean {
  return clause.index < verb.index && childrenOf(doc, clause).some(({ dep }) => /^(?:nsubj|nsubjpass|expl)$/.test(dep))
}

/** "called for peace *in Peru*": the tree may hang it on the verb. */
function isOfRegion(doc: LexicalDoc, preposition: Token): boolean {
  const objects = childrenOf(doc, preposition).filter(({ dep }) => dep === 'pobj')
  return preposition.norm === 'in' && objects.some(({ entityLabel }) => /^(?:GPE|LOC)$/.test(entityLabel))
}

/** "cited Bo Ek *as saying …*": that is Ek's. */
function isSaying(doc: LexicalDoc, { dep, norm, index, rightEdge }: Token): boolean {
  return (
    dep === 'prep' &&
    norm === 'as' &&
    doc.tokens.slice(index + 1, rightEdge + 1).some((word) => word.dep === 'pcomp' && isSpeechVerb(doc, word))
  )
}

function isInfinitive(doc: LexicalDoc, clause: Token): boolean {
  return childrenOf(doc, clause).some(({ tag }) => tag === 'TO')
}

/** "spoke *on Tuesday*": when, and not of what. */
function isWhen(doc: LexicalDoc, { dep, index, rightEdge }: Token): boolean {
  return (
    dep === 'prep' &&
    doc.tokens
      .slice(index + 1, rightEdge + 1)
      .every((word) => /^(?:DATE|TIME)$/.test(word.entityLabel) || word.pos === 'DET')
  )
}

/** "spoke *on condition of anonymity*": how, and not of what. */
function isHow(doc: LexicalDoc, preposition: Token): boolean {
  return childrenOf(doc, preposition).some(
    ({ dep, lemma }) => dep === 'pobj' && doc.lexicon.waysOfSpeaking.has(lemma.toLowerCase()),
  )
}
