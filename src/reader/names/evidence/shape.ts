import type { Token } from '../../../language/index.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Vote } from './vote.ts'

const EVENT_BEGINNING =
  /^(hurricane|typhoon|cyclone|storm|operation|flight|mv|hms|uss|u\.s\.s\.|rms|ss|covid|covid-19)$/

/** What the form of a name says: "… Council", "Lake …", "Hurricane …", "ABC", "SpaceX". */
export function shapeVotes(
  words: readonly Token[],
  unrecognised: boolean,
  mayBePerson: boolean,
  lexicon: Lexicon,
): Vote[] {
  const lower = words.map((token) => token.text.toLowerCase())
  const joined = words.some((token) => token.text === '&')
    ? [['ORGANIZATION', 1, 'it joins names with "&"'] satisfies Vote]
    : []
  const only = words.length === 1 ? words[0] : undefined
  return [
    ...joined,
    ...(only === undefined ? headVotes(lower, mayBePerson, lexicon) : singleVotes(only.text, unrecognised, lexicon)),
  ]
}

function headVotes(lower: readonly string[], mayBePerson: boolean, lexicon: Lexicon): Vote[] {
  const of = lower.findIndex((word, index) => index > 0 && (word === 'of' || word === 'for'))
  const head = (of > 0 ? lower[of - 1] : lower.at(-1)) ?? ''
  const begins = lower[0] ?? ''
  const votes: Vote[] = []
  if (lower.slice(-2).join(' ') === 'of fame') return [['ORGANIZATION', 2, 'a hall of fame is a body']]
  if (lexicon.organizationHeads.has(head)) votes.push(['ORGANIZATION', 2, `"${head}" heads names of organizations`])
  // Fields and Hill are people's last names, too.
  if (lexicon.placeHeads.has(head))
    votes.push([
      'PLACE',
      mayBePerson && lexicon.placeHeads.get(head) === 'surname' ? 0.8 : 2.5,
      `"${head}" heads names of places`,
    ])
  const isWork =
    lexicon.workHeads.has(head) || (!lexicon.organizationHeads.has(head) && lexicon.workHeads.has(lower.at(-1) ?? ''))
  if (isWork) votes.push(['OTHER', 3, `"${head}" heads names of works and events`])
  const named = lower.length > 1 && of < 0 && !lexicon.organizationHeads.has(head) && !lexicon.placeHeads.has(head)
  const beginning = lexicon.placeBeginnings.get(begins)
  if (named && beginning !== undefined) {
    votes.push(['PLACE', beginning === 'weak' ? 0.8 : 3, 'it begins like the name of a place'])
  }
  const foreign = lower.find((word) => lexicon.foreignBodies.has(word))
  if (foreign !== undefined) votes.push(['ORGANIZATION', 2.6, `"${foreign}" stands in names of organizations`])
  const event = begins === 'tropical' ? (lower[1] ?? '') : begins
  if (named && EVENT_BEGINNING.test(event)) votes.push(['OTHER', 4, `"${event}" begins names of no entity here`])
  return votes
}

function singleVotes(word: string, unrecognised: boolean, lexicon: Lexicon): Vote[] {
  if (lexicon.uniqueBodies.has(word.toLowerCase()))
    return [['ORGANIZATION', 2, `"the ${word}" names the one of its country`]]
  if (/^\p{Lu}{2,6}$/u.test(word)) {
    const weight = unrecognised ? 0.3 : 0.9
    return [
      ['ORGANIZATION', weight, 'it is written in capitals'],
      ['PERSON', -0.8, 'it is written in capitals'],
    ]
  }
  if (lexicon.placeHeads.has(word.toLowerCase())) return [['PLACE', -0.8, 'it only heads names of places']]
  if (/^\p{Lu}[\p{L}'-]+\/\p{Lu}[\p{L}'-]+$/u.test(word)) return [['OTHER', 4, 'it is two names']]
  const capitalInside =
    /^\p{Lu}\p{Ll}+\p{Lu}/u.test(word) && !/^(Mc|Mac|De|Di|Du|Da|La|Le|Van|Fitz|O')\p{Lu}/u.test(word)
  return capitalInside ? [['ORGANIZATION', 1.4, 'it has a capital inside, as names of companies do']] : []
}
