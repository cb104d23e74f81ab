import { ancestorsOf, childrenOf, headOf, subtreeOf, textAt, type Token, tokenAt } from '../../../language/index.ts'
import type { DocumentMention, ReaderDocument } from '../../document.ts'
import { firstFrom } from '../../first-from.ts'
import type { MentionIndex } from '../mention-index.ts'
import { quotationAt, type Quotation } from '../quotations.ts'
import { countryOfNoun } from '../country-of-noun.ts'
import { fillersOf, isBlamed, isPassive, slotsOf } from '../slots.ts'
import { pairOf } from '../stand-ins.ts'
import { givenNouns, isSpeechNoun, isSpeechVerb } from './speech-words.ts'
import { isGovernment } from './governments.ts'
import { maySpeak } from './unnamed-speakers.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/** Who says something: entities, several if they say it together, or a description where there is no name. */
export interface Speaker {
  readonly entities: readonly number[]
  readonly description?: string
}

/** How a body stands after the name of who speaks from it. */
const OF_BODY = /^(?:at|for|from|in|of|with)$/
/** Nouns for several people, of whom no name beside them is one. */
const GROUP = /^(?:crew|estate|family|office|team)$/

/** What those do to a letter whose it is, beside giving it: "a letter *written* by Bo Ek"; "seen by Reuters" it is another's. */
const MADE =
  /^(?:author|circulate|compile|conduct|deliver|distribute|draft|draw|file|hand|make|pen|post|prepare|produce|put|record|run|sign|submit|tweet|write)$/

/** Verbs for what reporters do to whoever answers. */
const ASKING = /^(?:ask|press|question|quiz)$/

/** The longest description of an unnamed speaker that is kept, in code units. */
const LONGEST_DESCRIPTION = 120

/**
 * Who speaks by a verb. In "Ana Diaz and Bo Ek said …" it is the two, in "Her remarks stressed …" the one whom the
 * pronoun means, in "was announced by Peru" Peru, in "Two officials said …" nobody named, described as "Two officials".
 * A participle after a comma ("Bo Ek warned that Peru may leave, *calling* for talks") is said by the person who speaks
 * above it.
 */
export function speakerOf(
  document: ReaderDocument,
  index: MentionIndex,
  quotations: readonly Quotation[],
  verb: Token,
): Speaker | undefined {
  const { doc } = document
  const owners = givenNouns(doc, verb)
    .flatMap((noun) => slotsOf(doc, noun).get('from') ?? fillersOf(slotsOf(doc, noun), 'by'))
    .flatMap((token) => speakerFrom(document, index, token)?.entities ?? [])
  if (owners.length > 0) return { entities: owners }
  if (isAsked(doc, verb) || isAlleged(doc, verb)) return undefined
  const outer = outerSpeech(doc, verb)
  if (outer !== undefined) return speakerOf(document, index, quotations, outer)
  const subjects = subjectsOf(doc, quotations, verb)
  const speakers = subjects.map((subject) => speakerFrom(document, index, subject, verb))
  const named = [...new Set(speakers.flatMap((speaker) => speaker?.entities ?? []))]
  const isPerson = named.some((entity) => document.entities[entity]?.kind === 'PERSON')
  if (verb.tag === 'VBG' && !isPerson && (verb.dep === 'advcl' || verb.dep === 'conj')) {
    const above = ancestorsOf(doc, verb)
      .filter((token) => token.pos === 'VERB')
      .flatMap((token) => fillersOf(slotsOf(doc, token), 'subject'))
      .flatMap((token) => index.byHead(token) ?? [])
      .find((mention) => index.kindOf(mention) === 'PERSON')
    if (above) return { entities: [above.entity] }
    const telling = tellingOf(doc, verb)
    if (telling !== undefined) return speakerOf(document, index, quotations, telling)
  }
  if (named.length > 0) return { entities: named }
  const hasOther = subjects.some(({ pos }) => pos === 'NOUN')
  return speakers[0] ?? (hasOther || isPassive(doc, verb) ? undefined : beside(document, index, verb))
}

