import {
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type DocumentNode,
  type ExecutionResult,
  type Source,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { executeRequest } from './execute.ts'
import { DatelineError } from '../model/error.ts'
import type { Limits } from '../model/limits.ts'
import { keepWithin } from './limits.ts'
import { depthOfVariables, measureDocument, measureText } from './measure.ts'
import { traceOperation } from './trace-operation.ts'

/** Answers queries without going through what the store answered field by field. */
export function useStoreExecution(): Plugin {
  const execute = traceOperation(executeRequest)
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(execute)
    },
  }
}

/** Levels of brackets in a document: more than all limits of what they hold let through, and far from what GraphQL can parse. */
const MOST_NESTED = 500

const tooNested = (nesting: number) =>
  new DatelineError(
    'LIMIT_EXCEEDED',
    `The request has ${nesting} levels of brackets; the most is ${MOST_NESTED}. Ask for less at once.`,
  )

/** Refuses documents that are too long, too deep, or too wide, before anything is run. */
export function useDocumentLimits(limits: Limits): Plugin {
  return {
    onParams({ params: { variables } }) {
      if (variables != null) keepWithin(limits, 'argumentDepth', depthOfVariables(variables))
    },
    onParse({ params }) {
      const source = params.source as string | Source
      const text = typeof source === 'string' ? source : source.body
      keepWithin(limits, 'documentCharacters', text.length)
      const { tokens, nesting } = measureText(text, limits.tokens)
      keepWithin(limits, 'tokens', tokens)
      if (nesting > MOST_NESTED) throw tooNested(nesting)
    },
    onValidate({ params }) {
      const document = params.documentAST as DocumentNode
      return ({ valid }) => {
        if (!valid) return
        const size = measureDocument(document)
        keepWithin(limits, 'depth', size.depth)
        keepWithin(limits, 'fields', size.fields)
        keepWithin(limits, 'aliases', size.aliases)
        keepWithin(limits, 'directives', size.directives)
        keepWithin(limits, 'rootFields', size.rootFields)
      }
    },
  }
}

/** Refuses questions about the schema itself. */
export function useNoIntrospection(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule)
    },
  }
}

/** Takes out of every error what tells of names that the request did not know: suggestions, and what is wrong in a document. */
export function useNoSuggestions(): Plugin {
  return {
    onExecutionResult(processing) {
      const { result } = processing
      if (result !== undefined && 'errors' in result) processing.setResult(withoutSuggestions(result))
    },
  }
}

function withoutSuggestions<Result extends ExecutionResult>(result: Result): Result {
  if (result.errors === undefined) return result
  const errors = result.errors.map(({ message, nodes, path, extensions }) => {
    // Which of many guessed names is known would show in what is said of the others, and of what they lack.
    if (extensions['code'] === 'GRAPHQL_VALIDATION_FAILED') return new GraphQLError(UNFIT, { extensions })
    // What a variable lacks or has too much of would show which fields its type has, of which documents tell nothing.
    if (nodes?.some(({ kind }) => kind === Kind.VARIABLE_DEFINITION) === true) {
      return new GraphQLError(UNFIT_VARIABLES, { extensions })
    }
    const plain = message.replace(/ ?Did you mean .*\?$/s, '')
    return new GraphQLError(plain, { nodes: nodes ?? null, path: path ?? null, extensions })
  })
  const [first] = errors
  const isUnfit = first?.message === UNFIT
  return { ...result, errors: isUnfit ? [first] : errors }
}

const UNFIT = 'The document does not fit the schema of this server, which it does not show.'

const UNFIT_VARIABLES = 'A variable does not fit the schema of this server, which it does not show.'

const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  // What one may read is not for whoever asks a proxy next.
  'cache-control': 'no-store',
}

/** Headers that tell a browser to take no more of an answer than what it says it is. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value)
    },
  }
}
