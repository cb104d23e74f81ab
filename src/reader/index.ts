import { loadEnglish, UnreadableModel, type English, type EnglishOptions } from '../language/index.ts'
import { DatelineError } from '../model/error.ts'
import type { Reader } from '../model/reading.ts'
import { loadLexicon } from './lexicon/lexicon.ts'
import { takeSteps } from './step.ts'
import { STEPS } from './steps.ts'

/** Raised with every change that makes the reader find something else, so that stored articles are read again. */
const VERSION = '26'

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
    read: (article) => Promise.resolve(takeSteps(STEPS, { article, english, lexicon }).reading),
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
