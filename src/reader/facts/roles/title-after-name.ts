import { ancestorsOf, childrenOf, subtreeOf, type Token } from '../../../language/index.ts'
import { isName, type DocumentMention, type ReaderDocument, type RoleDraft } from '../../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import { sentenceOf } from '../sentence-of.ts'
import { bodyBehind, givenBy } from './body-of-title.ts'
import { isBounded } from './bounded.ts'
import { isEnded } from './ended.ts'
import { isBehindPerson, isNotHeld, isOpen, isParted, isPlural, isTitle, placesOfTitle } from './title.ts'
import { respectivePlaces } from './respective.ts'
import { firstTitle, titleLinkOf, type TitleLink } from './title-links.ts'
import { titlePhrase } from './title-phrase.ts'
import { titleText, titleWordsOf } from './title-words.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/**
 * Titles that the tree ties to a name: apposition, copula, relative clause, "as". In "Bo Ek, head of Acme, met Ana
 * Diaz, who is a professor at Lima University" it finds `head` at Acme and `professor` at Lima University; in "Cy Fox
 * resigned as chairman of Acme" `chairman`, not current. A role denied, planned or only reported is none.
 */
export function findTitlesAfterNames(document: ReaderDocument, index: MentionIndex): RoleDraft[] {
  const { doc } = document
  return doc.tokens.flatMap((head) => {
    if (!isTitle(doc, head) || (head.pos !== 'NOUN' && head.pos !== 'PROPN')) return []
    if (isOfNameAfter(doc, index, head) || isTold(doc, head) || isBehindPerson(doc, index, head)) return []
    const link = titleLinkOf(doc, index, head)
    if (!link) return []
    const people = holdersNamed(doc, index, head, link, link.holders)
    if (people.length === 0) return []
    const owner = childrenOf(doc, head).find(({ dep }) => dep === 'poss')
    const ofOwner = owner === undefined ? [] : subtreeOf(doc, owner)
    const words = titlePhrase(doc, index, head, link).filter(
      // "the minister's *spokesman*": what the minister is, the spokesman is not.
      (word) => !(ofOwner.includes(word) && isOfPerson(index, owner)),
    )
    if (isOpen(doc, words, head)) return []
    // "the ministers of Peru and Chile, Ana Diaz and Bo Ek": each is minister, of one.
    const respective = isPlural(head) ? respectivePlaces(document, index, head, link.holders.length) : []
    const own = titleWordsOf(
      doc,
      index,
      words.filter((word) => !ofOwner.includes(word) && !(respective.length > 0 && isOfEach(doc, word, head))),
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
    const placesOf = (person: DocumentMention): readonly (number | undefined)[] =>
      respective.length > 0
        ? [respective[link.holders.findIndex((holder) => holder.index === person.head)]]
        : places.length === 0
          ? [undefined]
          : places
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
      return placesOf(person).map((at) => (at === undefined ? draft : { ...draft, at }))
    })
  })
}

/** "the *Peruvian and Chilean* ministers *of Peru and Chile*": what of a title that several have one has alone. */
function isOfEach({ lexicon }: LexicalDoc, word: Token, head: Token): boolean {
  return word.index > head.index || word.pos === 'CCONJ' || lexicon.demonyms.has(word.norm.toLowerCase())
}

/** "The minister, Anna Berg, *briefed reporters*.": where a sentence has no verb, the participle before a noun is one. */
function isTold(doc: LexicalDoc, head: Token): boolean {
  const root = ancestorsOf(doc, head).at(-1)
  const isVerbless = root !== undefined && !/^(?:VERB|AUX)$/.test(root.pos)
  return isVerbless && isPlural(head) && childrenOf(doc, head).some(({ dep, tag }) => dep === 'amod' && tag === 'VBN')
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
  { method }: TitleLink,
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
