import { childrenOf, headOf, normAt, tokenAt, type Token } from '../../../language/index.ts'
import type { DocumentMention, ReaderDocument } from '../../document.ts'
import { isBased } from '../based.ts'
import { countryOfAdjective } from '../country-of-noun.ts'
import type { MentionIndex } from '../mention-index.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import { isParty, partyOf } from './party.ts'

/** Whether a noun is the head of a title that people hold: "Minister", "spokeswoman", "co-founder". */
export function isTitle({ lexicon }: LexicalDoc, token: Token): boolean {
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ') return false
  const { roleTitles } = lexicon
  if (roleTitles.has(token.lemma.toLowerCase()) || roleTitles.has(token.norm)) return true
  return token.tag.startsWith('NNP') && /[^s]s$/.test(token.norm) && roleTitles.has(token.norm.slice(0, -1))
}

/** Whether the words of a title say that it is no longer held, or not yet: "former", "then", "ex-", "incoming", "-elect". */
export function isNotHeld({ lexicon: { titleAges }, tokens }: LexicalDoc, words: readonly Token[]): boolean {
  return words.some(({ norm, index }) => {
    // "one-*time*" is of three tokens.
    const whole = isHyphened(tokens, index) ? `${normAt(tokens, index - 2)}-${norm}` : ''
    const word = norm.toLowerCase()
    return titleAges.past.has(word) || titleAges.past.has(whole) || titleAges.coming.has(word) || word.startsWith('ex-')
  })
}

/** Whether a word follows another by a hyphen, both in one: "one-*time*". */
export function isHyphened(tokens: readonly Token[], index: number): boolean {
  const [before, hyphen] = [tokens[index - 2], tokens[index - 1]]
  return before?.whitespace === '' && hyphen?.text === '-' && hyphen.whitespace === ''
}

/** Whether a title is not said to be held: of an "alleged Acme leader" and the "next president" it is left open. */
export function isOpen(doc: LexicalDoc, words: readonly Token[], head: Token): boolean {
  return words.some(
    (word) =>
      word.index < head.index &&
      doc.lexicon.eventAdjectives.has(word.norm.toLowerCase()) &&
      // "the failed bank's chairman": that is said of the bank.
      !doc.tokens.slice(word.index, head.index).some(({ tag }) => tag === 'POS'),
  )
}

/** Where a name begins with what honours it, in tokens: "*Sir* Bo Ek", "*HE Dr* Bo Ek"; before it a title may stand. */
export function startWithHonorifics(doc: LexicalDoc, { firstToken }: DocumentMention): number {
  const { courtesyTitles, personTitles } = doc.lexicon
  const isHonorific = (word: Token | undefined) =>
    word !== undefined && (courtesyTitles.has(word.text) || (personTitles.has(word.text) && !isTitle(doc, word)))
  let start = firstToken
  while (isHonorific(doc.tokens[start - 1]) || isRankOfBirth(doc, start - 1)) start--
  return start
}

/** "Foreign Minister *Prince* Bo Ek": behind an office it honours, and tells of no other. */
function isRankOfBirth(doc: LexicalDoc, at: number): boolean {
  const [office, word] = [doc.tokens[at - 1], doc.tokens[at]]
  const isNoble = /^(?:Prince|Princess|Sheikh|Sheikha|Lord|Lady|Baron|Baroness)$/.test(word?.text ?? '')
  return isNoble && office?.whitespace === ' ' && isTitle(doc, office)
}

/** "Bo Ek *hosts* President X", "Bo Ek *MP* and Minister X": what right behind a name tells of that person. */
export function isBehindPerson({ tokens }: LexicalDoc, index: MentionIndex, word: Token): boolean {
  const before = tokens[word.index - 1]
  const name = before && index.covering(before)
  const isOfName = name?.lastToken === word.index - 1 && index.kindOf(name) === 'PERSON' && !word.sentenceStart
  return isOfName && ((word.tag === 'NNS' && /^\p{Ll}/u.test(word.text)) || /^\p{Lu}{2,4}$/u.test(word.text))
}