/** "*ruled* that Peru had left, saying it rained": the verb by whose clause a participle after a comma hangs. */
function tellingOf(doc: LexicalDoc, participle: Token): Token | undefined {
  const clause = headOf(doc, participle)
  const verb = headOf(doc, clause)
  const isSetOff = textAt(doc.tokens, participle.leftEdge - 1) === ','
  return isSetOff && clause.dep === 'ccomp' && isSpeechVerb(doc, verb) ? verb : undefined
}

/** The subjects of a verb of speech; what is quoted beside it, as in `"My *hope*, and ours," said Bo Ek`, is none of them. */
export function subjectsOf(doc: LexicalDoc, quotations: readonly Quotation[], verb: Token): readonly Token[] {
  const own = quotationAt(quotations, verb.start)
  // "*Promises* aside, analysts agree": of two before the verb the nearer one is its subject.
  const nearest = childrenOf(doc, verb).findLast(({ dep, index }) => dep === 'nsubj' && index < verb.index)
  return fillersOf(slotsOf(doc, verb), 'subject').filter((subject) => {
    const quotation = quotationAt(quotations, subject.start)
    const isFarther =
      nearest !== undefined &&
      subject.index < nearest.leftEdge &&
      headOf(doc, subject) === verb &&
      textAt(doc.tokens, nearest.leftEdge - 1) === ','
    return !isFarther && (quotation === own || quotation === undefined || !isWhole(doc, quotation))
  })
}

/** Whether a quotation ends as speech does, and not as a name in marks: `"We came," `. */
function isWhole({ tokens }: LexicalDoc, { end }: Quotation): boolean {
  const after = firstFrom(tokens, end)
  return /^[,.!?]$/.test(textAt(tokens, after - 1)) || textAt(tokens, after + 1) === ','
}

/** "*Asked* whether it would rain, he …": a participle of what was done to the subject, with nobody who did it. */
function isAsked(doc: LexicalDoc, verb: Token): boolean {
  const children = childrenOf(doc, verb)
  // "Bo Ek, *asked* if it rained, left": the tree may take it for his verb.
  const isAside =
    ASKING.test(verb.lemma) && children.some(({ index, dep }) => dep === 'nsubj' && index === verb.index - 2)
  if (isAside && textAt(doc.tokens, verb.index - 1) === ',') return true
  const isBelow = /^(?:advcl|ROOT|dep|ccomp)$/.test(verb.dep) || (verb.dep === 'acl' && ASKING.test(verb.lemma))
  if (verb.tag !== 'VBN' || !isBelow) return false
  return children.every(({ dep }) => !/^(?:aux|auxpass|agent|nsubj)$/.test(dep))
}

/** "blamed Bo Ek for *encouraging* it": said by whoever blames, and not by whom they blame. */
function isAlleged(doc: LexicalDoc, verb: Token): boolean {
  return isBlamed(doc, verb) && /^(?:accuse|blame|charge|suspect)$/.test(headOf(doc, headOf(doc, verb)).lemma)
}

/**
 * "Bo Ek noted that they had fired less but *warned* …": the tree joins it to what is noted, its tense to the noting; the
 * verb above that it is joined to.
 */
function outerSpeech(doc: LexicalDoc, verb: Token): Token | undefined {
  if (verb.dep !== 'conj' || verb.tag !== 'VBD') return undefined
  const inner = headOf(doc, verb)
  const outer = headOf(doc, inner)
  const has = (token: Token, dep: RegExp) => childrenOf(doc, token).some((child) => dep.test(child.dep))
  const isTold = inner.dep === 'ccomp' ? outer.tag === 'VBD' : inner.dep === 'xcomp' && /^VB[DN]$/.test(outer.tag)
  if (!isTold || has(verb, /^nsubj|^aux|^mark/)) return undefined
  return has(inner, /^aux/) && isSpeechVerb(doc, outer) ? outer : undefined
}

function isSomebody(index: MentionIndex, mention: DocumentMention | undefined): mention is DocumentMention {
  return mention !== undefined && ['PERSON', 'ORGANIZATION', 'PLACE'].includes(index.kindOf(mention))
}

/**
 * A name right before or after the verb, for sentences in which the parser misses the subject; also one between commas:
 * "Asked when, the minister, *Bo Ek*, said …".
 */
