import type { CodegenConfig } from '@graphql-codegen/cli'

/** How the types of what this application asks for are made: `graphql()` then knows each query's data and variables. */
export const clientTypes = {
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: { useTypeImports: true, enumsAsTypes: true, scalars: { ID: 'string', DateTime: 'string', EDTF: 'string' } },
} as const

/** The schema file comes with the package: `node_modules/dateline/schema.graphql`. */
const config: CodegenConfig = {
  schema: '../../schema.graphql',
  documents: 'src/*.tsx',
  generates: { 'src/generated/': clientTypes },
}

export default config
