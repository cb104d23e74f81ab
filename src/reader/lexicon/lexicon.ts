import type { Doc } from '../../language/index.ts'
import { loadRates, type Rates } from '../confidence/rates.ts'
import { loadGazetteer, type Gazetteer } from './gazetteer.ts'
import { MODELS } from './model-rows.ts'
import { loadWordLists, type WordLists } from './word-lists.ts'

/** All that the reader knows before it reads an article: of words, of names, and of how often it is right. */
export type Lexicon = WordLists & Gazetteer & { readonly rates: Rates }

/** An article's parse together with the lexicon, so that whoever asks about its words has both. */
export interface LexicalDoc extends Doc {
  readonly lexicon: Lexicon
}

/**
 * Reads all word lists, the gazetteer and the measured rates below a folder of models.
 * @throws DatelineError MODEL_UNREADABLE that names the file and the line, if one is missing or damaged
 */
export function loadLexicon(folder: URL = MODELS): Lexicon {
  return { ...loadWordLists(folder), ...loadGazetteer(folder), rates: loadRates(folder) }
}
