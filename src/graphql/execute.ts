import {
  execute,
  getVariableValues,
  GraphQLError,
  isNonNullType,
  Kind,
  locatedError,
  OperationTypeNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql'
import { DatelineError } from '../model/error.ts'
import type { SelectedField } from '../store/graph-queries.ts'
import { answerField, checkFields } from './answer.ts'
import type { ApiParts } from './context.ts'
import { keepWithin } from './limits.ts'
import { errorAt } from './error-at.ts'
import { rootFields, type SelectionSource } from './selection.ts'

/**
 * Executes a request. What the store answers has the shape, the keys and the order of the query already, so a query of
 * store fields alone is answered with it as it is: going through it again field by field, as GraphQL's own executor
 * does, would cost more than reading it. The store holds what it answers against the SDL's types while it shapes it; where
 * that fails, GraphQL's executor says what is wrong. All else (mutations, introspection, what is not well-formed) is left to that.
 */
export function executeRequest(request: ExecutionArgs): Promise<ExecutionResult> | ExecutionResult {
  const asked = askedOf(request)
  if (asked === undefined) return execute(request)
  const { operation, fields } = asked
  const refusal = refusalTo(request, asked)
  if (refusal !== undefined) return refusal
  const isOfStore = operation.operation === OperationTypeNode.QUERY && !fields.some(({ name }) => name.startsWith('__'))
  return isOfStore ? answerAll(request, asked) : execute(request)
}

/**
 * Refuses a subscription that asks for too much, or, with all that it asks for skipped, for nothing, of which GraphQL makes
 * a fault of its own; undefined where it may run, or GraphQL says best what is wrong with it.
 */
export function refusalOfSubscription(request: ExecutionArgs): ExecutionResult | undefined {
  const asked = askedOf(request)
  if (asked?.fields.length === 0) return resultOf('null', [nothingAsked(asked.operation)])
  return asked === undefined ? undefined : refusalTo(request, asked)
}

const nothingAsked = (operation: OperationDefinitionNode) =>
  new GraphQLError('A subscription must ask for a field that is not skipped.', {
    nodes: operation,
    extensions: { code: 'BAD_INPUT' },
  })

function refusalTo({ schema, contextValue }: ExecutionArgs, { root, fields, operation }: RootQuery) {
  try {
    checkFields(contextValue as ApiParts, schema, root, fields)
    return undefined
  } catch (error) {
    return resultOf('null', [locatedError(error, [operation])])
  }
}

/** What an operation asks of its root type. */
interface RootQuery {
  readonly source: SelectionSource
  readonly root: GraphQLObjectType
  readonly operation: OperationDefinitionNode
  readonly fields: readonly SelectedField[]
}

function askedOf(request: ExecutionArgs): RootQuery | undefined {
  const { schema, document } = request
  const operation = operationOf(request)
  const root = operation === undefined ? undefined : schema.getRootType(operation.operation)
  if (operation === undefined || root == null) return undefined
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variableValues ?? {})
  if (variables.coerced === undefined) return undefined
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
  }
  const source = { schema, fragments, variableValues: variables.coerced, typeKeys: false }
  const fields = fieldsOf(source, root, operation)
  return fields === undefined ? undefined : { source, root, operation, fields }
}

async function answerAll(request: ExecutionArgs, query: RootQuery): Promise<ExecutionResult> {
  const parts = request.contextValue as ApiParts
  const { fields } = query
  try {
    const answers = await Promise.allSettled(fields.map((field) => answerField(parts, field)))
    // What is wrong, and where, GraphQL says as it goes through the answer.
    if (answers.some(isUnfit)) return await execute(request)
    return resultOf(...assemble(answers, query, parts))
  } catch (error) {
    return resultOf('null', [locatedError(error, [query.operation])])
  }
}

const isUnfit = (answer: PromiseSettledResult<string>) =>
  answer.status === 'rejected' && answer.reason instanceof DatelineError && answer.reason.code === 'STORE_DAMAGED'

/** The JSON of all fields together, and what went wrong with some. */
function assemble(
  answers: readonly PromiseSettledResult<string>[],
  { source, root, operation, fields }: RootQuery,
  parts: ApiParts,
): [data: string, errors: readonly GraphQLError[]] {
  const members: string[] = []
  const errors: GraphQLError[] = []
  let broken = false
  for (const [index, answer] of answers.entries()) {
    const field = fields[index]
    if (field === undefined) continue
    members.push(`${JSON.stringify(field.key)}:${answer.status === 'fulfilled' ? answer.value : 'null'}`)
    if (answer.status === 'fulfilled') continue
    errors.push(
      errorAt(answer.reason, { source, parent: root, selections: operation.selectionSet.selections, key: field.key }),
    )
    broken ||= isNonNullType(root.getFields()[field.name]?.type)
  }
  const length = members.reduce((sum, member) => sum + member.length, 0)
  keepWithin(parts.limits, 'answerCharacters', length)
  return [broken ? 'null' : `{${members.join(',')}}`, errors]
}

/** A result whose data is JSON already: `stringify` is what Yoga writes a result with. */
function resultOf(data: string, errors: readonly GraphQLError[]): ExecutionResult {
  const result = {
    data: { toJSON: () => JSON.parse(data) as unknown },
    ...(errors.length === 0 ? {} : { errors }),
    stringify({ errors: shown }: ExecutionResult) {
      return shown === undefined ? `{"data":${data}}` : `{"data":${data},"errors":${JSON.stringify(shown)}}`
    },
  }
  return result
}

/** The names of the root fields that an operation asks for, each once; those in fragments are not looked for. */
export function rootFieldNames(operation: OperationDefinitionNode | undefined): string[] {
  const selections = operation?.selectionSet.selections ?? []
  return [...new Set(selections.flatMap((one) => (one.kind === Kind.FIELD ? one.name.value : [])))]
}

/** The operation that a request executes; undefined where it says none or more than one. */
export function operationOf({ document, operationName }: ExecutionArgs): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (operationName == null) return operations.length === 1 ? operations[0] : undefined
  return operations.find((one) => one.name?.value === operationName)
}

/** Undefined where arguments do not fit: GraphQL's executor says so best. */
function fieldsOf(source: SelectionSource, root: GraphQLObjectType, operation: OperationDefinitionNode) {
  try {
    return rootFields(source, root, operation.selectionSet.selections)
  } catch (error) {
    if (error instanceof GraphQLError) return undefined
    throw error
  }
}