/** Whether a title is said of several: "Senators". */
export function isPlural(title: Token): boolean {
  return title.tag === 'NNS' || title.tag === 'NNPS' || /[^s]s$/.test(title.norm)
}

/** Whether a word is a rank of armed forces or police: "Capt.", "colonel". */
export function isRank({ lexicon }: LexicalDoc, { lemma }: Token): boolean {
  return lexicon.ranks.has(lemma.toLowerCase())
}

/** Whether a word stands in the name of a service in which people have ranks: "Navy", "Air" and "Force". */
export function isServiceWord({ lexicon, tokens }: LexicalDoc, { index, norm }: Token): boolean {
  // A task force is none.
  const isOther = norm === 'force' && !/^(?:air|space)$/.test(normAt(tokens, index - 1))
  return lexicon.services.has(norm) && !isOther
}

/** Whether a preposition leads from a title to where it is held: "of", "at", "for". */
export function leadsToPlace({ lexicon }: LexicalDoc, preposition: string): boolean {
  return lexicon.titlePrepositions.holder.has(preposition)
}

/** Words before a title that are no part of it. */
export function isTitleLead({ lexicon }: LexicalDoc, word: Token): boolean {
  return (
    lexicon.titleAges.past.has(word.norm.toLowerCase()) ||
    word.norm === '-' ||
    word.norm === "'s" ||
    /^(?:years?|old|time)$/.test(word.norm) ||
    word.pos === 'DET' ||
    word.pos === 'PUNCT'
  )
}

/**
 * At which organizations and places a title is held: named among its words ("NATO Secretary General"), before it
 * ("Ford's chief"), after it ("professor at Lima University"), or by an adjective whose country the article also
 * names ("French President", where France is named). Only an office is held at a place that stands before it:
 * no "French actor".
 *
 * @param head the title's head noun
 * @param words the tokens of the whole title
 */
export function placesOfTitle(
  document: ReaderDocument,
  index: MentionIndex,
  head: Token,
  words: readonly Token[],
): number[] {
  const { doc } = document
  const isOffice =
    doc.lexicon.offices.has(head.lemma.toLowerCase()) || doc.lexicon.offices.has(head.norm.replace(/s$/, ''))
  const isHolder = ({ entity }: DocumentMention, isOf: boolean) => {
    const kind = document.entities[entity]?.kind
    return kind === 'ORGANIZATION' || (kind === 'PLACE' && (isOffice || isOf))
  }
  const named = [...words, ...childrenOf(doc, head).filter((child) => child.dep === 'poss')]
    .filter((word) => word !== head && (word.index < head.index || isObject(doc, words, word)))
    .flatMap((word) => index.byHead(word) ?? [])
    .concat(antecedentOfWhose(doc, index, head) ?? [])
    .filter((mention) => isHolder(mention, mention.head > head.index) && !isBased(doc, mention))
    .filter((mention) => !isService(doc, mention, head))
    .filter((mention, _, all) => !isBranch(document, mention, all))
    .filter((mention, _, all) => all.length === 1 || !isSentTo(doc, mention, head))
  const isOfOther = named.length > 0 || words.some(({ norm }) => doc.lexicon.demonyms.has(norm))
  const after = childrenOf(doc, head)
    .filter((child) => child.dep === 'prep' && leadsToPlace(doc, child.norm))
    // "met the minister, Ana Diaz, *in* Lima": where he met her.
    .filter((child) => child.norm !== 'in' || !isParted(doc, index, head, child.index))
    .flatMap((preposition) => childrenOf(doc, preposition).filter((child) => child.dep === 'pobj'))
    .flatMap((object) => index.byHead(object) ?? [])
    .filter((mention) => {
      const preposition = headOf(doc, doc.tokens[mention.head] ?? head).norm
      // An "ambassador to Chile" is somebody else's, the "Acme leader in Lima" Acme's, and the "Peruvian leader in Lima" Peru's.
      const isSentThere =
        (preposition === 'to' || (preposition === 'in' && isOfOther)) && index.kindOf(mention) === 'PLACE'
      return !isSentThere && isHolder(mention, /^(?:of|at)$/.test(preposition))
    })
  const found = [...new Set(withoutParty(document, [...named, ...after]).map(({ entity }) => entity))]
  if (found.length > 0 || !isOffice) return found.slice(0, 2)
  const country = words.map((word) => countryOfAdjective(document, word)).find((entity) => entity !== undefined)
  return country === undefined ? [] : [country]
}

