import { GraphQLError, NoSchemaIntrospectionCustomRule, type DocumentNode, type Source } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { executeRequest } from './execute.ts'
import { keepWithin, type Limits } from './limits.ts'
import { countTokens, measureDocument } from './measure.ts'

/** Answers queries without going through what the store answered field by field. */
export function useStoreExecution(): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(executeRequest)
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

/** Takes the suggestions of names that are alike out of what validation says. */
export function useNoSuggestions(): Plugin {
  return {
    onValidate() {
      return ({ valid, result, setResult }) => {
        if (!valid) setResult((result as readonly GraphQLError[]).map(withoutSuggestion))
      }
    },
  }
}

function withoutSuggestion({ message, nodes, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message.replace(/ ?Did you mean .*\?$/s, ''), { nodes: nodes ?? null, extensions })
}

const WITHOUT_PREFLIGHT = /^(?:text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)/i

/** Refuses what a page of another site could make a browser send unasked: POSTs of the types that forms send. */
export function useNoForms(): Plugin {
  return {
    onRequestParse({ request }) {
      const type = request.headers.get('content-type')
      if (request.method === 'POST' && (type === null || WITHOUT_PREFLIGHT.test(type))) {
        throw new GraphQLError('Send the request as application/json.', {
          extensions: { code: 'UNSUPPORTED_MEDIA_TYPE', http: { status: 415 } },
        })
      }
    },
  }
}

/** Refuses a body that is longer than the longest article needs. */
export function useBodyLimit(limits: Limits): Plugin {
  return {
    onRequestParse({ request }) {
      const length = Number(request.headers.get('content-length') ?? 0)
      keepWithin(limits, 'bodyBytes', length)
    },
  }
}

const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
}

/** The playground runs scripts of its own page, and workers that it makes; it loads nothing from elsewhere. */
const PAGE_POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'; base-uri 'none'"

/** Headers that tell a browser to take no more of an answer than what it says it is. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value)
      if (response.headers.get('content-type')?.startsWith('text/html') === true) {
        response.headers.set('content-security-policy', PAGE_POLICY)
      }
    },
  }
}
