import {
  getDirectiveValues,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { ACCESS_ROLES, includesRole, type AccessRole } from '../model/access-role.ts'
import { DatelineError } from '../model/error.ts'
import type { ApiContext } from './context.ts'
import type { Viewer } from './viewer.ts'

/** A field that is asked for, by its coordinate, and the role that it needs. */
interface Need {
  readonly field: string
  readonly role: AccessRole
}

/**
 * Refuses operations that ask for a field beyond the sender's role, before any of it is done: queries, mutations and
 * subscriptions, each of a batch by itself. A field of a root type for which the SDL names no role needs the highest.
 */
export function useRequiredRoles(): Plugin<ApiContext> {
  const check = ({ args }: { readonly args: ExecutionArgs }) => {
    const { audit, viewer } = args.contextValue as ApiContext
    for (const need of needsOf(args)) {
      if (includesRole(viewer.role, need.role)) continue
      const error = refusal(need, viewer)
      audit({ did: need.field, outcome: error.code })
      throw error
    }
  }
  return { onExecute: check, onSubscribe: check }
}

function refusal({ field, role }: Need, { name, role: has }: Viewer): DatelineError {
  if (name === undefined) {
    return new DatelineError(
      'UNAUTHENTICATED',
      `${field} needs the role ${role}. Sign in: send \`Authorization: Bearer TOKEN\`, with a token that who runs this server gives.`,
    )
  }
  const known = has === undefined ? 'no role' : `the role ${has}`
  return new DatelineError(
    'FORBIDDEN',
    `${field} needs the role ${role}, and ${name} has ${known}. Ask who runs this server for a token with more.`,
  )
}

/** What is needed for the operations of a document, by their names: documents come again, and are walked once. */
const known = new WeakMap<DocumentNode, Map<string, readonly Need[]>>()

/** What the operation that is asked for needs, by its fields on all levels. */
function needsOf({ schema, document, operationName }: ExecutionArgs): readonly Need[] {
  const name = operationName ?? ''
  const byName = known.get(document) ?? new Map<string, readonly Need[]>()
  known.set(document, byName)
  const found = byName.get(name)
  if (found !== undefined) return found
  const operations = separateOperations(document)
  // Which of several is meant, where none is named, is GraphQL's to ask.
  const asked = operations[name] ?? Object.values(operations)[0]
  const needs = asked === undefined ? [] : needsIn(schema, asked)
  if (name === '' || operations[name] !== undefined) byName.set(name, needs)
  return needs
}

function needsIn(schema: GraphQLSchema, document: DocumentNode): readonly Need[] {
  const types = new TypeInfo(schema)
  const needs: Need[] = []
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const field = types.getFieldDef()
        const parent = types.getParentType()
        if (field == null || parent == null) return
        const role = requiredRole(schema, parent.name, field)
        if (role !== undefined) needs.push({ field: field.name, role })
      },
    }),
  )
  return needs
}

/** The role that a field of a type needs; undefined for one that all may have who came as far. */
function requiredRole(
  schema: GraphQLSchema,
  parent: string,
  field: GraphQLField<unknown, unknown>,
): AccessRole | undefined {
  if (field.name === '__typename') return undefined
  if (field.name.startsWith('__')) return 'READER'
  const directive = schema.getDirective('requires')
  const said = directive == null || field.astNode == null ? undefined : getDirectiveValues(directive, field.astNode)
  const role = ACCESS_ROLES.find((one) => one === said?.['role'])
  const isOfRoot = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].some(
    (root) => root?.name === parent,
  )
  return role ?? (isOfRoot ? 'ADMIN' : undefined)
}
