import { DatelineError } from '../model/error.ts'
import type { RejectResolutionInput } from '../store/generated/sdl.ts'
import { nothingElse } from '../store/read/fields.ts'
import type { ApiContext, ApiParts } from './context.ts'
import { notFound, present, userError, type UserError } from './user-error.ts'

/** What became of a change; the change itself is read where it is asked for. */
export interface ChangeAnswer {
  readonly id?: string
  readonly errors: readonly UserError[]
}

const LONGEST = { by: 200, reason: 1000 } as const

/** Rejects a decision on who somebody is. */
export async function rejectResolution(
  { changes, live, viewer }: Pick<ApiContext, 'changes' | 'live' | 'viewer'>,
  { resolutionId, by, reason, ...none }: RejectResolutionInput,
): Promise<ChangeAnswer> {
  nothingElse(none)
  // Who is signed in says so in their own name.
  const input = { id: resolutionId, by: viewer.name ?? by ?? '', reason }
  for (const field of ['by', 'reason'] as const) {
    const wrong = wrongText(input[field], LONGEST[field])
    if (wrong !== undefined) {
      return { errors: [userError(new DatelineError('BAD_INPUT', `\`${field}\` ${wrong}.`), ['input', field])] }
    }
  }
  const id = await present(changes).rejectResolution(input)
  if (id === undefined) return { errors: [notFound('decision', input.id, ['input', 'resolutionId'])] }
  live.publish({ kind: 'CHANGED', id })
  return { id, errors: [] }
}

function wrongText(text: string, longest: number): string | undefined {
  if (text.trim() === '') return 'is empty'
  return text.length > longest ? `has ${text.length} characters; the most is ${longest}` : undefined
}

/** Takes a change back, or makes it hold again. */
export async function setUndone({ changes, live }: ApiParts, id: string, undone: boolean): Promise<ChangeAnswer> {
  const known = await present(changes).setUndone(id, undone)
  if (!known) return { errors: [notFound('change', id, ['changeId'])] }
  live.publish({ kind: 'CHANGED', id })
  return { id, errors: [] }
}