/** "WHO *Africa* head": the part of the world for which somebody works at a body. */
function isBranch(
  { entities }: ReaderDocument,
  { entity, firstToken }: DocumentMention,
  all: readonly DocumentMention[],
): boolean {
  const isBehind = (body: DocumentMention) =>
    body.lastToken === firstToken - 1 && entities[body.entity]?.kind === 'ORGANIZATION'
  return entities[entity]?.kind === 'PLACE' && all.some(isBehind)
}

/** "Peru's *minister* Bo Ek and Acme chairman *Cy Fox*": whether a person is named between a title and what follows at `to`. */
export function isParted(doc: LexicalDoc, index: MentionIndex, title: Token, to: number): boolean {
  return doc.tokens.slice(title.index + 1, to).some((token) => {
    const mention = index.byHead(token)
    return mention !== undefined && index.kindOf(mention) === 'PERSON'
  })
}

/** "the *Democratic* Speaker of the House": where a body is named, an adjective says of whose party somebody is. */
function withoutParty(document: ReaderDocument, mentions: readonly DocumentMention[]): readonly DocumentMention[] {
  const isAdjective = ({ entity, firstToken, lastToken }: DocumentMention) =>
    firstToken === lastToken && partyOf(document, tokenAt(document.doc.tokens, firstToken)) === entity
  const isBody = ({ entity }: DocumentMention) =>
    document.entities[entity]?.kind === 'ORGANIZATION' && !isParty(document, entity)
  return mentions.some(isBody) ? mentions.filter((mention) => !isAdjective(mention)) : mentions
}

/** "the *League*, whose president": what stands right before the comma, on whatever the tree hangs the clause. */
function antecedentOfWhose(doc: LexicalDoc, index: MentionIndex, head: Token): DocumentMention | undefined {
  const whose = childrenOf(doc, head).find(({ tag }) => tag === 'WP$')
  const before = whose && doc.tokens[whose.index - 1]
  const last = before?.text === ',' ? doc.tokens[before.index - 1] : before
  return last && index.covering(last)
}

/** "the Peruvian ambassador to *Chile* Ana Diaz": whose office it is, is named before it. */
function isSentTo(doc: LexicalDoc, { head: at, firstToken }: DocumentMention, title: Token): boolean {
  return at > title.index && normAt(doc.tokens, firstToken - 1) === 'to'
}

/**
 * "*Air Force* Maj. Gen.": the service of a rank, where only ranks stand between them; a "Central Command commander"
 * commands it.
 */
function isService(doc: LexicalDoc, { lastToken }: DocumentMention, head: Token): boolean {
  const ranks = doc.tokens.slice(lastToken + 1, head.index + 1)
  const isArmed = isServiceWord(doc, tokenAt(doc.tokens, lastToken))
  const isOffice = head.norm === 'commander' && (!isArmed || head.text === 'commander')
  return !isOffice && ranks.length > 0 && ranks.every((word) => isRank(doc, word))
}

/** In "guitarist of US band Grey Wolves" the role is held in the band, in "head of Iran's guard" it is Iran's, too. */
function isObject(doc: LexicalDoc, words: readonly Token[], word: Token): boolean {
  return !/^(compound|nmod)$/.test(word.dep) || !words.includes(headOf(doc, word))
}
