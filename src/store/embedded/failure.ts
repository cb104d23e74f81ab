import { DatelineError, firstLine } from '../../model/error.ts'

/** Why the store in a folder could not be opened, for a person; the engine's own message stays in `cause`. */
export function openingFailure(error: unknown, folder: string): DatelineError {
  if (error instanceof DatelineError) return error
  const message = firstLine(error)
  const options = { cause: error }
  if (message.includes('cannot be locked')) {
    return new DatelineError(
      'STORE_IN_USE',
      `The data folder ${folder} is in use by another process. Stop that one, or choose another folder with DATELINE_DATA.`,
      options,
    )
  }
  if (/damage|corrupt|GRAFEO-S002|GRAFEO-X002/i.test(message)) {
    return new DatelineError(
      'STORE_DAMAGED',
      `The data in ${folder} is damaged. Restore it from a backup (\`dateline restore\`), or move that folder away and load the articles again: the graph can always be made anew from them. ${message}`,
      options,
    )
  }
  return new DatelineError('STORE_FAILED', `The data folder ${folder} cannot be opened. ${message}`, options)
}

/** Why the open store could not do what was asked. */
export function embeddedFailure(error: unknown): DatelineError {
  if (error instanceof DatelineError) return error
  return new DatelineError('STORE_FAILED', `The embedded store could not do what was asked. ${firstLine(error)}`, {
    cause: error,
  })
}

/** Whether another transaction wrote to the same node or relationship, so that trying again may succeed. */
export function isWriteConflict(error: unknown): boolean {
  return error instanceof Error && error.message.includes('GRAFEO-T001')
}
