import graphql from '@graphql-eslint/eslint-plugin'
import tseslint from 'typescript-eslint'

const CYPHER = String.raw`/\b(MATCH|MERGE|UNWIND) *[({$]|\bDETACH DELETE\b/`
/** A value between quotes in a text of the store, which is no constant and no name of a closed list. */
const SPLICED = Array.from(
  { length: 10 },
  (_, index) =>
    `TemplateLiteral[quasis.${index}.value.raw=/'$/]:not([expressions.${index}.name=/^([A-Z_]+|status|type)$/])[expressions.length>${index}]`,
)

export default tseslint.config(
  { ignores: ['dist/', 'data/', '**/generated/', 'coverage/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/store/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[`Literal[value=${CYPHER}]`, `TemplateElement[value.raw=${CYPHER}]`].map((selector) => ({
          selector,
          message: 'Only src/store asks the store by Cypher.',
        })),
      ],
    },
  },
  {
    files: ['src/store/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...SPLICED.map((selector) => ({ selector, message: 'Give values to Cypher as parameters.' })),
      ],
    },
  },
  // The driver declares its option records as classes.
  { files: ['src/store/neo4j/**'], rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' } },
  {
    files: ['schema/**/*.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/**/*.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Types have a paragraph, fields a line.
      '@graphql-eslint/description-style': 'off',
      // Roles, evidence and dates are values: nobody asks for one by an id.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Places lie in places.
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, rootField: true },
      ],
    },
  },
  { files: ['src/cli/**', 'bench/**', 'schema/**', 'models/**'], rules: { 'no-console': 'off' } },
)
