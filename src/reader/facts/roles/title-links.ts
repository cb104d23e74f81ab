import { childrenOf, conjunctsOf, firstConjunct, headOf, normAt, type Token } from '../../../language/index.ts'
import type { DocumentMention } from '../../document.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import { factualityOf, isFact } from '../factuality.ts'
import type { MentionIndex } from '../mention-index.ts'
import { fillersOf, slotsOf } from '../slots.ts'
import { isOfPast, isOver } from './ended.ts'
import { isPlural, isTitle, leadsToPlace, startWithHonorifics } from './title.ts'

/** The most words that are looked at from a title to a name beside it. */
const MOST_LOOKED_AT = 8
/** The most words from a title to the name after what it is held at. */
const LONGEST_NAMED = 14
/** The most words that honour a name, as far as they are looked at. */
const MOST_HONORIFICS = 3

/** How the tree ties a title to whose it is. */
export interface TitleLink {
  /** Where the title begins, if that is not as the tree has it. */
  readonly from?: number
  /** The last token of the title, if that is not as the tree has it. */
  readonly to?: number
  readonly holders: readonly Token[]
  /** Who had it before: "Bo Ek replaced *Ana Diaz* as chairman". */
  readonly before?: readonly Token[]
  /** Who gives it: "*Acme* named Bo Ek as chairman". */
  readonly givers?: readonly Token[]
  readonly current: boolean
  readonly method: string
}

/** Whose a title is that the tree ties to a name, by the first of the ways that fits. */
export function titleLinkOf(doc: LexicalDoc, index: MentionIndex, title: Token): TitleLink | undefined {
  return (
    listedAfter(doc, index, title) ??
    timedAfter(doc, index, title) ??
    namedAfter(doc, index, title) ??
    besides(doc, index, title) ??
    inListBehind(doc, index, title) ??
    namedBefore(doc, index, title) ??
    holdersOf(doc, index, title) ??
    subjectAfter(doc, title)
  )
}

/** "Tom Reed and *Ana Berg*, Ghana's finance minister, met": the title is hers, though the tree hangs it on the first. */
function besides(doc: LexicalDoc, index: MentionIndex, title: Token): TitleLink | undefined {
  const comma = doc.tokens[title.leftEdge - 1]
  if (title.dep !== 'appos' || isPlural(title) || comma?.text !== ',') return undefined
  const person = index.covering(doc.tokens[comma.index - 1] ?? comma)
  const first = index.byHead(headOf(doc, title))
  const isOther =
    person !== undefined && first !== undefined && first.entity !== person.entity && first.end < person.start
  const name =
    isOther && index.kindOf(person) === 'PERSON' && index.kindOf(first) === 'PERSON'
      ? doc.tokens[person.head]
      : undefined
  if (name?.dep !== 'conj' || !isFact(factualityOf(doc, title, headOf(doc, title)))) return undefined
  return { holders: [name], current: true, method: 'title-in-apposition' }
}

/** "Ana Berg, *chair* and *chief executive* of Acme, said": the tree may take titles behind a name for others beside it. */
function inListBehind(doc: LexicalDoc, index: MentionIndex, title: Token): TitleLink | undefined {
  const first = firstTitle(doc, title)
  const [comma, name] = [doc.tokens[first.leftEdge - 1], headOf(doc, first)]
  const person = comma?.text === ',' ? index.covering(doc.tokens[comma.index - 1] ?? comma) : undefined
  if (person?.head !== name.index || index.kindOf(person) !== 'PERSON') return undefined
  // "Ana Berg, *the* minister and *two* aides left": others, or not.
  const isBare = [first, title].every(
    (token) => !isPlural(token) && childrenOf(doc, token).every(({ dep }) => dep !== 'det' && dep !== 'nummod'),
  )
  if (first.dep !== 'conj' || first.pos !== 'NOUN' || !isTitle(doc, first) || !isBare) return undefined
  return { holders: [name], current: true, method: 'title-in-apposition' }
}

/** The first of several titles that are joined: "*chair* and chief executive". */
export function firstTitle(doc: LexicalDoc, title: Token): Token {
  const before = headOf(doc, title)
  return title.dep === 'conj' && before.pos === 'NOUN' ? firstTitle(doc, before) : title
}

