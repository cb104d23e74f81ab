import { Neo4jError } from 'neo4j-driver'
import { DatelineError, firstLine } from '../../model/error.ts'

/** What the driver says when a server is silent, or speaks something else than Bolt. */
const NO_CONNECTION = 'N/A'
const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired', 'ProtocolError'])

/** What a transaction gets when another took away, or made, what it was about to use: trying again finds it settled. */
const OVERTAKEN = new Set([
  'Neo.ClientError.Statement.EntityNotFound',
  'Neo.ClientError.Schema.ConstraintValidationFailed',
  'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists',
])

/** Whether trying the transaction again, in a fresh session, may succeed: the server is away, or says so itself. */
export function mayPass(error: unknown): boolean {
  return error instanceof Neo4jError && (UNREACHABLE.has(error.code) || error.retryable)
}

/** Whether another transaction overtook this one. */
export function wasOvertaken(error: unknown): boolean {
  return error instanceof Neo4jError && OVERTAKEN.has(error.code)
}

/** What the driver threw, as an error for a person; the driver's own message stays in `cause`. */
export function neo4jFailure(error: unknown, uri: string): DatelineError {
  if (error instanceof DatelineError) return error
  const options = { cause: error }
  const code = error instanceof Neo4jError ? error.code : ''
  if (code.startsWith('Neo.ClientError.Security')) {
    return new DatelineError(
      'STORE_UNAUTHORIZED',
      `Neo4j at ${uri} refuses the user or the password. Set NEO4J_USER and NEO4J_PASSWORD.`,
      options,
    )
  }
  if (code.includes('TransactionTimedOut') || code.includes('.Terminated')) {
    return new DatelineError('TIMEOUT', 'The store took too long over this question. Ask for less at once.', options)
  }
  if (code.includes('DatabaseNotFound')) {
    return new DatelineError(
      'SETTING_INVALID',
      `Neo4j at ${uri} has no database of that name. Set NEO4J_DATABASE to one it has, or leave it out.`,
      options,
    )
  }
  if (UNREACHABLE.has(code) || code === NO_CONNECTION) {
    return new DatelineError(
      'STORE_UNREACHABLE',
      `Neo4j at ${uri} does not answer. Start it (npm run neo4j starts one), or correct NEO4J_URI.`,
      options,
    )
  }
  return new DatelineError('STORE_FAILED', `Neo4j at ${uri} could not do what was asked. ${firstLine(error)}`, options)
}
