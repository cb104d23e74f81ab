import type { Doc, English } from '../language/index.ts'
import type { Article, Sentence } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import { assembleReading } from './assemble-reading.ts'
import { joinBrokenWords, toOriginal, type JoinedWords } from './text/broken-words.ts'
import { buildDocument } from './build-document.ts'
import { resolveDescriptions } from './coreference/resolve-descriptions.ts'
import { resolvePronouns } from './coreference/resolve-pronouns.ts'
import { resolveTitles } from './coreference/resolve-titles.ts'
import { endDatelines } from './dateline.ts'
import type { FactDrafts, ReaderDocument } from './document.ts'
import type { EntityDraft } from './entities/draft.ts'
import { findMinistries } from './entities/find-ministries.ts'
import { findTopics } from './entities/find-topics.ts'
import { groupOrganizations } from './entities/group-organizations.ts'
import { groupPeople } from './entities/group-people.ts'
import { groupPlaces } from './entities/group-places.ts'
import { mainCountry } from './entities/main-country.ts'
import { findFacts, findMeetings } from './facts/index.ts'
import { findJoints } from './text/joints.ts'
import { findBreaks, unwrapLines } from './text/layout.ts'
import type { LexicalDoc, Lexicon } from './lexicon/lexicon.ts'
import { decideKinds, type DecidedName } from './names/decide-kinds.ts'
import { mendParse } from './mending/mend-parse.ts'
import type { NameSpan } from './names/name-span.ts'
import { proposeNames } from './names/propose-names.ts'
import { spreadNames } from './names/spread-names.ts'
import { trimNames } from './names/trim-names.ts'
import { normaliseText } from './text/normalise-text.ts'
import { findSentences } from './text/sentences.ts'
import { inOrder, stepOf } from './step.ts'
import { trueCase } from './text/true-case.ts'
import { warnOfCuts } from './warn-of-cuts.ts'
import { warnOfLanguage } from './warn-of-language.ts'

/** What reading begins with. */
export interface Given {
  readonly article: Article
  readonly english: English
  readonly lexicon: Lexicon
}

/** All that is known of an article when it has been read: each of the steps gives one of these. */
export interface Known extends Given {
  readonly text: string
  readonly joined: JoinedWords
  readonly laidOut: string
  readonly parse: Doc
  readonly doc: LexicalDoc
  readonly sentences: readonly Sentence[]
  readonly proposed: readonly NameSpan[]
  readonly trimmed: readonly NameSpan[]
  readonly decided: readonly DecidedName[]
  readonly names: readonly DecidedName[]
  readonly people: readonly EntityDraft[]
  readonly organizations: readonly EntityDraft[]
  readonly ministries: readonly EntityDraft[]
  readonly places: readonly EntityDraft[]
  readonly topics: readonly EntityDraft[]
  readonly named: ReaderDocument
  readonly described: ReaderDocument
  readonly titled: ReaderDocument
  readonly coreferent: ReaderDocument
  readonly document: ReaderDocument
  readonly facts: FactDrafts
  readonly warnings: readonly string[]
  readonly reading: Reading
}

const step = stepOf<Known>()

/**
 * The reader, step by step, in the order in which an article goes through them. A step gets what it `needs` and nothing
 * else; the type check refuses one that stands before what it needs.
 */
