import { ancestorsOf, childrenOf, headOf, subtreeOf, type Token } from '../../../language/index.ts'
import type { DocumentMention, ReaderDocument } from '../../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import { countryOfNoun } from '../country-of-noun.ts'
import { isPassive, slotsOf } from '../slots.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/** Verbs of speech: the place of what is said, and the prepositions after which it may stand. */

/** Who says something: entities, several if they say it together, or a description where there is no name. */
export interface Speaker {
  readonly entities: readonly number[]
  readonly description?: string
}

/** The longest description of an unnamed speaker that is kept, in code units. */
const LONGEST_DESCRIPTION = 120

/** The nouns of speech that a verb gives: the explanation in "provided an explanation for". */
export function givenNouns(doc: LexicalDoc, verb: Token): Token[] {
  if (verb.pos !== 'VERB' || !doc.lexicon.givingVerbs.has(verb.lemma)) return []
  return childrenOf(doc, verb).filter((child) => ['dobj', 'nsubjpass'].includes(child.dep) && isSpeechNoun(doc, child))
}

/** Whether a verb says of what stands after it that it is not so: "denied", "ruled out". */
export function isDenying(doc: LexicalDoc, verb: Token): boolean {
  const { denyingVerbs } = doc.lexicon
  const particle = childrenOf(doc, verb).find(({ dep }) => dep === 'prt')
  return denyingVerbs.has(particle === undefined ? verb.lemma : `${verb.lemma}_${particle.norm}`)
}

/** Whether a token is a verb of speech that tells something said: not one that is only wanted or planned. */
export function isSpeechVerb(doc: LexicalDoc, token: Token): boolean {
  if (token.pos !== 'VERB' || !doc.lexicon.speechVerbs.has(token.lemma)) return false
  const isDenial = isDenying(doc, token)
  return !childrenOf(doc, token).some(
    (child) => child.tag === 'TO' || (child.tag === 'MD' && child.dep === 'aux') || (child.dep === 'neg' && !isDenial),
  )
}

/** Whether a noun stands for what somebody says: "remarks", "statement". */
export function isSpeechNoun({ lexicon }: LexicalDoc, token: Token): boolean {
  return token.pos === 'NOUN' && lexicon.speechNouns.has(token.lemma)
}

/**
 * Who speaks by a verb. In "Ana Diaz and Bo Ek said …" it is the two, in "Her remarks stressed …" the one whom the
 * pronoun means, in "was announced by Peru" Peru, in "Two officials said …" nobody named, described as "Two officials".
 * A participle after a comma ("Bo Ek warned that Peru may leave, *calling* for talks") is said by the person who speaks
 * above it.
 */
export function speakerOf(document: ReaderDocument, index: MentionIndex, verb: Token): Speaker | undefined {
  const { doc } = document
  const owners = givenNouns(doc, verb)
    .flatMap((noun) => slotsOf(doc, noun).get('from') ?? slotsOf(doc, noun).get('by') ?? [])
    .flatMap((token) => speakerFrom(document, index, token)?.entities ?? [])
  if (owners.length > 0) return { entities: owners }
  const speakers = (slotsOf(doc, verb).get('subject') ?? []).map((subject) => speakerFrom(document, index, subject))
  const named = [...new Set(speakers.flatMap((speaker) => speaker?.entities ?? []))]
  const isPerson = named.some((entity) => document.entities[entity]?.kind === 'PERSON')
  if (verb.tag === 'VBG' && !isPerson && (verb.dep === 'advcl' || verb.dep === 'conj')) {
    const above = ancestorsOf(doc, verb)
      .filter((token) => token.pos === 'VERB')
      .flatMap((token) => slotsOf(doc, token).get('subject') ?? [])
      .flatMap((token) => index.byHead(token) ?? [])
      .find((mention) => index.kindOf(mention) === 'PERSON')
    if (above) return { entities: [above.entity] }
  }
  if (named.length > 0) return { entities: named }
  return speakers[0] ?? (isPassive(doc, verb) ? undefined : beside(document, index, verb))
}

function isSomebody(index: MentionIndex, mention: DocumentMention | undefined): mention is DocumentMention {
  return mention !== undefined && ['PERSON', 'ORGANIZATION', 'PLACE'].includes(index.kindOf(mention))
}

