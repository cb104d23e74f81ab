import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { DatelineError } from '../model/error.ts'
import type { ApiContext } from './context.ts'

/** What of a mutation's answer, and of its arguments, the audit takes. */
interface Audited {
  readonly id?: string | null
  readonly changeId?: string
  readonly outcome?: string | null
  readonly errors?: readonly { readonly code: string }[]
  readonly input?: {
    readonly id?: string
    readonly into?: string
    readonly source?: string
    readonly resolutionId?: string
  }
}

/** Has every mutation of a schema written down, whatever comes of it. */
export function auditMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field
    if (resolve !== undefined) field.resolve = audited(field.name, resolve)
  }
}

function audited(
  did: string,
  resolve: GraphQLFieldResolver<unknown, ApiContext>,
): GraphQLFieldResolver<unknown, ApiContext, Audited> {
  return async (root, given, context, info) => {
    const { input } = given
    const asked = given.id ?? given.changeId ?? input?.id ?? input?.into ?? input?.source ?? input?.resolutionId
    try {
      const answer: unknown = await resolve(root, given, context, info)
      const { id = asked, outcome, errors = [] } = answer as Audited
      context.audit({ did, ...idOf(id ?? asked), outcome: errors[0]?.code ?? outcome ?? 'DONE' })
      return answer
    } catch (error) {
      context.audit({ did, ...idOf(asked), outcome: error instanceof DatelineError ? error.code : 'INTERNAL' })
      throw error
    }
  }
}

const LONGEST_ID = 300

const idOf = (id: string | undefined) => (id === undefined ? {} : { id: id.slice(0, LONGEST_ID) })
