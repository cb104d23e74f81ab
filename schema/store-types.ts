import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

/** The types of the program that stand for an enum of the SDL, each as its file, seen from what is made, and its name. */
const PROGRAM_ENUMS = {
  AccessRole: '../../model/access-role.ts#AccessRole',
  ChangeKind: '../../model/change.ts#ChangeKind',
  EntityKind: '../../model/entity-kind.ts#EntityKind',
  MentionMode: '../../model/mention.ts#MentionMode',
  MeetingStatus: '../../model/meeting-status.ts#MeetingStatus',
  Modality: '../../model/statement.ts#Modality',
  Polarity: '../../model/statement.ts#Polarity',
  RelationshipType: '../../model/relationship-type.ts#RelationshipType',
  ResolutionMethod: '../../model/entity.ts#ResolutionMethod',
  LoadOutcome: '../graph-writer.ts#WriteOutcome',
}

const SCALARS: Readonly<Record<string, string>> = { Int: 'number', Float: 'number', Boolean: 'boolean' }

/**
 * A plugin of GraphQL Code Generator: the SDL as types and values that the store's compiler is checked against. It gives
 * the text of `src/store/generated/sdl.ts`.
 */
export function storeTypes(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const known = Object.entries(PROGRAM_ENUMS).map(([name, place]) => {
    const [path = '', type = ''] = place.split('#')
    return { name, path, type }
  })
  const enums = types.filter(isEnumType)
  return [
    '/* Made from schema/ by `npm run codegen`. */',
    ...known.map(
      ({ name, path, type }) => `import type { ${type === name ? type : `${type} as ${name}`} } from '${path}'`,
    ),
    block(
      'The values of each enum.',
      'export const ENUMS = {',
      enums.map(
        (type) =>
          `  ${type.name}: [${type
            .getValues()
            .map(({ name }) => `'${name}'`)
            .join(', ')}],`,
      ),
      '} as const',
    ),
    block(
      'The names of arguments and of fields of inputs that are ids somewhere.',
      'export const ID_INPUTS: ReadonlySet<string> = new Set([',
      idInputs(types).map((name) => `  '${name}',`),
      '])',
    ),
    'type Value<Name extends keyof typeof ENUMS> = (typeof ENUMS)[Name][number]',
    'type Within<Part extends Whole, Whole> = Part',
    block(
      'The enums that the program has types of its own for: neither may have a value that the other has not.',
      'export interface SameValues {',
      known.map(({ name }) => `  ${name}: Within<${name}, Value<'${name}'>> | Within<Value<'${name}'>, ${name}>`),
      '}',
    ),
    `export type { ${known.map(({ name }) => name).join(', ')} }`,
    ...enums.filter(({ name }) => !(name in PROGRAM_ENUMS)).map(({ name }) => `export type ${name} = Value<'${name}'>`),
    ...types
      .filter(isInputObjectType)
      .map((type) => block('', `export interface ${type.name} {`, Object.values(type.getFields()).map(inputLine), '}')),
    block(
      'The object types that can stand where an interface or a union does.',
      'export interface Members {',
      types
        .filter((type) => isInterfaceType(type) || isUnionType(type))
        .map(
          (type) =>
            `  readonly ${type.name}: ${schema
              .getPossibleTypes(type)
              .map(({ name }) => `'${name}'`)
              .sort()
              .join(' | ')}`,
        ),
      '}',
    ),
    'export type NoArguments = Readonly<Record<never, never>>',
    block(
      'The arguments of each field of each type, as they come: defaults filled in, and what is null left out.',
      'export interface Fields {',
      types
        .filter((type) => isObjectType(type) || isInterfaceType(type))
        .flatMap((type) => [`  readonly ${type.name}: {`, ...Object.values(type.getFields()).map(fieldLine), '  }']),
      '}',
    ),
  ].join('\n')
}

function idInputs(types: readonly GraphQLNamedType[]): readonly string[] {
  const inputs = types.flatMap((type): readonly (GraphQLArgument | GraphQLInputField)[] => {
    if (isInputObjectType(type)) return Object.values(type.getFields())
    return isObjectType(type) ? Object.values(type.getFields()).flatMap(({ args }) => args) : []
  })
  return [...new Set(inputs.filter(({ type }) => getNamedType(type).name === 'ID').map(({ name }) => name))].sort()
}

function block(comment: string, open: string, lines: readonly string[], close: string): string {
  return [...(comment === '' ? [] : [`/** ${comment} */`]), open, ...lines, close].join('\n')
}

function fieldLine({ name, args }: GraphQLField<unknown, unknown>): string {
  return args.length === 0
    ? `    readonly ${name}: NoArguments`
    : `    readonly ${name}: { ${args.map(argumentText).join('; ')} }`
}

/** Every argument is a property, so that a compiler which does not know of one is told from one that does. */
function argumentText({ name, type, defaultValue }: GraphQLArgument): string {
  const isGiven = isNonNullType(type) || defaultValue !== undefined
  return `readonly ${name}: ${typeText(type)}${isGiven ? '' : ' | undefined'}`
}

function inputLine({ name, type }: GraphQLInputField): string {
  return isNonNullType(type) ? `  readonly ${name}: ${typeText(type)}` : `  readonly ${name}?: ${typeText(type)} | null`
}

function typeText(type: GraphQLInputType): string {
  if (isNonNullType(type)) return typeText(type.ofType)
  if (isListType(type)) return `readonly ${typeText(type.ofType)}[]`
  return named(getNamedType(type))
}

const named = (type: GraphQLNamedType) =>
  isEnumType(type) || isInputObjectType(type) ? type.name : (SCALARS[type.name] ?? 'string')
