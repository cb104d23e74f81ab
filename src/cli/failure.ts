import { DatelineError } from '../model/error.ts'

/**
 * What a person reads in the terminal when a command fails: the message of an error thrown on purpose; for any other,
 * its message and where it came from, as that is a fault of Dateline's own.
 */
export function describeFailure(error: unknown): string {
  if (error instanceof DatelineError) return `dateline: ${inOneLine(error.message)}`
  return `dateline: something went wrong that should not have. Please report it with these lines:\n${detailOf(error)}`
}

/** A text as a terminal shows it and does not obey it: a file's name, or what a page says, may have line ends and more in it. */
export function inOneLine(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function detailOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
