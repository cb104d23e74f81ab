import { loadEnglish, UnreadableModel, type English, type EnglishOptions } from '../language/index.ts'
import { DatelineError } from '../model/error.ts'
import type { Reader } from '../model/reading.ts'
import { assembleReading } from './assemble-reading.ts'
import { buildDocument } from './build-document.ts'
import { joinBrokenWords, toOriginal } from './broken-words.ts'
import { endDatelines } from './dateline.ts'
import { resolveDescriptions } from './coreference/resolve-descriptions.ts'
import { resolvePronouns } from './coreference/resolve-pronouns.ts'
import { resolveTitles } from './coreference/resolve-titles.ts'
import type { ReaderDocument } from './document.ts'
import { findMinistries } from './entities/find-ministries.ts'
import { findTopics } from './entities/find-topics.ts'
import { groupOrganizations } from './entities/group-organizations.ts'
import { groupPeople } from './entities/group-people.ts'
import { groupPlaces } from './entities/group-places.ts'
import { mainCountry } from './entities/main-country.ts'
import { findFacts, findMeetings } from './facts/index.ts'
import { findBreaks, unwrapLines } from './layout.ts'
import { loadLexicon, type Lexicon } from './lexicon/lexicon.ts'
import { decideKinds } from './names/decide-kinds.ts'
import { proposeNames } from './names/propose-names.ts'
import { spreadNames } from './names/spread-names.ts'
import { trimNames } from './names/trim-names.ts'
import { normaliseText } from './normalise-text.ts'
import { findSentences } from './sentences.ts'
import { trueCase } from './true-case.ts'
import { warnOfCuts } from './warn-of-cuts.ts'
import { warnOfLanguage } from './warn-of-language.ts'
import type { Article } from '../model/article.ts'

/** Raised with every change that makes the reader find something else, so that stored articles are read again. */
const VERSION = '11'

/**
 * The reader that needs nothing but its models: deterministic, offline, the same reading for the same article.
 * @throws DatelineError MODEL_UNREADABLE that names the file if one of the models is missing or damaged
 */
export async function createReader(options: EnglishOptions = {}): Promise<Reader> {
  const english = await openEnglish(options)
  const lexicon = loadLexicon()
  return {
    name: 'dateline',
    version: VERSION,
    read(article) {
      const document = findMeetings(readEntities(article, english, lexicon))
      return Promise.resolve(
        assembleReading(document, findFacts(document), [...warnOfLanguage(document.doc), ...warnOfCuts(document.doc)]),
      )
    },
  }
}

async function openEnglish(options: EnglishOptions): Promise<English> {
  try {
    return await loadEnglish(options)
  } catch (error) {
    if (!(error instanceof UnreadableModel)) throw error
    throw new DatelineError('MODEL_UNREADABLE', error.message, { cause: error.cause })
  }
}

/** The entity steps: from an article to its people, organizations, places and topics, with all their mentions. */
function readEntities(article: Article, english: English, lexicon: Lexicon): ReaderDocument {
  const text = normaliseText(article.text)
  const mended = joinBrokenWords(text, lexicon)
  const laidOut = endDatelines(trueCase(unwrapLines(mended.text), lexicon), lexicon)
  const doc = { ...toOriginal(english.parse(laidOut, findBreaks(laidOut)), mended, text), lexicon }
  const sentences = findSentences(article.id, doc)
  const spans = trimNames(doc, proposeNames(doc, lexicon), lexicon)
  const names = spreadNames(doc, decideKinds(doc, spans, lexicon))
  const of = (kind: string) => names.filter((name) => name.kind === kind)
  const named = buildDocument(article, text, doc, sentences, [
    ...groupPeople(doc, of('PERSON'), lexicon),
    ...groupOrganizations(doc, of('ORGANIZATION'), lexicon, mainCountry(names, lexicon)),
    ...findMinistries(doc, names),
    ...groupPlaces(doc, of('PLACE'), lexicon),
    ...findTopics(doc, names),
  ])
  return resolvePronouns(resolveTitles(resolveDescriptions(named)))
}
