import { DatelineError } from '../model/error.ts'

/**
 * What a person reads in the terminal when a command fails: the message of an error thrown on purpose; for any other,
 * its message and where it came from, as that is a fault of Dateline's own.
 */
export function describeFailure(error: unknown): string {
  if (error instanceof DatelineError) return `dateline: ${error.message}`
  return `dateline: something went wrong that should not have. Please report it with these lines:\n${detailOf(error)}`
}

function detailOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
