import type { CodegenConfig } from '@graphql-codegen/cli'
import type { Types } from '@graphql-codegen/plugin-helpers'
import type { GraphQLSchema } from 'graphql'
import { clientTypes } from './examples/react/codegen.ts'
import { possibleTypes, scalars } from './schema/client-files.ts'
import { storeTypes } from './schema/store-types.ts'

/** A file that a plugin of our own makes. */
const onePlugin = (plugin: (schema: GraphQLSchema) => string): Types.ConfiguredOutput => ({
  preset: {
    buildGeneratesSection: (options) => [
      { ...options, filename: options.baseOutputDir, plugins: [{ own: {} }], pluginMap: { own: { plugin } } },
    ],
  },
})

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'schema.graphql': {
      plugins: ['schema-ast'],
      config: { includeDirectives: true, sort: false },
    },
    'src/graphql/generated/resolvers.ts': {
      plugins: [
        { add: { content: '/* Made from schema/ by `npm run codegen`. */' } },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        avoidOptionals: { field: true, inputValue: false },
        scalars: { ID: 'string', DateTime: 'string', EDTF: 'string' },
        contextType: '../context.ts#ApiContext',
        mappers: {
          Article: '../selected.ts#Selected',
          Change: '../selected.ts#Selected',
          LoadProgress: '../live/live-event.ts#LoadingEvent',
          ArticleRemoval: '../live/live-event.ts#GraphEvent',
          LoadArticlePayload: '../load-article.ts#LoadArticleAnswer',
          ChangePayload: '../change-graph.ts#ChangeAnswer',
          UserError: '../user-error.ts#UserError as GivenError',
        },
        noSchemaStitching: true,
        makeResolverTypeCallable: true,
      },
    },
    'src/store/generated/sdl.ts': onePlugin(storeTypes),
    'possible-types.json': onePlugin(possibleTypes),
    'scalars.json': onePlugin(scalars),
    'examples/react/src/generated/': { ...clientTypes, documents: 'examples/react/src/*.tsx' },
    'src/explorer/generated/operations.ts': {
      documents: 'src/explorer/operations/*.graphql',
      plugins: [
        { add: { content: '/* Made from operations/ by `npm run codegen`. */' } },
        'typescript-operations',
        'typed-document-node',
      ],
      config: {
        documentMode: 'string',
        // Its server takes every error for a failure.
        nullability: { errorHandlingClient: true },
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        scalars: { ID: 'string', DateTime: 'string', EDTF: 'string' },
      },
    },
  },
}

export default config