function beside(document: ReaderDocument, index: MentionIndex, verb: Token): Speaker | undefined {
  const { doc } = document
  const { tokens } = doc
  let before = verb.index - 1
  while (['AUX', 'ADV', 'PART'].includes(tokens[before]?.pos ?? '')) before--
  const apposed = tokens[before]?.text === ',' ? tokens[before - 1] : undefined
  const name = apposed && index.covering(apposed)
  if (name && index.kindOf(name) === 'PERSON' && tokens[name.firstToken - 1]?.text === ',') before--
  for (const at of [before, verb.index + 1]) {
    const token = tokens[at]
    const last = token && index.covering(token)
    const mention = last && (personOf(doc, index, last) ?? last)
    if (isSomebody(index, mention) && mention.mode === 'NAME' && index.kindOf(mention) !== 'PLACE')
      return { entities: [mention.entity] }
  }
  return undefined
}

/** The person whom a body after the name only tells where to find: "*Bo Ek* of the Lake Institute in Lima". */
export function personOf(doc: LexicalDoc, index: MentionIndex, last: DocumentMention): DocumentMention | undefined {
  let at = last
  while (index.kindOf(at) !== 'PERSON') {
    const [near, next] = [doc.tokens[at.firstToken - 1], doc.tokens[at.firstToken - 2]]
    const preposition = near?.pos === 'DET' ? next : near
    const name = preposition && OF_BODY.test(preposition.norm) ? doc.tokens[preposition.index - 1] : undefined
    const other = name && index.covering(name)
    if (other?.lastToken !== name?.index || other === undefined) return undefined
    at = other
  }
  return at
}

/**
 * The speaker that a noun phrase stands for: its name; of "the government of Peru" Peru; of "a statement by Bo Ek" Ek;
 * of "his brother, Bo Ek" the name beside it.
 */
export function speakerFrom(
  document: ReaderDocument,
  index: MentionIndex,
  subject: Token,
  verb?: Token,
): Speaker | undefined {
  const { doc } = document
  const mention = index.byHead(subject) ?? brokenAt(doc, index, subject)
  if (isSomebody(index, mention)) {
    const place = index.kindOf(mention) === 'PLACE' ? document.entities[mention.entity] : undefined
    if (place === undefined || isGovernment(place, doc.lexicon))
      return { entities: allOf(doc, index, subject, mention) }
    // "*Farmers* from Goma, who said …": the tree hangs the clause on the place.
    const isHung = verb?.dep === 'relcl' && verb.head === subject.index && subject.dep === 'pobj'
    const noun = isHung ? headOf(doc, headOf(doc, subject)) : undefined
    if (noun !== undefined && /^(?:NOUN|PROPN)$/.test(noun.pos)) return speakerFrom(document, index, noun, verb)
  }
  const country = subject.lemma === 'government' ? countryOfNoun(document, index, subject) : undefined
  if (country !== undefined && document.entities[country]?.kind === 'PLACE') return { entities: [country] }
  if (isSpeechNoun(doc, subject)) {
    const owners = ownersOf(doc, subject)
      .map((tokens) => tokens.flatMap((token) => speakerFrom(document, index, token)?.entities ?? []))
      .find((entities) => entities.length > 0)
    if (owners !== undefined) return { entities: [...new Set(owners)] }
  }
  // "Bo Ek, now *the minister*, who said …": the clause is on the title.
  const titled = subject.dep === 'appos' ? index.byHead(headOf(doc, subject)) : undefined
  if (titled !== undefined && index.kindOf(titled) === 'PERSON') return { entities: [titled.entity] }
  const whose = describedBy(doc, subject)
  if (whose !== undefined) {
    const described = speakerFrom(document, index, whose, verb)
    if (described !== undefined && described.entities.length > 0) return described
  }
  const city = placeOf(doc, index, subject)
  if (city !== undefined) return { entities: [city.entity] }
  const people = namedBeside(document, index, subject)
  if (people.length > 0) return { entities: people }
  const bearer = bearerOf(document, subject)
  if (bearer !== undefined) return { entities: [bearer] }
  const whole = membersOf(document, index, subject)
  if (whole !== undefined) return { entities: [whole] }
  const pair = pairOf(doc, index, subject)
  if (pair.length > 0) return { entities: pair.map(({ entity }) => entity) }
  return maySpeak(doc, subject, verb) ? { entities: [], description: describe(document, subject) } : undefined
}