/** "appointed *him* minister", "named *Ana Diaz* minister": the tree may take both for one phrase. */
function namedBefore(doc: LexicalDoc, index: MentionIndex, title: Token): TitleLink | undefined {
  const verb = headOf(doc, title)
  const first = doc.tokens[title.leftEdge]
  const person = /^(?:dobj|oprd)$/.test(title.dep) && first !== undefined ? index.covering(first) : undefined
  const name = person && doc.tokens[person.head]
  const isNaming = doc.lexicon.officeVerbs.naming.has(verb.lemma) && !isOfOneself(verb)
  if (!isNaming || person === undefined || name === undefined || name.dep === 'poss') return undefined
  const isHolder =
    index.kindOf(person) === 'PERSON' && person.firstToken === first?.index && person.lastToken < title.index
  if (!isHolder || !isFact(factualityOf(doc, verb))) return undefined
  return { from: person.lastToken + 1, holders: [name], current: !isOver(doc, verb), method: 'title-by-copula' }
}

/** Whose title it is, by the way in which it hangs in the tree. */
function holdersOf(doc: LexicalDoc, index: MentionIndex, title: Token): TitleLink | undefined {
  const { officeVerbs } = doc.lexicon
  const first = firstConjunct(doc, title)
  const head = headOf(doc, first)
  // "The head of Acme, Bo Ek, …": the tree may hang the name on Acme, which is no person.
  const objects = childrenOf(doc, title)
    .filter((child) => child.norm === 'of')
    .flatMap((of) => childrenOf(doc, of))
  const names = [title, ...objects]
    .flatMap((token) => childrenOf(doc, token).filter((child) => child.dep === 'appos' && child.pos === 'PROPN'))
    // "Two senators, Bo Ek and Ana Diaz, …"
    .flatMap((name) => [name, ...(isPlural(title) ? conjunctsOf(doc, name) : [])])
  // "Bo Ek and energy *minister*": what is joined to a name is nothing that is said of it.
  if (first !== title && first.pos === 'PROPN' && first.dep === 'appos' && !isTitle(doc, first)) return undefined
  // "allegedly a member": only what stands in the apposition itself counts.
  if (first.dep === 'appos' && !isFact(factualityOf(doc, first, head))) return undefined
  if (first.dep === 'appos') {
    // "Bo Ek, mayor of San Pedro, *Santa Rosa*, left": one has it, and that is who stands before it.
    const before = index.byHead(head)
    const isHeld = before !== undefined && index.kindOf(before) === 'PERSON' && !isPlural(title)
    return { holders: isHeld ? [head] : [head, ...names], current: true, method: 'title-in-apposition' }
  }
  if (first.dep === 'attr' || first.dep === 'oprd') {
    if (!isFact(factualityOf(doc, first)) || !(head.lemma === 'be' || officeVerbs.naming.has(head.lemma)))
      return undefined
    const slots = slotsOf(doc, head)
    const holders = isOfOneself(head) ? slots.get('subject') : slots.get('object')
    const isNoLonger = head.lemma === 'be' && isOfPast(doc, head)
    return { holders: holders ?? [], current: !isNoLonger && !isOver(doc, head), method: 'title-by-copula' }
  }
  if (first.dep === 'pobj' && head.norm === 'as') {
    const verb = headOf(doc, head)
    const slots = slotsOf(doc, verb)
    const takesOffice = verb.lemma === 'take' && slots.get('object')?.some(({ lemma }) => lemma === 'office') === true
    const opens = head.sentenceStart && verb.index > head.index
    if (
      !(officeVerbs.serving.has(verb.lemma) || leaves(doc, verb) || takesOffice || opens) ||
      !isFact(factualityOf(doc, verb))
    )
      return undefined
    const follows = officeVerbs.following.has(verb.lemma) && slots.has('subject')
    const isSubject = follows || takesOffice || opens
    // "Diaz appointed Ek as minister": the tree may take him for what she is made.
    const isNaming = officeVerbs.naming.has(verb.lemma) && !isOfOneself(verb)
    const named = isNaming ? fillersOf(slots, 'attribute').filter((one) => index.byHead(one) !== undefined) : []
    return {
      holders:
        named.length > 0 ? named : ((isSubject ? undefined : slots.get('object')) ?? fillersOf(slots, 'subject')),
      ...(follows ? { before: fillersOf(slots, 'object') } : {}),
      ...(isNaming ? { givers: fillersOf(slots, 'subject') } : {}),
      current: follows || !(leaves(doc, verb) || isOver(doc, verb)),
      method: 'title-by-as',
    }
  }
  return names.length > 0
    ? { holders: names, current: true, method: 'name-in-apposition' }
    : holdersOfOffice(doc, first)
}

