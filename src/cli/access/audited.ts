import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { DatelineError } from '../../model/error.ts'
import { describeFailure } from '../failure.ts'
import { auditPath, type Settings } from '../settings.ts'
import { openAuditLog } from './audit-log.ts'

/** Runs a command that changes the graph, and adds to the audit who did, and what came of it. */
export async function audited<Result>(settings: Settings, did: string, work: () => Promise<Result>): Promise<Result> {
  const log = openAuditLog(auditPath(settings), (error) => {
    console.error(describeFailure(error))
  })
  const entry = { did, requestId: randomUUID(), by: userInfo().username }
  try {
    const result = await work()
    log.audit({ ...entry, outcome: 'DONE' })
    return result
  } catch (error) {
    log.audit({ ...entry, outcome: error instanceof DatelineError ? error.code : 'INTERNAL' })
    throw error
  } finally {
    await log.close()
  }
}
