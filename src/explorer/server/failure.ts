/** Codes of refusals that may pass: the same question may be answered a little later. */
const PASSING: ReadonlySet<string> = new Set([
  'TIMEOUT',
  'STORE_BUSY',
  'STORE_FAILED',
  'STORE_UNREACHABLE',
  'UNREACHABLE',
  'INTERNAL',
])

/** Why an answer did not come, as a person is told. */
export interface Refusal {
  readonly message: string
  /** Whether asking again may help. */
  readonly mayPass: boolean
}

/** Why an answer did not come. `message` is for the person in front of the screen, `code` is the API's reason. */
export class AskFailure extends Error {
  override readonly name = 'AskFailure'

  readonly code: string | undefined

  constructor(message: string, code: string | undefined) {
    super(message)
    this.code = code
  }
}

/** What anything that was thrown means for whoever asked. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof AskFailure) return { message: error.message, mayPass: PASSING.has(error.code ?? '') }
  return { message: error instanceof Error ? error.message : String(error), mayPass: false }
}
