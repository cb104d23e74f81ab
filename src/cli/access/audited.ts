import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { DatelineError } from '../../model/error.ts'
import { describeFailure } from '../failure.ts'
import { auditPath, type Settings } from '../settings.ts'
import { openAuditLog } from './audit-log.ts'

/** Opens the audit for a command, whose faults are told on the terminal, with who runs it. */
export function openCommandAudit(settings: Settings) {
  const log = openAuditLog(auditPath(settings), (error) => {
    console.error(describeFailure(error))
  })
  return { log, who: { requestId: randomUUID(), by: userInfo().username } }
}

/** Runs a command that changes the graph, and adds to the audit who did, and what came of it. */
export async function audited<Result>(settings: Settings, did: string, work: () => Promise<Result>): Promise<Result> {
  const { log, who } = openCommandAudit(settings)
  const entry = { did, ...who }
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
