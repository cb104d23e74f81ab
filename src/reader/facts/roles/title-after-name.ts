import {
  childrenOf,
  conjunctsOf,
  firstConjunct,
  headOf,
  subtreeOf,
  textAt,
  type Token,
  normAt,
} from '../../../language/index.ts'
import { isName, type DocumentMention, type ReaderDocument, type RoleDraft } from '../../document.ts'
import { factualityOf, isFact } from '../factuality.ts'
import type { MentionIndex } from '../mention-index.ts'
import { sentenceOf } from '../sentence-of.ts'
import { fillersOf, slotsOf } from '../slots.ts'
import { bodyBehind, givenBy } from './body-of-title.ts'
import { isBounded } from './bounded.ts'
import { isEnded, isOfPast, isOver } from './ended.ts'
import {
  isNotHeld,
  isOpen,
  isParted,
  isPlural,
  isTitle,
  leadsToPlace,
  placesOfTitle,
  startWithHonorifics,
} from './title.ts'
import { titleText, titleWordsOf } from './title-words.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/** The most words of an "of" phrase that a title takes. */
const LONGEST_PHRASE = 8
/** The most words from a title to the name after what it is held at. */
const LONGEST_NAMED = 14
/** The most words that honour a name, as far as they are looked at. */
const MOST_HONORIFICS = 3

/**
 * Titles that the tree ties to a name: apposition, copula, relative clause, "as". In "Bo Ek, head of Acme, met Ana
 * Diaz, who is a professor at Lima University" it finds `head` at Acme and `professor` at Lima University; in "Cy Fox
 * resigned as chairman of Acme" `chairman`, not current. A role denied, planned or only reported is none.
 */
export function findTitlesAfterNames(document: ReaderDocument, index: MentionIndex): RoleDraft[] {
  const { doc } = document
  return doc.tokens.flatMap((head) => {
    if (!isTitle(doc, head) || (head.pos !== 'NOUN' && head.pos !== 'PROPN')) return []
    if (isOfNameAfter(doc, index, head)) return []
    const link =
      listedAfter(doc, index, head) ??
      timedAfter(doc, index, head) ??
      namedAfter(doc, index, head) ??
      besides(doc, index, head) ??
      inListBehind(doc, index, head) ??
      namedBefore(doc, index, head) ??
      holdersOf(doc, index, head) ??
      subjectAfter(doc, head)
    if (!link) return []
    const people = holdersNamed(doc, index, head, link, link.holders)
    if (people.length === 0) return []
    const owner = childrenOf(doc, head).find(({ dep }) => dep === 'poss')
    const ofOwner = owner === undefined ? [] : subtreeOf(doc, owner)
    const words = titleWords(doc, index, head, link).filter(
      // "the minister's *spokesman*": what the minister is, the spokesman is not.
      (word) => !(ofOwner.includes(word) && isOfPerson(index, owner)),
    )
    if (isOpen(doc, words, head)) return []
    const own = titleWordsOf(
      doc,
      index,
      words.filter((word) => !ofOwner.includes(word)),
      head,
    )
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last) return []
    const title = titleText(document, own, head)
    const alone = placesOfTitle(document, index, head, words)
    const named = alone.length > 0 ? alone : placesOfAll(document, index, head)
    const places =
      named.length > 0
        ? named
        : link.method === 'title-in-apposition'
          ? bodyBehind(doc, index, own)
          : givenBy(doc, index, head, link.givers ?? [])
    const former = holdersNamed(doc, index, head, link, link.before ?? [])
    return [...people, ...former].flatMap((person) => {
      const draft = {
        start: first.start,
        end: last.end,
        person: person.entity,
        title,
        current:
          link.current &&
          !former.includes(person) &&
          !isNotHeld(doc, words) &&
          !isBounded(doc, head) &&
          !isEnded(doc, head) &&
          !isEnded(doc, doc.tokens[person.head] ?? head),
        sentence: sentenceOf(document, head.start),
        method: link.method,
        confidence: 0.85,
        reason: `"${title}" is said of "${document.text.slice(person.start, person.end)}" (${link.method})`,
      }
      return places.length === 0 ? [draft] : places.map((at) => ({ ...draft, at }))
    })
  })
}

/** "chair and *chief executive* of Acme": where one has the last of several titles too, of which the tree has it for the first. */
function placesOfAll(document: ReaderDocument, index: MentionIndex, head: Token): number[] {
  const { doc } = document
  const first = firstTitle(doc, head)
  const isBehind = childrenOf(doc, first).some(
    ({ dep, norm, index: at }) => dep === 'prep' && norm === 'of' && at > head.index,
  )
  return head !== first && isBehind && isTitle(doc, first) ? placesOfTitle(document, index, first, []) : []
}

