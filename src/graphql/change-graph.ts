import { includesRole } from '../model/access-role.ts'
import { DatelineError } from '../model/error.ts'
import type { ChangeRequest } from '../store/write/curation/wanted-change.ts'
import type { ApiContext } from './context.ts'
import { isUserError, present, type UserError } from './user-error.ts'

/** What became of a change; the change itself is read where it is asked for. */
export interface ChangeAnswer {
  readonly id?: string
  readonly errors: readonly UserError[]
}

/** What comes with every change beside what is to be changed. */
export interface ChangeNote {
  readonly by?: string | null | undefined
  readonly reason: string
  readonly expectedRevision?: number | null | undefined
  readonly idempotencyKey?: string | null | undefined
}

/** Changes the graph as its sender wants, in the name of who is signed in. Errors lead to fields below `path`. */
export async function changeGraph(
  { changes, live, viewer }: Pick<ApiContext, 'changes' | 'live' | 'viewer'>,
  wanted: ChangeRequest['wanted'],
  { by, reason, expectedRevision, idempotencyKey }: ChangeNote,
  path: readonly string[],
): Promise<ChangeAnswer> {
  const outcome = await present(changes).change({
    wanted,
    by: viewer.name ?? by ?? '',
    account: viewer.name,
    mayUndoAll: includesRole(viewer.role, 'ADMIN'),
    reason,
    expectedRevision: expectedRevision ?? undefined,
    idempotencyKey: idempotencyKey ?? undefined,
  })
  if ('id' in outcome) {
    live.publish({ kind: 'CHANGED', id: outcome.id })
    return { id: outcome.id, errors: [] }
  }
  const { code, message, at, changes: others } = outcome.refused
  if (!isUserError(code)) throw new DatelineError(code, message, { at })
  return { errors: [{ code, message, path: [...path, ...at], changes: others }] }
}
