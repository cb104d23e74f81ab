import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  type DocumentNode,
  type ExecutionResult,
  type Source,
} from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { executeRequest } from './execute.ts'
import type { Limits } from '../model/limits.ts'
import { keepWithin } from './limits.ts'
import { countTokens, measureDocument } from './measure.ts'
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

/** Refuses documents that are too long, too deep, or too wide, before anything is run. */
export function useDocumentLimits(limits: Limits): Plugin {
  return {
    onParse({ params }) {
      const source = params.source as string | Source
      const text = typeof source === 'string' ? source : source.body
      keepWithin(limits, 'tokens', countTokens(text, limits.tokens))
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
    const plain = message.replace(/ ?Did you mean .*\?$/s, '')
    return new GraphQLError(plain, { nodes: nodes ?? null, path: path ?? null, extensions })
  })
  const [first] = errors
  const isUnfit = first?.message === UNFIT
  return { ...result, errors: isUnfit ? [first] : errors }
}

const UNFIT = 'The document does not fit the schema of this server, which it does not show.'

/** Refuses requests whose JSON is none, or no request, and tells nothing of what was wrong where. */
export function useWellFormedRequests(): Plugin {
  return {
    onRequestParse(parsing) {
      const parse = parsing.requestParser
      if (parse === undefined) return
      parsing.setRequestParser(async (request) => {
        const params: unknown = await readRequest(() => parse(request))
        if (Array.isArray(params) && !params.every((one) => typeof one === 'object' && one !== null)) throw malformed()
        return params as GraphQLParams
      })
    },
  }
}

async function readRequest(read: () => unknown): Promise<unknown> {
  try {
    return await read()
  } catch (error) {
    const isBroken = error instanceof GraphQLError && error.extensions['originalError'] !== undefined
    throw isBroken || error instanceof SyntaxError ? malformed() : error
  }
}

const malformed = () =>
  new GraphQLError('The request is not well-formed: its JSON cannot be read, or is no request.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  })

const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
}

/** Headers that tell a browser to take no more of an answer than what it says it is. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value)
    },
  }
}
