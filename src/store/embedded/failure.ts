import { DatelineError, firstLine } from '../../model/error.ts'

/** What the embedded engine threw, as an error for a person; the engine's own message stays in `cause`. */
export function embeddedFailure(error: unknown, folder: string): DatelineError {
  if (error instanceof DatelineError) return error
  const message = error instanceof Error ? error.message : String(error)
  const options = { cause: error }
  if (/lock|in use|already open|GRAFEO-S00\d.*busy|Resource temporarily/i.test(message)) {
    return new DatelineError(
      'STORE_IN_USE',
      `The data folder ${folder} is in use by another process. Stop that one, or choose another folder with DATELINE_DATA.`,
      options,
    )
  }
  if (/corrupt|damaged|checksum|invalid (file|header|magic)/i.test(message)) {
    return new DatelineError(
      'STORE_DAMAGED',
      `The data in ${folder} is damaged. Move that folder away and load the articles again: the graph can always be made anew from them.`,
      options,
    )
  }
  return new DatelineError(
    'STORE_FAILED',
    `The embedded store could not do what was asked. ${firstLine(error)}`,
    options,
  )
}
