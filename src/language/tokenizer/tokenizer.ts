import { isSpaceCode } from '../characters.ts'
import type { Lexeme, Vocabulary } from '../vocabulary.ts'
import type { AffixRules } from './affixes.ts'
import { createPhraseRules, type Exceptions } from './exceptions.ts'
import type { Piece } from './piece.ts'

/** Splits a text into tokens. */
export type Tokenizer = (text: string) => Piece[]

/** Chunks between spaces that are remembered, and their greatest length. */
const MAX_CHUNKS = 20_000
const MAX_CHUNK_LENGTH = 64

/**
 * Makes spaCy's tokenizer: a text is cut at white space; each chunk is an exception, or loses prefixes and suffixes
 * until it is one or nothing more comes off, and is then kept whole as an address or broken at its infixes.
 */
export function createTokenizer(rules: {
  readonly affixes: AffixRules
  readonly exceptions: Exceptions
  readonly phrases: readonly string[]
  readonly isUrl: (text: string) => boolean
  readonly vocabulary: Vocabulary
}): Tokenizer {
  const { affixes, exceptions, isUrl, vocabulary } = rules
  const chunks = new Map<string, readonly Lexeme[]>()

  const breakInside = (text: string, out: Lexeme[]): void => {
    let start = 0
    for (const [from, to] of affixes.infixes(text)) {
      if (from === 0) continue
      if (from !== start) out.push(vocabulary(text.slice(start, from)))
      if (from !== to) out.push(vocabulary(text.slice(from, to)))
      start = to
    }
    if (start < text.length) out.push(vocabulary(text.slice(start)))
  }

  const splitChunk = (chunk: string, withExceptions: boolean): readonly Lexeme[] => {
    const special = (text: string): readonly Lexeme[] | undefined => (withExceptions ? exceptions(text) : undefined)
    const out: Lexeme[] = []
    const suffixes: Lexeme[] = []
    let rest = chunk
    while (rest !== '' && !special(rest)) {
      const prefixLength = affixes.prefixLength(rest)
      const withoutPrefix = rest.slice(prefixLength)
      if (prefixLength && withoutPrefix && special(withoutPrefix)) {
        out.push(vocabulary(rest.slice(0, prefixLength)))
        rest = withoutPrefix
        break
      }
      const suffixLength = affixes.suffixLength(withoutPrefix)
      const withoutSuffix = rest.slice(0, rest.length - suffixLength)
      if (suffixLength && withoutSuffix && special(withoutSuffix)) {
        suffixes.push(vocabulary(rest.slice(withoutSuffix.length)))
        rest = withoutSuffix
        break
      }
      if (!prefixLength && !suffixLength) break
      if (prefixLength) out.push(vocabulary(rest.slice(0, prefixLength)))
      if (suffixLength) suffixes.push(vocabulary(rest.slice(withoutSuffix.length)))
      rest = rest.slice(prefixLength, rest.length - suffixLength)
    }
    if (rest !== '') {
      const known = special(rest)
      if (known) out.push(...known)
      else if (isUrl(rest)) out.push(vocabulary(rest))
      else breakInside(rest, out)
    }
    while (suffixes.length) {
      const last = suffixes.pop()
      if (last) out.push(last)
    }
    return out
  }

  const lexemesOf = (chunk: string): readonly Lexeme[] => {
    if (chunk.length > MAX_CHUNK_LENGTH) return splitChunk(chunk, true)
    const known = chunks.get(chunk)
    if (known) return known
    const lexemes = splitChunk(chunk, true)
    if (chunks.size >= MAX_CHUNKS) chunks.clear()
    chunks.set(chunk, lexemes)
    return lexemes
  }

  const applyPhrases = createPhraseRules(rules.phrases, exceptions, (text) => splitChunk(text, false))

  return (text) => {
    const pieces: { lexeme: Lexeme; start: number; spaceAfter: boolean }[] = []
    const add = (start: number, end: number): void => {
      let offset = start
      for (const lexeme of lexemesOf(text.slice(start, end))) {
        pieces.push({ lexeme, start: offset, spaceAfter: false })
        offset += lexeme.text.length
      }
    }
    let start = 0
    let inSpace = text !== '' && isSpaceCode(text.charCodeAt(0))
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (isSpaceCode(code) === inSpace) continue
      if (start < i) add(start, i)
      const last = pieces.at(-1)
      if (code === 0x20 && last) last.spaceAfter = true
      start = code === 0x20 ? i + 1 : i
      inSpace = !inSpace
    }
    if (start < text.length) add(start, text.length)
    return applyPhrases(pieces)
  }
}
