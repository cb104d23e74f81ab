import type { Doc, Token } from '../../../language/index.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { isHead } from '../name-heads.ts'
import { keyOf, tokensOf, type NameSpan } from '../name-span.ts'
import { tokenBeforeOtherName } from '../other-name.ts'
import { isOrdinary } from '../word-classes.ts'
import type { Vote } from './vote.ts'

/**
 * What a name is by what only people, bodies or places have, do and are: "X's wife", "the mayor of X", "shares of X",
 * "X was born", "X, who …", "Y, known as X", "32-year-old X", "Jamaica's X Y", "X, Norway".
 */
export function ownedVotes(doc: Doc, span: NameSpan, lexicon: Lexicon): Vote[] {
  return [
    ...votesOfOwner(doc, span, lexicon),
    ...votesOfHuman(doc, span, lexicon),
    ...votesOfPlaces(doc, span, lexicon),
  ]
}

/** "X's wife", "the wife of X". */
function votesOfOwner(doc: Doc, span: NameSpan, lexicon: Lexicon): Vote[] {
  const last = doc.tokens[span.lastToken]
  const before = doc.tokens[span.firstToken - 1]
  const owned =
    last?.dep === 'poss' ? doc.tokens[last.head] : before?.text === 'of' ? doc.tokens[before.index - 1] : undefined
  const noun = owned?.lemma.toLowerCase() ?? ''
  const kind = owned?.tag.startsWith('NNP') === false ? lexicon.owners.get(noun) : undefined
  return kind === undefined ? [] : [[kind, 0.8, `the text tells of its ${noun}`]]
}

/** "X, who …", "X was born", "32-year-old X", "X, aged 32". */
function votesOfHuman(doc: Doc, span: NameSpan, lexicon: Lexicon): Vote[] {
  const [last, after, second] = [0, 1, 2].map((step) => doc.tokens[span.lastToken + step])
  const before = doc.tokens[span.firstToken - 1]
  const votes: Vote[] = []
  const isWho = after?.norm === 'who' || (after?.text === ',' && second?.norm === 'who')
  if (isWho) votes.push(['PERSON', 1, '"who" follows it'])
  if (/^\d+-year-old$|^old$/.test(before?.norm ?? '')) votes.push(['PERSON', 1, 'an age stands before it'])
  if (after?.text === ',' && /^aged?$/.test(second?.norm ?? '')) votes.push(['PERSON', 1, 'an age follows it'])
  const bearer = doc.tokens[tokenBeforeOtherName(doc, span.firstToken) ?? -1]
  if (bearer?.entityLabel === 'PERSON') votes.push(['PERSON', 1.5, 'it is another name of somebody'])
  const verb = last === undefined ? undefined : doc.tokens[last.head]
  if (last !== undefined && verb !== undefined && isHumanSubject(last, verb, lexicon)) {
    votes.push(['PERSON', 0.8, `it is the subject of "${verb.lemma}"`])
  }
  return votes
}

function isHumanSubject(subject: Token, verb: Token, lexicon: Lexicon): boolean {
  const voice = lexicon.humanVerbs.get(verb.lemma)
  return voice !== undefined && subject.dep === (voice === 'passive' ? 'nsubjpass' : 'nsubj')
}

/** "Jamaica's Usain Cole" is somebody from there; "Yartsevo, Russia" is there. */
function votesOfPlaces(doc: Doc, span: NameSpan, lexicon: Lexicon): Vote[] {
  const words = tokensOf(doc, span)
  const isPlain = words.every(({ text }) => /^\p{Lu}[\p{L}'-]+$/u.test(text) && !isHead(text, lexicon))
  if (!isPlain || lexicon.organizations.has(keyOf(doc, span)) || lexicon.places.has(keyOf(doc, span))) return []
  const votes: Vote[] = []
  const [possessive, owner] = [1, 2].map((step) => doc.tokens[span.firstToken - step])
  const isOwned = possessive?.tag === 'POS' && /^(GPE|ORG)$/.test(owner?.entityLabel ?? '')
  const isOrdinaryWord = words.some(({ text }) => isOrdinary(text, lexicon))
  if (isOwned && words.length === 2 && !isOrdinaryWord && !/^(LOC|FAC)$/.test(span.label)) {
    votes.push(['PERSON', 0.8, 'it stands after a country or body as the name of somebody'])
  }
  const [comma, place] = [1, 2].map((step) => doc.tokens[span.lastToken + step])
  if (comma?.text === ',' && place !== undefined && isLarger(doc, place.index, lexicon)) {
    votes.push(['PLACE', 1, 'the name of a country or region follows it'])
  }
  return votes
}

/** Whether a country's or region's name of up to three words begins at a token, and ends the enumeration there. */
function isLarger(doc: Doc, first: number, lexicon: Lexicon): boolean {
  return [0, 1, 2].some((more) => {
    const key = keyOf(doc, { firstToken: first, lastToken: first + more })
    const isKnown = /^(COUNTRY|REGION)$/.test(lexicon.places.get(key)?.level ?? '')
    return isKnown && !/^(and|or|&)$|^NNP/.test(doc.tokens[first + more + 1]?.tag ?? '')
  })
}
