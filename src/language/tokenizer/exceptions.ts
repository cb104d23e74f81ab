import type { Lexeme, Vocabulary } from '../vocabulary.ts'
import type { Piece } from './piece.ts'

/** The parts of a text that is not split by rule, if it is one. */
export type Exceptions = (text: string) => readonly Lexeme[] | undefined

/** Makes the exceptions of a model: `don't` is `do` and `n't`, `U.S.` is one token. */
export function createExceptions(
  table: Readonly<Record<string, readonly (readonly [string] | readonly [string, string])[]>>,
  vocabulary: Vocabulary,
): Exceptions {
  const parts = new Map(Object.entries(table))
  const known = new Map<string, readonly Lexeme[]>()
  const longest = Math.max(...Array.from(parts.keys(), (text) => text.length))
  return (text) => {
    if (text.length > longest) return undefined
    const found = known.get(text)
    if (found) return found
    const lexemes = parts.get(text)?.map(([part, norm]) => vocabulary(part, norm))
    if (lexemes) known.set(text, lexemes)
    return lexemes
  }
}

interface Phrase {
  readonly tokens: readonly string[]
  readonly text: string
}

interface Match {
  readonly start: number
  readonly length: number
}

/** Longest first, then leftmost; no two overlap. */
function chooseMatches(matches: readonly Match[]): readonly Match[] {
  const taken = new Set<number>()
  const chosen: Match[] = []
  for (const match of [...matches].sort((a, b) => b.length - a.length || a.start - b.start)) {
    if (!taken.has(match.start) && !taken.has(match.start + match.length - 1)) chosen.push(match)
    for (let i = match.start; i < match.start + match.length; i++) taken.add(i)
  }
  return chosen.sort((a, b) => a.start - b.start)
}

/**
 * Makes the second pass of the tokenizer: exceptions that affix rules have broken up, such as an emoticon within
 * brackets, are found again as a run of tokens and put back together.
 *
 * @param phrases the exceptions that affix rules would break up
 * @param split the tokens of a text by affix rules alone
 */
export function createPhraseRules(
  phrases: readonly string[],
  exceptions: Exceptions,
  split: (text: string) => readonly Lexeme[],
): (pieces: readonly Piece[]) => Piece[] {
  const byFirstToken = new Map<string, Phrase[]>()
  for (const text of phrases) {
    const tokens = split(text).map((lexeme) => lexeme.text)
    const first = tokens[0] ?? ''
    byFirstToken.set(first, [...(byFirstToken.get(first) ?? []), { tokens, text }])
  }

  const find = (pieces: readonly Piece[]): readonly Match[] => {
    const matches: Match[] = []
    pieces.forEach((piece, start) => {
      for (const { tokens } of byFirstToken.get(piece.lexeme.text) ?? []) {
        if (tokens.every((token, i) => pieces[start + i]?.lexeme.text === token)) {
          matches.push({ start, length: tokens.length })
        }
      }
    })
    return matches
  }

  return (pieces) => {
    const matches = find(pieces)
    const out: Piece[] = []
    let next = 0
    for (const { start, length } of chooseMatches(matches)) {
      for (const piece of pieces.slice(next, start)) out.push(piece)
      const run = pieces.slice(start, start + length)
      const text = run.map((piece, i) => piece.lexeme.text + (piece.spaceAfter && i < length - 1 ? ' ' : '')).join('')
      const lexemes = exceptions(text)
      let offset = run[0]?.start ?? 0
      lexemes?.forEach((lexeme, i) => {
        out.push({ lexeme, start: offset, spaceAfter: i === lexemes.length - 1 && (run.at(-1)?.spaceAfter ?? false) })
        offset += lexeme.text.length
      })
      if (!lexemes) out.push(...run)
      next = start + length
    }
    for (const piece of pieces.slice(next)) out.push(piece)
    return out
  }
}
