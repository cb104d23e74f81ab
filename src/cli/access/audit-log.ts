import { mkdirSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Audit } from '../../graphql/audit-entry.ts'
import type { ReportError } from '../../graphql/errors.ts'

/** A file to which is added what was done and refused. */
export interface AuditLog {
  readonly audit: Audit
  /** Waits until all is written. */
  close(): Promise<void>
}

/**
 * Opens a file of JSON lines, each with what was done or refused, when, by whom, in which request, and what it was about;
 * nothing of what an article says. What cannot be written is reported.
 */
export function openAuditLog(path: string, report: ReportError): AuditLog {
  let file: Promise<FileHandle> | undefined
  let written: Promise<unknown> = Promise.resolve()

  async function write(line: string): Promise<void> {
    mkdirSync(dirname(path), { recursive: true })
    file ??= open(path, 'a', 0o600)
    await (await file).appendFile(line)
  }

  return {
    audit(entry) {
      const line = `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`
      written = written
        .then(() => write(line))
        .catch((error: unknown) => {
          file = undefined
          report(error)
        })
    },
    async close() {
      await written
      await (await file)?.close()
    },
  }
}