/**
 * "Bo Ek of the *University of Peru, Lima* said …": a name whose last word alone the tree takes for the subject; the person
 * whom it only tells where to find.
 */
function brokenAt(doc: LexicalDoc, index: MentionIndex, subject: Token): DocumentMention | undefined {
  const mention = subject.dep === 'nsubj' ? index.covering(subject) : undefined
  if (mention?.lastToken !== subject.index || subject.leftEdge <= mention.firstToken) return undefined
  return personOf(doc, index, mention) ?? mention
}

/** "*Bo Ek* is a farmer who said …": of whom a noun tells what they are. */
function describedBy(doc: LexicalDoc, noun: Token): Token | undefined {
  const first = noun.dep === 'conj' ? headOf(doc, noun) : noun
  const be = headOf(doc, first)
  const children = childrenOf(doc, be)
  if (first.dep !== 'attr' || be.lemma !== 'be' || children.some(({ dep }) => dep === 'neg')) return undefined
  return children.find(({ dep, index, pos }) => dep === 'nsubj' && index < be.index && pos === 'PROPN')
}

/** "*The city of Lima* said": a noun for a place, with its name. */
function placeOf(doc: LexicalDoc, index: MentionIndex, subject: Token): DocumentMention | undefined {
  if (!doc.lexicon.placeTypes.standing.has(subject.lemma.toLowerCase())) return undefined
  const [of] = fillersOf(slotsOf(doc, subject), 'of')
  const mention = of && index.byHead(of)
  const isNext = mention?.firstToken === subject.index + 2
  return isNext && index.kindOf(mention) === 'PLACE' ? mention : undefined
}

/** "*Ana Diaz and Bo Ek* said": also those of a list whom the tree hangs on the last of its names. */
function allOf(doc: LexicalDoc, index: MentionIndex, subject: Token, mention: DocumentMention): number[] {
  const before = index.listOf(mention).filter(({ head }) => {
    const word = tokenAt(doc.tokens, head)
    return word.index < subject.index && word.dep === 'nmod' && headOf(doc, word) === subject
  })
  return [...before, mention].map(({ entity }) => entity)
}

/**
 * The people whose names stand beside a noun: "his brother, *Bo Ek*", "the director, *Ana Diaz*, and the head of Acme, *Bo
 * Ek*", "minister for Peru *Bo Ek*"; none for a group, which no one person is: "the family of the victim, Bo Ek".
 */
function namedBeside({ doc }: ReaderDocument, index: MentionIndex, subject: Token): readonly number[] {
  if (GROUP.test(subject.lemma)) return []
  // "The head of Acme, Bo Ek, said …": the tree may hang the name on Acme.
  const objects = childrenOf(doc, subject)
    .filter(({ dep }) => dep === 'prep')
    .flatMap((preposition) => childrenOf(doc, preposition).filter(({ dep }) => dep === 'pobj'))
  const beside = [subject, ...objects]
    .flatMap((token) => childrenOf(doc, token))
    .filter(({ dep }) => dep === 'appos' || dep === 'conj')
  const people = [...beside, ...objects.filter((object) => isAfterName(doc, index, object))]
    .sort((a, b) => a.index - b.index)
    .flatMap((token) => index.byHead(token) ?? [])
    .filter((mention) => index.kindOf(mention) === 'PERSON')
  const [first, ...others] = people
  if (first === undefined) return []
  const isJoined = ({ firstToken }: DocumentMention) =>
    doc.tokens.slice(first.lastToken + 1, firstToken).some(({ norm }) => norm === 'and')
  return [...new Set([first, ...others.filter(isJoined)].map(({ entity }) => entity))]
}

/** "minister for Peru *Bo Ek*": a name right after another that the tree takes for one. */
function isAfterName(doc: LexicalDoc, index: MentionIndex, head: Token): boolean {
  const mention = index.byHead(head)
  const before = mention && doc.tokens[mention.firstToken - 1]
  const other = before && index.covering(before)
  return other !== undefined && index.kindOf(other) !== 'PERSON'
}

