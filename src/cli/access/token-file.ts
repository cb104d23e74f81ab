import { createHash, randomBytes } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { z } from 'zod'
import { ACCESS_ROLES, type AccessRole } from '../../model/access-role.ts'
import { DatelineError, firstLine, systemCode } from '../../model/error.ts'
import { readPlainFile } from '../../store/plain-file.ts'
import { replaceFile } from '../../store/replace-file.ts'
import { writing } from '../writing.ts'

/** A token that somebody signs in with, as it is kept: its hash and never itself. */
export interface KeptToken {
  readonly name: string
  readonly role: AccessRole
  readonly sha256: string
  /** ISO date-time from which on it proves nothing; never if left out. */
  readonly expires?: string
}

const kept = z.array(
  z.object({
    name: z.string().min(1).max(200),
    role: z.enum(ACCESS_ROLES),
    sha256: z.string().regex(/^[\da-f]{64}$/),
    expires: z.iso.datetime().exactOptional(),
  }),
)

/** The hash under which a token is kept. Tokens are random and long, so that a slow hash would add nothing. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * Reads a file of tokens; none where there is no such file.
 * @throws DatelineError SETTING_INVALID for a file that cannot be read
 */
export async function readTokens(path: string): Promise<readonly KeptToken[]> {
  try {
    const text = await readPlainFile(path).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return '[]'
      throw error
    })
    return kept.parse(JSON.parse(text))
  } catch (error) {
    throw new DatelineError(
      'SETTING_INVALID',
      `The tokens in ${path} (DATELINE_TOKENS) cannot be read (${firstLine(error)}). Make them with \`dateline token\`.`,
      { cause: error },
    )
  }
}

/**
 * Makes a token for somebody, keeps its hash in a file instead of what they had before, and gives it: it is nowhere else.
 * @throws DatelineError SETTING_INVALID, STORE_FULL, or BAD_INPUT where the file cannot be written
 */
export async function addToken(path: string, given: Omit<KeptToken, 'sha256'>): Promise<string> {
  const token = `dateline_${randomBytes(32).toString('base64url')}`
  await writeTokens(path, [...(await othersThan(path, given.name)), { ...given, sha256: hashOf(token) }])
  return token
}

/** Takes the tokens of somebody away. False where there is none. */
export async function removeToken(path: string, name: string): Promise<boolean> {
  const others = await othersThan(path, name)
  const removed = others.length < (await readTokens(path)).length
  if (removed) await writeTokens(path, others)
  return removed
}

const othersThan = async (path: string, name: string) => (await readTokens(path)).filter((one) => one.name !== name)

const writeTokens = (path: string, tokens: readonly KeptToken[]) =>
  writing(path, () => replaceFile(path, `${JSON.stringify(tokens, null, 2)}\n`, 0o600))

/** Finds whose token one is. The file is read again when it was changed, so that what is taken away ends at once. */
export function createTokenFile(path: string) {
  let readAt = ''
  let byHash = new Map<string, KeptToken>()
  return {
    async find(token: string): Promise<KeptToken | undefined> {
      const state = await stat(path).catch(() => undefined)
      const version = state === undefined ? 'none' : `${state.mtimeMs} ${state.size} ${state.ino}`
      if (version !== readAt) {
        byHash = new Map((await readTokens(path)).map((one) => [one.sha256, one]))
        readAt = version
      }
      return byHash.get(hashOf(token))
    },
  }
}
