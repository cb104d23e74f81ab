/**
 * What a parse gives: plain readonly records. All offsets are UTF-16 code units into the text that was parsed;
 * all token positions are indices into `doc.tokens`; ends are exclusive.
 */

/** One token, as spaCy makes them: a word, a punctuation mark, or a run of white space beyond a single space. */
export interface Token {
  readonly index: number
  /** Exactly `doc.text.slice(start, end)`. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** The single space that follows the token, or the empty string. */
  readonly whitespace: '' | ' '
  /** Normal form: lower case, American spelling, straight quotes, `'ll` as `will`. */
  readonly norm: string
  /** Letters as X, x, digits as d, runs cut at four: `Xxxxx`, `dd.d`. */
  readonly shape: string
  /** Penn Treebank tag, `NNP`; white space is `_SP`. */
  readonly tag: string
  /** Universal part of speech, `PROPN`. */
  readonly pos: string
  /** Universal features, `Number=Sing|Person=3`; empty if there are none. */
  readonly morph: string
  /** Dependency label towards the head, `nsubj`; a root's is `ROOT`. */
  readonly dep: string
  /** Index of the head; a root's head is itself. */
  readonly head: number
  readonly lemma: string
  /** Whether the token is the first of its sentence. */
  readonly sentenceStart: boolean
  /** Index of the leftmost token of the subtree. */
  readonly leftEdge: number
  /** Index of the rightmost token of the subtree (inclusive, as in spaCy). */
  readonly rightEdge: number
  /** Label of the named entity that the token is part of, or the empty string. */
  readonly entityLabel: string
}

/** A run of tokens: characters `start` to `end` of the text, tokens `firstToken` to `endToken`. */
export interface TokenSpan {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
}

/** A sentence; the sentences of a document cover all of its tokens in order. */
export interface Sentence extends TokenSpan {
  /** The first token that is its own head. */
  readonly root: number
}

/** A named entity with its OntoNotes label: PERSON, ORG, GPE, LOC, NORP, FAC, EVENT, DATE, MONEY and so on. */
export interface NamedEntity extends TokenSpan {
  readonly label: string
}

/** A base noun phrase: no noun phrase within it but the one that `root` heads. */
export interface NounChunk extends TokenSpan {
  readonly root: number
}

/** A text and all that was read in it. */
export interface Doc {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly entities: readonly NamedEntity[]
  /** The tokens before which a sentence was cut because it was too long; each begins a sentence. */
  readonly cuts: readonly number[]
}