/** "holds the post of *director*", "was elected to the office of *Speaker*": whose an office is said to be. */
function holdersOfOffice(doc: LexicalDoc, title: Token): TitleLink | undefined {
  const { officeNouns, officeVerbs } = doc.lexicon
  const of = headOf(doc, title)
  const office = headOf(doc, of)
  if (title.dep !== 'pobj' || !/^(?:of|as)$/.test(of.norm) || !officeNouns.has(office.lemma)) return undefined
  const to = office.dep === 'pobj' ? headOf(doc, office) : undefined
  const verb = headOf(doc, to ?? office)
  if (!isFact(factualityOf(doc, verb))) return undefined
  const slots = slotsOf(doc, verb)
  const isGiven = to?.norm === 'to' && officeVerbs.naming.has(verb.lemma)
  if (isGiven) return { holders: fillersOf(slots, 'object'), current: true, method: 'title-by-office' }
  const leaves = officeVerbs.vacating.has(verb.lemma)
  if (office.dep !== 'dobj' || !(leaves || officeVerbs.taking.has(verb.lemma))) return undefined
  // "held the post": no more.
  const isHeld = verb.lemma !== 'hold' || !isOfPast(doc, verb)
  return { holders: fillersOf(slots, 'subject'), current: !leaves && isHeld, method: 'title-by-office' }
}

/** "is", "became", "remains": verbs that say of their subject what it is; others say it of whom they name. */
function isOfOneself({ lemma }: Token): boolean {
  return /^(?:be|become|remain)$/.test(lemma)
}

/** "resigned as chairman", "stepped down as chairman" */
function leaves({ lexicon: { officeVerbs }, ...doc }: LexicalDoc, verb: Token): boolean {
  const particle = childrenOf(doc, verb).find(({ dep, norm }) => dep === 'prt' || norm === 'down' || norm === 'aside')
  return (
    officeVerbs.leaving.has(verb.lemma) ||
    (particle !== undefined && officeVerbs.leaving.has(`${verb.lemma}_${particle.norm}`))
  )
}

/** "*Two senators* of the party, Bo Ek and Ana Diaz, …": names after a title that is counted. */
function listedAfter(doc: LexicalDoc, index: MentionIndex, title: Token): TitleLink | undefined {
  if (!isPlural(title) || !childrenOf(doc, title).some(({ dep }) => dep === 'nummod')) return undefined
  const of = childrenOf(doc, title).find(({ norm }) => norm === 'of')
  const objects = of === undefined ? [title] : childrenOf(doc, of).filter(({ dep }) => dep === 'pobj')
  const comma = doc.tokens[Math.max(...objects.map((token) => index.byHead(token)?.lastToken ?? token.index)) + 1]
  const first = comma?.text === ',' ? index.covering(doc.tokens[comma.index + 1] ?? comma) : undefined
  const name = first && doc.tokens[first.head]
  if (name === undefined) return undefined
  const others = conjunctsOf(doc, name).filter((other) => other.index > name.index)
  return { holders: [name, ...others], current: true, method: 'name-in-apposition' }
}

/** "Ana Diaz, *now* finance chief of Acme": an adverb of time before a title tells of its holder, whatever the tree. */
function timedAfter(doc: LexicalDoc, index: MentionIndex, title: Token): TitleLink | undefined {
  for (let at = title.index - 1; at > title.index - MOST_LOOKED_AT && at > 1; at--) {
    const word = doc.tokens[at]
    if (word === undefined || word.sentenceStart || word.text === ',') return undefined
    const age = /^(?:now|currently|presently|formerly|previously|once|then)$/.exec(word.norm)
    if (age === null) continue
    const person = doc.tokens[at - 1]?.text === ',' ? index.covering(doc.tokens[at - 2] ?? word) : undefined
    const name = person && doc.tokens[person.head]
    if (name === undefined || person === undefined || index.kindOf(person) !== 'PERSON') return undefined
    return {
      from: at + 1,
      holders: [name],
      current: /^(?:now|currently|presently)$/.test(word.norm),
      method: 'title-in-apposition',
    }
  }
  return undefined
}

