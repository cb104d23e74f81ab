import type { Lexeme } from '../vocabulary.ts'

/** A lexeme at its place. */
export interface Piece {
  readonly lexeme: Lexeme
  /** UTF-16 offset into the text. */
  readonly start: number
  readonly spaceAfter: boolean
}
