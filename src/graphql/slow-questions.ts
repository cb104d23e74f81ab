import type { ExecutionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { operationOf, rootFieldNames } from './execute.ts'

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

function describe(request: ExecutionArgs): Omit<SlowQuestion, 'ms'> {
  const asked = operationOf(request)
  return { operation: asked?.name?.value ?? asked?.operation ?? 'query', fields: rootFieldNames(asked) }
}
