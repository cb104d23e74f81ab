import type { ChangeOutcomeFragment } from '../generated/operations.ts'
import { AskFailure } from '../server/failure.ts'
import type { Server } from '../server/ask.ts'
import { refusedInWords } from './change-words.ts'

/** An operation that changes the graph, as code generation writes it. */
export interface ChangeOperation<Variables> {
  toString(): string
  readonly __apiType?: (variables: Variables) => { readonly sent: ChangeOutcomeFragment }
}

/** A change that was made, and what it is about by now. */
export type MadeChange = NonNullable<ChangeOutcomeFragment['change']>

/** Changes that this page made, so that it does not tell of them as of somebody else's. */
const own = new Set<string>()
let underWay: Promise<unknown> = Promise.resolve()

/** Why the API refused a change; `revision`: the last one of what is in the way, once it is known. */
export class ChangeRefused extends AskFailure {
  readonly revision: number

  constructor({ errors }: Pick<ChangeOutcomeFragment, 'errors'>) {
    super(refusedInWords(errors), errors[0]?.code)
    this.revision = Math.max(0, ...errors.flatMap(({ changes }) => changes.map(({ revision }) => revision)))
  }
}

/**
 * Has the graph changed.
 * @returns the change that was made
 * @throws ChangeRefused when what is asked for cannot be; AskFailure when the API cannot be asked
 */
export function sendChange<Variables>(
  server: Server,
  operation: ChangeOperation<Variables>,
  variables: Variables,
): Promise<MadeChange> {
  const made = sentBy(server, operation, variables)
  underWay = Promise.allSettled([underWay, made])
  return made
}

async function sentBy<Variables>(
  server: Server,
  operation: ChangeOperation<Variables>,
  variables: Variables,
): Promise<MadeChange> {
  const { sent } = await server.ask(operation, variables)
  if (sent.change === null) throw new ChangeRefused(sent)
  own.add(keyOf(sent.change))
  return sent.change
}

/** Whether this page made a change itself, once what it is about to make is known. */
export async function isOwnChange(change: Pick<MadeChange, 'id' | 'revision'>): Promise<boolean> {
  await underWay
  return own.delete(keyOf(change))
}

const keyOf = ({ id, revision }: Pick<MadeChange, 'id' | 'revision'>) => `${id} ${revision}`