/** The people whom some tokens of a link name, in lists whole, without those whose title is read with their names. */
function holdersNamed(
  doc: LexicalDoc,
  index: MentionIndex,
  head: Token,
  { method }: Link,
  holders: readonly Token[],
): DocumentMention[] {
  return (
    holders
      .flatMap((token) => namesOf(doc, index, token))
      // "Bo Ek, Ana Diaz and Cy Fox are members": the tree of a list is seldom right.
      .flatMap((name) => (isPlural(head) && method !== 'name-in-apposition' ? index.listOf(name) : [name]))
      .filter(
        (mention) =>
          index.kindOf(mention) === 'PERSON' &&
          !(mention.firstToken <= head.index && head.index <= mention.lastToken) &&
          // "Minister Ana Diaz": what stands right before a name is read with the names.
          mention.firstToken !== head.index + 1 &&
          (isPlural(head) || !isParted(doc, index, head, mention.firstToken)),
      )
  )
}

/** "Minister Ana Diaz and energy *minister* Bo Ek": a title before a name is that person's, whatever the tree hangs it on. */
function isOfNameAfter(doc: LexicalDoc, index: MentionIndex, title: Token): boolean {
  const next = doc.tokens[title.index + 1]
  const name = next && index.covering(next)
  const isNamed = name?.firstToken === next?.index && name !== undefined && isName(name)
  return title.dep === 'conj' && isNamed && index.kindOf(name) === 'PERSON'
}

/** Whether an owner is a person: "*Ana Diaz*'s spokesman". */
function isOfPerson(index: MentionIndex, owner: Token | undefined): boolean {
  const mention = owner && index.byHead(owner)
  return mention !== undefined && index.kindOf(mention) === 'PERSON'
}

/** The name that a token heads, or that explains it: "elected the *lawyer* Bo Ek as chairman". */
function namesOf(doc: LexicalDoc, index: MentionIndex, token: Token): DocumentMention[] {
  const own = index.byHead(token)
  if (own !== undefined || token.pos !== 'NOUN') return own === undefined ? [] : [own]
  const beside = childrenOf(doc, token).filter(({ dep, index: at }) => dep === 'appos' && at > token.index)
  return beside.flatMap((name) => index.byHead(name) ?? []).filter(isName)
}

