import { DatelineError, firstLine } from '../../model/error.ts'

/** Why the store in a folder could not be opened, for a person; the engine's own message stays in `cause`. */
export function openingFailure(error: unknown, folder: string): DatelineError {
  if (error instanceof DatelineError) return error
  if (isDiskFull(error)) return diskFull(error)
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
  const isClosed = /EROFS|EACCES|EPERM|read-only file system|permission denied|os error (?:1|13|30)\b/i.test(message)
  const remedy = isClosed ? ' Make it one that this user can write to, or choose another with DATELINE_DATA.' : ''
  return new DatelineError('STORE_FAILED', `The data folder ${folder} cannot be opened. ${message}.${remedy}`, options)
}

/** Why the open store could not do what was asked. */
export function embeddedFailure(error: unknown): DatelineError {
  if (error instanceof DatelineError) return error
  if (isDiskFull(error)) return diskFull(error)
  return new DatelineError('STORE_FAILED', `The embedded store could not do what was asked. ${firstLine(error)}`, {
    cause: error,
  })
}

/** Whether there is no room on the disk, as the system or the engine says it. */
export const isDiskFull = (error: unknown): boolean =>
  /ENOSPC|EDQUOT|no space left|os error 28|quota exceeded/i.test(detailOf(error))

const detailOf = (error: unknown): string =>
  error instanceof Error ? `${error.message} ${error.cause === undefined ? '' : detailOf(error.cause)}` : String(error)

/** What is said where the files of an open store are gone, or others are in their place. */
export function storeGone(folder: string): DatelineError {
  return new DatelineError(
    'STORE_GONE',
    `The data folder ${folder} was deleted or replaced while it was open. Nothing is read from it or written to it any more. Put it back, from a backup with \`dateline restore\`, and start again.`,
  )
}

/** What is said where a store is to be opened that must be there already. */
export function storeMissing(folder: string): DatelineError {
  return new DatelineError(
    'STORE_GONE',
    `There is no graph in ${folder}: it was moved or deleted, or another folder is meant (DATELINE_DATA). Put it back, from a backup with \`dateline restore\`.`,
  )
}

/** What a change meets on a disk without room. */
export function diskFull(cause: unknown): DatelineError {
  return new DatelineError(
    'STORE_FULL',
    'The disk with the data folder is full, and nothing more can be kept. Make room: it goes on by itself then.',
    { cause },
  )
}

/** Whether another transaction wrote to the same node or relationship, so that trying again may succeed. */
export function isWriteConflict(error: unknown): boolean {
  return error instanceof Error && error.message.includes('GRAFEO-T001')
}
