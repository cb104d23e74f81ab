/** English, without knowledge of anything it is about: tokens, tags, dependencies, lemmas, named entities. */
export { loadEnglish } from './english.ts'
export type { English, EnglishOptions } from './english.ts'
export type { Doc, NamedEntity, NounChunk, Sentence, Token, TokenSpan } from './doc.ts'
export { UnreadableModel } from './model-files.ts'
export { nounChunks } from './noun-chunks.ts'
export {
  ancestorsOf,
  childrenOf,
  conjunctsOf,
  firstConjunct,
  headOf,
  leftsOf,
  rightsOf,
  subtreeOf,
} from './dependents.ts'
export { spanOf } from './spans.ts'
export { normAt, textAt, tokenAt } from './token-at.ts'
