import type { Doc, Token } from '../../../language/index.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { isCapitalised, keyOf, surfaceOf, type NameSpan } from '../name-span.ts'
import { isTitle } from '../word-classes.ts'
import type { Vote } from './vote.ts'

const personalTitles = new Set([
  'Mr',
  'Mr.',
  'Mrs',
  'Mrs.',
  'Ms',
  'Ms.',
  'Miss',
  'Dr',
  'Dr.',
  'Sir',
  'Lady',
  'Dame',
  'Mme',
])

/** What stands around a name: "Mr. X", "President X", "X said", "X, 45,", "in X", "X Day". */
export function contextVotes(doc: Doc, span: NameSpan, lexicon: Lexicon): Vote[] {
  return [...votesBefore(doc, span, lexicon), ...votesOfTree(doc, span, lexicon), ...votesAfter(doc, span)]
}

function votesBefore(doc: Doc, span: NameSpan, lexicon: Lexicon): Vote[] {
  const before = doc.tokens[span.firstToken - 1]
  if (before === undefined) return []
  const votes: Vote[] = []
  if (personalTitles.has(before.text)) votes.push(['PERSON', 3, 'a title of persons stands before it'])
  else if (isTitle(before.text, lexicon) && before.whitespace === ' ')
    votes.push(['PERSON', 1.2, 'a title stands before it'])
  if (before.text === 'The') {
    const known = lexicon.organizations.get(keyOf(doc, span))?.name.startsWith('The ') ?? false
    if (known && !(before.sentenceStart && lexicon.places.has(keyOf(doc, span)))) {
      votes.push(['ORGANIZATION', 5, 'the gazetteer has an organization of that name, "The" included'])
    } else if (!before.sentenceStart) votes.push(['ORGANIZATION', 1.2, 'its name begins with "The"'])
  }
  // "The Trump campaign" is the campaign's article.
  if (before.norm === 'the' && !/^NNP?S?$/.test(doc.tokens[span.lastToken + 1]?.tag ?? '')) {
    votes.push(['PERSON', -1.2, '"the" stands before it'])
  }
  if (before.text.toLowerCase() === 'to' && doc.tokens[before.index - 1]?.text.toLowerCase() === 'according') {
    votes.push(['ORGANIZATION', 0.5, 'it is a source'], ['PERSON', 0.3, 'it is a source'])
  }
  if (before.text === ':' && lexicon.demonyms.has((doc.tokens[before.index - 1]?.text ?? '').toLowerCase())) {
    votes.push(['OTHER', 4, 'it is given as a name in another language'])
  }
  return votes
}

function votesOfTree(doc: Doc, span: NameSpan, lexicon: Lexicon): Vote[] {
  const last = doc.tokens[span.lastToken]
  const head = last === undefined ? undefined : doc.tokens[last.head]
  if (last === undefined || head === undefined) return []
  if (last.dep === 'nsubj' && lexicon.speechVerbs.has(head.lemma)) {
    return [
      ['PERSON', 0.5, 'it is the subject of a verb of speech'],
      ['ORGANIZATION', 0.3, 'it is the subject of a verb of speech'],
    ]
  }
  if (last.dep === 'pobj' && /^(in|by)$/i.test(head.text) && isPublished(doc, head)) {
    return [['ORGANIZATION', 1, `something is published ${head.text.toLowerCase()} it`]]
  }
  if (last.dep === 'pobj' && /^(in|near|across|throughout)$/i.test(head.text)) {
    return [['PLACE', 0.5, `it follows "${head.text}"`]]
  }
  if (last.dep === 'dobj' && head.lemma === 'tell') {
    return [
      ['ORGANIZATION', 0.5, 'it is told something'],
      ['PERSON', 0.3, 'it is told something'],
    ]
  }
  return []
}

/** "published in X", "a study in X": X is where research or news comes out. */
function isPublished(doc: Doc, preposition: Token): boolean {
  const above = doc.tokens[preposition.head]
  return above?.lemma === 'publish' || /^(study|paper|findings?|article)$/.test(above?.lemma ?? '')
}

function votesAfter(doc: Doc, span: NameSpan): Vote[] {
  const [after, second, third] = [1, 2, 3].map((step) => doc.tokens[span.lastToken + step])
  const votes: Vote[] = []
  if (after?.tag === 'POS' && /^(Day|Cup|Prize)$/.test(second?.text ?? '')) {
    votes.push(['OTHER', 4, 'a day or prize has its name'])
  }
  if (after?.text === ',' && /^\d\d?$/.test(second?.text ?? '') && third?.text === ',') {
    votes.push(['PERSON', 2, 'an age follows it'])
  }
  const followsName = isCapitalised(doc.tokens[span.firstToken - 2]?.text ?? '')
  const inBrackets =
    followsName && (doc.tokens[span.firstToken - 1]?.text ?? '').endsWith('(') && (after?.text.startsWith(')') ?? false)
  if (inBrackets && span.firstToken === span.lastToken && /^\p{Lu}[\p{L}\d&]*\p{Lu}$/u.test(surfaceOf(doc, span))) {
    votes.push(['ORGANIZATION', 1, 'it is an acronym in brackets'])
  }
  const quote = /["']/
  const quoted = quote.test(doc.tokens[span.firstToken - 1]?.text ?? '') && quote.test(after?.text ?? '')
  if (quoted && surfaceOf(doc, span).includes(' ')) {
    votes.push(['OTHER', 1, 'it stands in quotes, as titles of works do'])
  }
  return votes
}
