import { constants, open, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Audit } from '../../graphql/audit-entry.ts'
import type { ReportError } from '../../graphql/errors.ts'
import { DatelineError, firstLine } from '../../model/error.ts'
import { makeFolder } from '../../store/make-folder.ts'

/** A file to which is added what was done and refused. */
export interface AuditLog {
  readonly audit: Audit
  /**
   * Looks whether it can be written to.
   * @throws DatelineError SETTING_INVALID
   */
  check(): Promise<void>
  /** Waits until all is written. */
  close(): Promise<void>
}

/**
 * Opens a file of JSON lines, each with what was done or refused, when, by whom, in which request, and what it was about;
 * nothing of what an article says. What cannot be written is reported, once for each reason until it is mended.
 */
export function openAuditLog(path: string, report: ReportError): AuditLog {
  let file: Promise<FileHandle> | undefined
  let written: Promise<unknown> = Promise.resolve()
  let told = ''

  async function opened(): Promise<FileHandle> {
    if (file === undefined) {
      await makeFolder(dirname(path))
      file = open(path, TO_ADD, 0o600)
    }
    return file
  }

  async function write(line: string): Promise<void> {
    await (await opened()).appendFile(line)
    told = ''
  }

  return {
    audit(entry) {
      const line = `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`
      written = written
        .then(() => write(line))
        .catch((error: unknown) => {
          file = undefined
          const why = firstLine(error)
          if (why !== told) report(unwritten(path, error))
          told = why
        })
    },
    async check() {
      try {
        await opened()
      } catch (error) {
        file = undefined
        throw unwritten(path, error)
      }
    },
    async close() {
      await written
      await (await file)?.close()
    },
  }
}

/** A pipe from which nobody reads is no reason to wait for ever. */
const TO_ADD = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NONBLOCK

const unwritten = (path: string, cause: unknown) =>
  new DatelineError(
    'SETTING_INVALID',
    `What is done is not added to the audit (DATELINE_AUDIT): ${cause instanceof DatelineError ? cause.message : `${path} cannot be written (${firstLine(cause)}).`}`,
    { cause },
  )