/** A name right before or after the verb, for sentences in which the parser misses the subject. */
function beside(document: ReaderDocument, index: MentionIndex, verb: Token): Speaker | undefined {
  const { tokens } = document.doc
  let before = verb.index - 1
  while (['AUX', 'ADV', 'PART'].includes(tokens[before]?.pos ?? '')) before--
  for (const at of [before, verb.index + 1]) {
    const token = tokens[at]
    const mention = token && index.covering(token)
    if (isSomebody(index, mention) && mention.mode === 'NAME' && index.kindOf(mention) !== 'PLACE')
      return { entities: [mention.entity] }
  }
  return undefined
}

/**
 * The speaker that a noun phrase stands for: its name; of "the government of Peru" Peru; of "a statement by Bo Ek" Ek;
 * of "his brother, Bo Ek" the name beside it.
 */
export function speakerFrom(document: ReaderDocument, index: MentionIndex, subject: Token): Speaker | undefined {
  const { doc } = document
  const mention = index.byHead(subject)
  if (isSomebody(index, mention)) return { entities: [mention.entity] }
  const country = subject.lemma === 'government' ? countryOfNoun(document, index, subject) : undefined
  if (country !== undefined && document.entities[country]?.kind === 'PLACE') return { entities: [country] }
  if (isSpeechNoun(doc, subject)) {
    const owners = ownersOf(doc, subject)
      .map((tokens) => tokens.flatMap((token) => speakerFrom(document, index, token)?.entities ?? []))
      .find((entities) => entities.length > 0)
    if (owners !== undefined) return { entities: [...new Set(owners)] }
  }
  // "The head of Acme, Bo Ek, said …": the tree may hang the name on Acme.
  const objects = childrenOf(doc, subject)
    .filter(({ dep }) => dep === 'prep')
    .flatMap((preposition) => childrenOf(doc, preposition).filter(({ dep }) => dep === 'pobj'))
  const named = [subject, ...objects]
    .flatMap((token) => childrenOf(doc, token))
    .filter((child) => child.dep === 'appos' || child.dep === 'conj')
    .flatMap((child) => index.byHead(child) ?? [])
    .find((one) => index.kindOf(one) === 'PERSON')
  if (named) return { entities: [named.entity] }
  if (!doc.lexicon.unnamedSources.has(subject.lemma) && !isSpeechNoun(doc, subject)) return undefined
  return { entities: [], description: describe(document, subject) }
}

/**
 * Whose a noun of speech is, the surest first: "Scholz's commentary", "the statement by Olmert", "a letter released by
 * the court", "the ministry report".
 */
function ownersOf(doc: LexicalDoc, noun: Token): (readonly Token[])[] {
  const slots = slotsOf(doc, noun)
  const issued = childrenOf(doc, noun).filter((child) => child.dep === 'acl' && child.tag === 'VBN')
  return [
    ...['possessor', 'by', 'from'].map((slot) => slots.get(slot) ?? []),
    issued.flatMap((verb) => slotsOf(doc, verb).get('subject') ?? []),
    ...['of', 'modifier', 'holder', 'attendee'].map((slot) => slots.get(slot) ?? []),
    giversOf(doc, noun),
  ]
}

/** Whoever gives it: "*Peru* issued a statement which said …". */
function giversOf(doc: LexicalDoc, noun: Token): readonly Token[] {
  const verb = headOf(doc, noun)
  return noun.dep === 'dobj' && doc.lexicon.givingVerbs.has(verb.lemma) ? (slotsOf(doc, verb).get('subject') ?? []) : []
}

/** The words of an unnamed speaker, without a clause on it: "an advisor to the Palestinian team". */
function describe(document: ReaderDocument, subject: Token): string {
  const words = subtreeOf(document.doc, subject)
  const cut = words.find((word) => word.index > subject.index && ['punct', 'relcl', 'acl', 'cc'].includes(word.dep))
  const kept = cut ? words.filter((word) => word.index < cut.leftEdge) : words
  const [first, last] = [kept[0] ?? subject, kept.at(-1) ?? subject]
  return document.text.slice(first.start, last.end).trim().slice(0, LONGEST_DESCRIPTION)
}

/** Whether a token stands above another in the tree. */
export function governs(doc: LexicalDoc, above: Token, below: Token): boolean {
  for (let token = below; ; token = headOf(doc, token)) {
    if (token === above) return true
    if (token.head === token.index) return false
  }
}
