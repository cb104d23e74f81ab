import { Kind, type ExecutionArgs, type OperationDefinitionNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** A question that took long: what it is called and asks for, and nothing of what it was given. */
export interface SlowQuestion {
  readonly operation: string
  /** The fields of the root type that it asks for. */
  readonly fields: readonly string[]
  readonly ms: number
}

/** From how many milliseconds on a question is slow, and who is told of it. */
export interface SlowQuestions {
  readonly fromMs: number
  readonly tell: (question: SlowQuestion) => void
}

/** Tells of operations that take long to execute. */
export function useSlowQuestions({ fromMs, tell }: SlowQuestions): Plugin {
  return {
    onExecute({ args }) {
      const began = performance.now()
      return {
        onExecuteDone() {
          const ms = Math.round(performance.now() - began)
          if (ms >= fromMs) tell({ ...describe(args), ms })
        },
      }
    },
  }
}

function describe({ document, operationName }: ExecutionArgs): Omit<SlowQuestion, 'ms'> {
  const operations = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  )
  const asked = operations.find(({ name }) => name?.value === operationName) ?? operations[0]
  const fields = (asked?.selectionSet.selections ?? []).flatMap((one) =>
    one.kind === Kind.FIELD ? one.name.value : [],
  )
  return { operation: asked?.name?.value ?? asked?.operation ?? 'query', fields: [...new Set(fields)] }
}
