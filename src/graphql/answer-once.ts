import type { ApiContext } from './context.ts'
import { present } from './user-error.ts'

/**
 * Answers a request, and the same once more under one idempotency key with the same answer. What is refused is not
 * remembered.
 * @throws DatelineError BAD_INPUT for a key that is none, KEY_REUSED where it was given with another input
 */
export async function answerOnce<Answer extends { readonly errors: readonly unknown[] }>(
  { changes, viewer }: Pick<ApiContext, 'changes' | 'viewer'>,
  idempotencyKey: string | null | undefined,
  input: readonly unknown[],
  answer: () => Promise<Answer>,
): Promise<Answer> {
  if (idempotencyKey == null) return answer()
  const request = { idempotencyKey, account: viewer.name, by: viewer.name ?? '', input }
  const before = await present(changes).answerTo(request)
  if (before !== undefined) return JSON.parse(before) as Answer
  const given = await answer()
  if (given.errors.length === 0) await present(changes).remember(request, JSON.stringify(given))
  return given
}
