import { normAt, textAt, tokenAt } from '../../../language/index.ts'
import { after, before, fact, type Name, type Occurrence } from './facts.ts'
import { isFirstName, isTitle } from '../word-classes.ts'
import type { Row } from './row.ts'

/** What a score looks like: "3-1". */
const SCORE = /^\d{1,3}-\d{1,3}$/

/** Clubs and companies that have the name of a place: "Liverpool have signed …", "Roma beat Lazio 3-1", "Amazon said". */
export const NAMESAKES: readonly Row<Occurrence>[] = [
  {
    when: isClubsDeed,
    votes: { ORGANIZATION: 5 },
    reason: 'it plays and signs like a club',
    example: 'Lisbon beat Oslo 3-1 on Sunday.',
    decides: 'ORGANIZATION Lisbon',
  },
  {
    when: clubsNoun,
    votes: { ORGANIZATION: 5 },
    reason: 'it has a …, as clubs do',
    example: 'Oslo striker Emil Strand was injured.',
    decides: 'ORGANIZATION Oslo',
  },
  {
    when: (of) => isPlural(of),
    votes: { ORGANIZATION: 5 },
    reason: 'its verb is in the plural, as of a team',
    example: 'Lisbon have signed Emil Strand.',
    decides: 'ORGANIZATION Lisbon',
  },
  {
    when: companysNoun,
    votes: { ORGANIZATION: 5 },
    reason: 'it has a …, as companies do',
    example: 'Oslo chief executive Dana Brandt resigned.',
    decides: 'ORGANIZATION Oslo',
  },
]

/** Companies that have the name of a river or forest, which has an article and they have none. */
export const NATURE: readonly Row<Name>[] = [
  {
    when: isBareNature,
    votes: { ORGANIZATION: 6 },
    reason: 'a river or forest of that name has an article',
    example: 'Amazon opened a warehouse.',
    decides: 'ORGANIZATION Amazon',
  },
]

/** A place that may have a namesake; countries have teams that are theirs. */
const mayBeNamesake = fact(({ lexicon, key, words }: Occurrence) => {
  const level = lexicon.places.get(key)?.level
  return words.length < 3 && (level === 'CITY' || level === 'REGION')
})

function isClubsDeed(of: Occurrence): boolean {
  const { doc, last } = of
  // "drew 1-1 *with Oslo*"
  const isBeside = last.dep === 'pobj' && /^(?:against|by|over|to|with)$/.test(of.head.norm)
  const head = isBeside ? tokenAt(doc.tokens, of.head.head) : of.head
  const isPlayer = isBeside || last.dep === 'nsubj' || last.dep === 'dobj' || last.dep === 'conj'
  if (!mayBeNamesake(of) || !isPlayer || !of.lexicon.namesakes.playing.has(head.lemma)) return false
  return doc.tokens.slice(head.index, head.index + 12).some(({ text }, offset, near) => {
    const [dash, right] = [near[offset + 1]?.text, near[offset + 2]?.text]
    return SCORE.test(text) || (/^\d+$/.test(text) && dash === '-' && /^\d+$/.test(right ?? ''))
  })
}

function clubsNoun(of: Occurrence): string | undefined {
  const noun = nounBehind(of)
  return noun !== undefined && of.lexicon.namesakes.club.has(noun) && mayBeNamesake(of) ? noun : undefined
}

function companysNoun(of: Occurrence): string | undefined {
  const noun = nounBehind(of)
  const isOwned = before(of)?.text === 'of' && /^shares?$/.test(before(of, 2)?.text ?? '')
  const found = noun !== undefined && of.lexicon.namesakes.company.has(noun) ? noun : isOwned ? 'share' : undefined
  // "shares in Kosmos", "a stake in Victoria Gold"
  const isHeld = before(of)?.text === 'in' && /^(?:shares?|stakes?)$/i.test(before(of, 2)?.text ?? '')
  if (isHeld && of.words.length > 1 && of.lexicon.places.get(of.key)?.level !== 'COUNTRY') return 'share'
  if (mayBeNamesake(of)) return found
  if (!isUnknownWord(of)) return undefined
  const isBare = noun !== undefined && after(of)?.tag !== 'POS' && of.lexicon.namesakes.company.has(noun)
  return isBare ? noun : isHeld ? 'share' : undefined
}

/** One word that names nobody and no known place or body: "*Kosmos* chief executive Dana Brandt". */
function isUnknownWord({ words, surface, key, lexicon }: Occurrence): boolean {
  const isPlain = words.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(surface)
  const isPerson = isFirstName(surface, lexicon) || isTitle(surface, lexicon)
  return isPlain && !isPerson && !lexicon.places.has(key) && !lexicon.demonyms.has(key)
}

/** The noun right after a name: "striker" of "Oslo striker …", "finance chief" of "Oslo's finance chief". */
function nounBehind(of: Occurrence): string | undefined {
  const isOwner = after(of)?.tag === 'POS'
  const [first, second] = [after(of, isOwner ? 2 : 1), after(of, isOwner ? 3 : 2)]
  const [word, pair] = [first?.norm, `${first?.norm ?? ''} ${second?.norm ?? ''}`]
  return of.lexicon.namesakes.company.has(pair) ? pair : word
}

/** "Liverpool have signed …": one name with a verb in the plural. */
function isPlural(of: Occurrence): boolean {
  const { doc, head, last } = of
  // Wales have a team that is theirs.
  if (of.lexicon.places.get(of.key)?.level !== 'CITY' || last.dep !== 'nsubj' || last.rightEdge !== last.index)
    return false
  const verb = after(of)
  return (
    (verb?.text === 'have' || verb?.text === 'are') && (verb.head === head.index || verb === head) && !isListed(doc, of)
  )
}

function isListed(doc: Occurrence['doc'], { span }: Occurrence): boolean {
  return /^(and|or|,|&)$/.test(textAt(doc.tokens, span.firstToken - 1))
}

/** "Amazon", known for a rainforest, where nowhere "the" stands before it, or "in", or a noun of places behind. */
function isBareNature({ lexicon, key, texts, occurrences }: Name): boolean {
  const name = lexicon.places.get(key)?.name.toLowerCase() ?? ''
  const head = name.startsWith(`${key} `) ? name.slice(key.length + 1) : ''
  const isNature = lexicon.namesakes.nature.has(head)
  const tokens = occurrences[0]?.doc.tokens ?? []
  const isPlace = (noun: string) => lexicon.placeHeads.has(noun) || lexicon.placeNouns.has(noun)
  return (
    texts.length === 1 &&
    isNature &&
    tokens.every(
      ({ norm, index }) =>
        norm !== key ||
        !(/^(the|in|across|along|,)$/.test(normAt(tokens, index - 1)) || isPlace(normAt(tokens, index + 1))),
    )
  )
}
