import type { ExecutionArgs, ExecutionResult } from 'graphql'
import { span, withinTrace } from '../store/span.ts'
import type { ApiContext } from './context.ts'
import { operationOf, rootFieldNames } from './execute.ts'

const LONGEST_NAME = 100

type Execute = (request: ExecutionArgs) => Promise<ExecutionResult> | ExecutionResult

/**
 * Executes as a span: which operation it is, which root fields it asks for, and nothing of its arguments. It is a part of
 * the trace that the request names by `traceparent`, if it does.
 */
export function traceOperation(execute: Execute): Execute {
  return (request) => {
    const operation = operationOf(request)
    const kind = operation?.operation ?? 'query'
    const name = operation?.name?.value.slice(0, LONGEST_NAME)
    const attributes = () => ({
      'graphql.operation.type': kind,
      ...(name === undefined ? {} : { 'graphql.operation.name': name }),
      'dateline.fields': rootFieldNames(operation),
    })
    const { request: sent } = request.contextValue as Partial<ApiContext>
    const parent = sent?.headers.get('traceparent') ?? undefined
    return withinTrace(parent === undefined ? {} : { traceparent: parent }, () =>
      span(kind, attributes, async () => execute(request)),
    )
  }
}
