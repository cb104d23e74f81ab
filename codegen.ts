import type { CodegenConfig } from '@graphql-codegen/cli'
import { storeTypes } from './schema/store-types.ts'

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
        scalars: { ID: 'string', DateTime: 'string' },
        contextType: '../context.ts#ApiContext',
        mappers: {
          Article: '../selected.ts#Selected',
          Change: '../selected.ts#Selected',
          LoadProgress: '../live/live-event.ts#LoadingEvent',
          ArticleRemoval: '../live/live-event.ts#GraphEvent',
          LoadArticlePayload: '../load-article.ts#LoadArticleAnswer',
          ChangePayload: '../change-graph.ts#ChangeAnswer',
        },
        noSchemaStitching: true,
        makeResolverTypeCallable: true,
      },
    },
    'src/store/generated/sdl.ts': {
      preset: {
        buildGeneratesSection: (options) => [
          {
            ...options,
            filename: options.baseOutputDir,
            plugins: [{ storeTypes: {} }],
            pluginMap: { storeTypes: { plugin: storeTypes } },
          },
        ],
      },
    },
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
        scalars: { ID: 'string', DateTime: 'string' },
      },
    },
  },
}

export default config
