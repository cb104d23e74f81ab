import type { Doc } from '../../language/index.ts'
import { loadGazetteer, type Gazetteer } from './gazetteer.ts'
import { MODELS } from './model-rows.ts'
import { loadWordLists, type WordLists } from './word-lists.ts'

/** All that the reader knows of words and names before it reads an article. */
export type Lexicon = WordLists & Gazetteer

/** An article's parse together with the lexicon, so that whoever asks about its words has both. */
export interface LexicalDoc extends Doc {
  readonly lexicon: Lexicon
}

/**
 * Reads all word lists and the gazetteer below a folder of models.
 * @throws DatelineError MODEL_UNREADABLE that names the file and the line, if one is missing or damaged
 */
export function loadLexicon(folder: URL = MODELS): Lexicon {
  return { ...loadWordLists(folder), ...loadGazetteer(folder) }
}