interface Link {
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

/** "Tom Reed and *Ana Berg*, Ghana's finance minister, met": the title is hers, though the tree hangs it on the first. */
function besides(doc: LexicalDoc, index: MentionIndex, title: Token): Link | undefined {
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
function inListBehind(doc: LexicalDoc, index: MentionIndex, title: Token): Link | undefined {
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
function firstTitle(doc: LexicalDoc, title: Token): Token {
  const before = headOf(doc, title)
  return title.dep === 'conj' && before.pos === 'NOUN' ? firstTitle(doc, before) : title
}

/** "appointed *him* minister", "named *Ana Diaz* minister": the tree may take both for one phrase. */
function namedBefore(doc: LexicalDoc, index: MentionIndex, title: Token): Link | undefined {
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
function holdersOf(doc: LexicalDoc, index: MentionIndex, title: Token): Link | undefined {
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
function holdersOfOffice(doc: LexicalDoc, title: Token): Link | undefined {
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
function listedAfter(doc: LexicalDoc, index: MentionIndex, title: Token): Link | undefined {
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
function timedAfter(doc: LexicalDoc, index: MentionIndex, title: Token): Link | undefined {
  for (let at = title.index - 1; at > title.index - LONGEST_PHRASE && at > 1; at--) {
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
function namedAfter(doc: LexicalDoc, index: MentionIndex, title: Token): Link | undefined {
  const isSaidOfOther = /^(?:attr|oprd|appos)$/.test(title.dep) || headOf(doc, title).norm === 'as'
  const next = normAt(doc.tokens, title.index + 1)
  if (isSaidOfOther || !(next === 'for' || leadsToPlace(doc, next))) return undefined
  const phrase = doc.tokens.slice(title.index + 2, title.index + LONGEST_NAMED)
  const end = phrase.findIndex(({ pos, text }) => /^(?:VERB|AUX)$/.test(pos) || /^[,.;:]$/.test(text))
  const [body, comma] = [phrase[end - 1], phrase[end]]
  const holder = body && index.covering(body)
  const person = comma?.text === ',' ? nameAfter(doc, index, comma) : undefined
  const name = person && doc.tokens[person.head]
  if (!holder || !person || !name || index.kindOf(person) !== 'PERSON') return undefined
  if (!/^(?:ORGANIZATION|PLACE)$/.test(index.kindOf(holder))) return undefined
  const after = doc.tokens[person.lastToken + 1]
  if (after?.text !== ',' && after?.pos !== 'VERB' && after?.pos !== 'AUX') return undefined
  // "The director for the Harbour Society, Tom Reed": that is where, and no part of the title.
  const isField = next === 'for' && (holder.firstToken > title.index + 3 || index.kindOf(holder) === 'PLACE')
  const to = next === 'of' || isField ? { to: holder.lastToken } : {}
  return { holders: [name], ...to, current: true, method: 'name-in-apposition' }
}

/** The name that begins right after a token, but for what honours it: "the minister, *HE Dr Bo Ek*". */
function nameAfter(doc: LexicalDoc, index: MentionIndex, { index: at }: Token): DocumentMention | undefined {
  const names = doc.tokens.slice(at + 1, at + 2 + MOST_HONORIFICS).map((token) => index.covering(token))
  const name = names.find((mention) => mention !== undefined)
  return name !== undefined && startWithHonorifics(doc, name) === at + 1 ? name : undefined
}

/** "Acme's head, Bo Ek announced …": where a title opens the sentence, the name after its comma is its holder's. */
function subjectAfter(doc: LexicalDoc, title: Token): Link | undefined {
  const opens = doc.tokens[title.leftEdge]?.sentenceStart === true
  const [comma, first] = [doc.tokens[title.index + 1], doc.tokens[title.index + 2]]
  if (!opens || comma?.text !== ',' || first?.pos !== 'PROPN') return undefined
  const name = doc.tokens
    .slice(first.index, first.index + LONGEST_PHRASE)
    .find((token) => headOf(doc, token).pos !== 'PROPN')
  return name === undefined ? undefined : { holders: [name], current: true, method: 'name-in-apposition' }
}

/**
 * The words of a title: what stands before its head, and an "of" phrase after it, to where a comma or a clause ends it:
 * of "mayor of Seoul, South Korea, who …" the words are "mayor of Seoul".
 */
function titleWords(doc: LexicalDoc, index: MentionIndex, head: Token, { from, to }: Link): Token[] {
  const before = childrenOf(doc, head).filter(
    (child) => child.index < head.index && child.dep !== 'punct' && child.dep !== 'relcl',
  )
  const of = childrenOf(doc, head).filter(
    (child) => child.index > head.index && child.dep === 'prep' && child.norm === 'of',
  )
  const words = [
    ...(from === undefined ? before.flatMap((child) => subtreeOf(doc, child)) : doc.tokens.slice(from, head.index)),
    head,
    ...(to === undefined
      ? of.flatMap((child) => phraseOf(doc, index, child))
      : doc.tokens.slice(head.index + 1, to + 1)),
  ]
  const own = unbroken(doc, words, words.indexOf(head))
  return [...prefixOf(doc, own[0] ?? head), ...own]
}

/** What a hyphen joins to the beginning of a title: "*vice-*president", whatever the tree. */
function prefixOf(doc: LexicalDoc, first: Token): readonly Token[] {
  const [prefix, hyphen] = [doc.tokens[first.index - 2], doc.tokens[first.index - 1]]
  const isJoined = hyphen?.text === '-' && hyphen.end === first.start && prefix?.end === hyphen.start
  return isJoined ? [...prefixOf(doc, prefix), prefix, hyphen] : []
}

/** The run of words around one of them: of "*chair* and chief executive *of Acme*" the chair alone; a hyphen parts no words. */
function unbroken(doc: LexicalDoc, words: readonly Token[], at: number): Token[] {
  const follows = (word: Token, i: number) => {
    const next = (words[i - 1]?.index ?? Infinity) + 1
    return word.index === next || (word.index === next + 1 && textAt(doc.tokens, next) === '-')
  }
  const start = words.slice(0, at + 1).findLastIndex((word, i) => !follows(word, i))
  const end = words.findIndex((word, i) => i > at && !follows(word, i))
  return words.slice(start, end < 0 ? words.length : end)
}

function phraseOf(doc: LexicalDoc, index: MentionIndex, of: Token): Token[] {
  const words = subtreeOf(doc, of)
  const end = words.findIndex(
    (word) => (word.text === ',' && index.covering(word) === undefined) || /^(relcl|acl)$/.test(word.dep),
  )
  const last = words[Math.min(end < 0 ? words.length : end, LONGEST_PHRASE) - 1]
  // A name stays whole.
  const to = last && (index.covering(last)?.lastToken ?? last.index)
  return words.filter((word) => to !== undefined && word.index <= to)
}