/** Whose surname a name is that was taken for none: of "David Lyons" in "*Lyons* said"; nobody's, if two have it. */
function bearerOf({ entities }: ReaderDocument, subject: Token): number | undefined {
  if (subject.pos !== 'PROPN' || subject.leftEdge !== subject.index) return undefined
  const bearers = entities.flatMap(({ kind, name }, entity) =>
    kind === 'PERSON' && name.endsWith(` ${subject.text}`) ? [entity] : [],
  )
  return bearers.length === 1 ? bearers[0] : undefined
}

/** "*The members of the Security Council* urged …": a body speaks by all its members. */
function membersOf({ doc }: ReaderDocument, index: MentionIndex, subject: Token): number | undefined {
  if (!/^members?$/i.test(subject.lemma) || doc.tokens[subject.leftEdge]?.norm.toLowerCase() !== 'the') return undefined
  const [of] = fillersOf(slotsOf(doc, subject), 'of')
  const mention = of && index.byHead(of)
  return mention && index.kindOf(mention) === 'ORGANIZATION' ? mention.entity : undefined
}

/**
 * Whose a noun of speech is, the surest first: "Scholz's commentary", "the statement by Olmert", "a letter released by
 * the court", "the ministry report".
 */
function ownersOf(doc: LexicalDoc, noun: Token): (readonly Token[])[] {
  const slots = slotsOf(doc, noun)
  const issued = childrenOf(doc, noun).filter(
    ({ dep, tag, lemma }) => dep === 'acl' && tag === 'VBN' && (MADE.test(lemma) || doc.lexicon.givingVerbs.has(lemma)),
  )
  return [
    ...['possessor', 'by', 'from'].map((slot) => fillersOf(slots, slot)),
    authorBehind(doc, noun),
    issued.flatMap((verb) => fillersOf(slotsOf(doc, verb), 'subject')),
    ...['of', 'modifier', 'holder', 'attendee'].map((slot) => fillersOf(slots, slot)),
    giversOf(doc, noun),
  ]
}

/** "attacked the statement *by Bo Ek*": the tree may hang it on the verb. */
function authorBehind(doc: LexicalDoc, noun: Token): readonly Token[] {
  const by = childrenOf(doc, headOf(doc, noun)).find(({ leftEdge }) => leftEdge === noun.rightEdge + 1)
  if (noun.dep !== 'dobj' || by?.dep !== 'prep' || by.norm !== 'by') return []
  return childrenOf(doc, by).filter(({ dep }) => dep === 'pobj')
}

/** Whoever gives a noun of speech: "*Peru* issued a statement which said …". */
export function giversOf(doc: LexicalDoc, noun: Token): readonly Token[] {
  const verb = headOf(doc, noun)
  return noun.dep === 'dobj' && doc.lexicon.givingVerbs.has(verb.lemma) ? fillersOf(slotsOf(doc, verb), 'subject') : []
}

/** The words of an unnamed speaker, without a clause on it: "an advisor to the Palestinian team". */
function describe(document: ReaderDocument, subject: Token): string {
  const words = subtreeOf(document.doc, subject).filter(({ dep }) => dep !== 'case')
  const cut = words.find(
    (word) =>
      word.index > subject.index &&
      (['punct', 'relcl', 'acl', 'cc'].includes(word.dep) ||
        (word.dep === 'prep' &&
          (word.norm === 'including' || document.doc.tokens[word.index + 1]?.entityLabel === 'DATE'))),
  )
  const kept = cut ? words.filter((word) => word.index < cut.leftEdge) : words
  const [first, last] = [kept[0] ?? subject, kept.at(-1) ?? subject]
  return document.article.text.slice(first.start, last.end).trim().slice(0, LONGEST_DESCRIPTION)
}

/** Whether a token stands above another in the tree. */
export function governs(doc: LexicalDoc, above: Token, below: Token): boolean {
  for (let token = below; ; token = headOf(doc, token)) {
    if (token === above) return true
    if (token.head === token.index) return false
  }
}