/**
 * "The head of the League for Peace, *Bo Ek*, …", "The Minister for Trade and Regional Affairs of Ghana, *Ana Diaz*, …":
 * the tree may hang a name on any word of a long one before it.
 */
function namedAfter(doc: LexicalDoc, index: MentionIndex, title: Token): TitleLink | undefined {
  const isSaidOfOther = /^(?:attr|oprd|appos)$/.test(title.dep) || headOf(doc, title).norm === 'as'
  const behind = isSaidOfOther ? undefined : nameBehind(doc, index, title)
  const name = behind && doc.tokens[behind.person.head]
  if (behind === undefined || name === undefined) return undefined
  const { holder } = behind
  const next = normAt(doc.tokens, title.index + 1)
  // "The director for the Harbour Society, Tom Reed": that is where, and no part of the title.
  const isField = next === 'for' && (holder.firstToken > title.index + 3 || index.kindOf(holder) === 'PLACE')
  const to = next === 'of' || isField ? { to: holder.lastToken } : {}
  return { holders: [name], ...to, current: true, method: 'name-in-apposition' }
}

/** Where a title is held and who holds it, if the name stands behind it and its comma: "the head of *the League*, *Bo Ek*, …". */
export function nameBehind(
  doc: LexicalDoc,
  index: MentionIndex,
  title: Token,
): { readonly holder: DocumentMention; readonly person: DocumentMention } | undefined {
  const next = normAt(doc.tokens, title.index + 1)
  if (!(next === 'for' || leadsToPlace(doc, next) || (next === 'from' && doc.lexicon.equalNouns.has(title.lemma))))
    return undefined
  const phrase = doc.tokens.slice(title.index + 2, title.index + LONGEST_NAMED)
  const end = phrase.findIndex(({ pos, text }) => /^(?:VERB|AUX)$/.test(pos) || /^[,.;:]$/.test(text))
  const [body, comma] = [phrase[end - 1], phrase[end]]
  const holder = body && index.covering(body)
  const person = comma?.text === ',' ? nameAfter(doc, index, comma) : undefined
  if (!holder || !person || index.kindOf(person) !== 'PERSON') return undefined
  if (!/^(?:ORGANIZATION|PLACE)$/.test(index.kindOf(holder))) return undefined
  const after = doc.tokens[person.lastToken + 1]
  const isEnd = after === undefined || /^[,.;]$/.test(after.text) || after.pos === 'VERB' || after.pos === 'AUX'
  return isEnd ? { holder, person } : undefined
}

/** The name that begins right after a token, but for what honours it: "the minister, *HE Dr Bo Ek*". */
function nameAfter(doc: LexicalDoc, index: MentionIndex, { index: at }: Token): DocumentMention | undefined {
  const names = doc.tokens.slice(at + 1, at + 2 + MOST_HONORIFICS).map((token) => index.covering(token))
  const name = names.find((mention) => mention !== undefined)
  return name !== undefined && startWithHonorifics(doc, name) === at + 1 ? name : undefined
}

/** "Acme's head, Bo Ek announced …": where a title opens the sentence, the name after its comma is its holder's. */
function subjectAfter(doc: LexicalDoc, title: Token): TitleLink | undefined {
  const opens = doc.tokens[title.leftEdge]?.sentenceStart === true
  const [comma, first] = [doc.tokens[title.index + 1], doc.tokens[title.index + 2]]
  if (!opens || comma?.text !== ',' || first?.pos !== 'PROPN') return undefined
  const name = doc.tokens
    .slice(first.index, first.index + MOST_LOOKED_AT)
    .find((token) => headOf(doc, token).pos !== 'PROPN')
  return name === undefined ? undefined : { holders: [name], current: true, method: 'name-in-apposition' }
}