export const STEPS = inOrder<Given>()([
  step('text', ['article'], 'quotes and dashes are those of plain text, each as long as before', ({ article }) =>
    normaliseText(article.text),
  ),
  step('joined', ['text', 'lexicon'], 'words that a hyphen parts at the end of a line are whole', ({ text, lexicon }) =>
    joinBrokenWords(text, lexicon),
  ),
  step(
    'laidOut',
    ['joined', 'lexicon'],
    'wrapped lines, lines in capitals and datelines stand as sentences do',
    ({ joined, lexicon }) => endDatelines(trueCase(unwrapLines(joined.text), lexicon), lexicon),
  ),
  step(
    'parse',
    ['english', 'laidOut', 'lexicon'],
    'tokens, sentences, tags, trees and what the recogniser finds',
    ({ english, laidOut, lexicon }) => english.parse(laidOut, findBreaks(laidOut), findJoints(laidOut, lexicon)),
  ),
  step(
    'doc',
    ['parse', 'joined', 'text', 'lexicon'],
    'the parse, mended, with the offsets of the article, and with the words it is read by',
    ({ parse, joined, text, lexicon }) => ({ ...mendParse(toOriginal(parse, joined, text), lexicon), lexicon }),
  ),
  step('sentences', ['article', 'doc'], 'the sentences that prove facts, with their ids', ({ article, doc }) =>
    findSentences(article.id, doc),
  ),
  step('proposed', ['doc', 'lexicon'], 'all spans that may be names', ({ doc, lexicon }) => proposeNames(doc, lexicon)),
  step(
    'trimmed',
    ['doc', 'proposed', 'lexicon'],
    'names joined, parted, and without what stands around them',
    ({ doc, proposed, lexicon }) => trimNames(doc, proposed, lexicon),
  ),
  step(
    'decided',
    ['doc', 'trimmed', 'lexicon'],
    'names of which the evidence tells what they name',
    ({ doc, trimmed, lexicon }) => decideKinds(doc, trimmed, lexicon),
  ),
  step('names', ['doc', 'decided'], 'the same names where the recogniser passed them over', ({ doc, decided }) =>
    spreadNames(doc, decided),
  ),
  step('people', ['doc', 'names', 'lexicon'], 'names of one person together', ({ doc, names, lexicon }) =>
    groupPeople(doc, ofKind(names, 'PERSON'), lexicon),
  ),
  step(
    'organizations',
    ['doc', 'names', 'lexicon'],
    'names of one organization together, acronyms with what they stand for',
    ({ doc, names, lexicon }) =>
      groupOrganizations(doc, ofKind(names, 'ORGANIZATION'), lexicon, mainCountry(names, lexicon)),
  ),
  step('ministries', ['doc', 'names'], 'ministries without a capital, by their country', ({ doc, names }) =>
    findMinistries(doc, names),
  ),
  step('places', ['doc', 'names', 'lexicon'], 'names of one place together', ({ doc, names, lexicon }) =>
    groupPlaces(doc, ofKind(names, 'PLACE'), lexicon),
  ),
  step('topics', ['doc', 'names'], 'what is spoken about and is no name of somebody', ({ doc, names }) =>
    findTopics(doc, names),
  ),
  step(
    'named',
    ['article', 'text', 'doc', 'sentences', 'people', 'organizations', 'ministries', 'places', 'topics'],
    'entities in the order of their first mention, with all their names',
    ({ article, text, doc, sentences, people, organizations, ministries, places, topics }) =>
      buildDocument(article, text, doc, sentences, [...people, ...organizations, ...ministries, ...places, ...topics]),
  ),
  step('described', ['named'], 'mentions by description: "the company", "the alliance"', ({ named }) =>
    resolveDescriptions(named),
  ),
  step('titled', ['described'], 'mentions by title: "the Secretary"', ({ described }) => resolveTitles(described)),
  step('coreferent', ['titled'], 'mentions by pronoun', ({ titled }) => resolvePronouns(titled)),
  step('document', ['coreferent'], 'meetings, held and planned, with their mentions', ({ coreferent }) =>
    findMeetings(coreferent),
  ),
  step('facts', ['document'], 'roles, statements and relationships, each with its sentence', ({ document }) =>
    findFacts(document),
  ),
  step('warnings', ['doc'], 'what a person who loads should know', ({ doc }) => [
    ...warnOfLanguage(doc),
    ...warnOfCuts(doc),
  ]),
  step(
    'reading',
    ['document', 'facts', 'warnings'],
    'all of it under the ids of the graph',
    ({ document, facts, warnings }) => assembleReading(document, facts, warnings),
  ),
])

const ofKind = (names: readonly DecidedName[], kind: DecidedName['kind']) => names.filter((name) => name.kind === kind)
