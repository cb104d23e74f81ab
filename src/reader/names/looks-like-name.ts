import type { Doc } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isForeign } from './foreign-sentences.ts'
import { isCapitalised, keyOf, surfaceOf, tokensOf, type NameSpan } from './name-span.ts'
import { opensSentence } from './sentence-opening.ts'
import { classWords } from './word-classes.ts'

const LONGEST = 120

/**
 * Whether a span may be a name at all: a capitalised word in Latin letters, no code ("ABC123"), no fragment ("I]t"),
 * not in a sentence of another language unless known; a single word is a proper noun, and at the start of a sentence
 * no word that only the start gives its capital ("Scholars found …").
 */
export function looksLikeName(doc: Doc, span: NameSpan, lexicon: Lexicon): boolean {
  const tokens = tokensOf(doc, span)
  const surface = surfaceOf(doc, span)
  const [only] = tokens
  if (only === undefined || surface.length > LONGEST) return false
  if (span.label === 'WEB') return true
  if (!tokens.some((token) => isCapitalised(token.text)) || !/^[\p{Script=Latin}\P{L}\p{Lm}]*$/u.test(surface))
    return false
  // Credits of pictures: "AP Photo/Liam Ford".
  if (/\b(Photo|Images?)\//.test(surface)) return false
  if (/^[A-Z]{3} ?\d/.test(surface) || /\p{L}[[\]]\p{L}|\]/u.test(surface)) return false
  const key = keyOf(doc, span)
  if (lexicon.places.has(key) || lexicon.organizations.has(key)) return true
  if (isForeign(doc, span.firstToken)) return false
  if (tokens.length > 1) return true
  if (!/^NNPS?$/.test(only.tag) && span.label === 'CAPITALISED') return false
  return !opensSentence(doc, only.index) || !isSentenceCapital(doc, only.text, lexicon)
}

/** Whether a word at the start of a sentence has its capital from there: it is an ordinary word, and never capitalised within one. */
function isSentenceCapital(doc: Doc, word: string, lexicon: Lexicon): boolean {
  const { lowercase, withinSentences } = wordsOf(doc)
  const lower = word.toLowerCase()
  if (lowercase.has(lower) || lowercase.has(lower.replace(/s$/, ''))) return true
  return classWords([word], lexicon).ordinary > 0 && !withinSentences.has(word)
}

interface ArticleWords {
  /** The words that the article writes in lower case somewhere. */
  readonly lowercase: ReadonlySet<string>
  /** The capitalised words that stand within sentences. */
  readonly withinSentences: ReadonlySet<string>
}

const known = new WeakMap<Doc, ArticleWords>()

function wordsOf(doc: Doc): ArticleWords {
  const words = known.get(doc) ?? {
    lowercase: new Set(doc.tokens.map((token) => token.text).filter((text) => /^\p{Ll}/u.test(text))),
    withinSentences: new Set(
      doc.tokens
        .filter((token) => !opensSentence(doc, token.index) && isCapitalised(token.text))
        .map((token) => token.text),
    ),
  }
  known.set(doc, words)
  return words
}
