import {
  Kind,
  isTypeDefinitionNode,
  parse,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  type TypeDefinitionNode,
} from 'graphql'

/** The SDL with one thing taken out or put in, and what that is: `- Person.roles`. */
export interface SdlChange {
  readonly name: string
  readonly document: DocumentNode
}

type FieldsType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode
type Directives = readonly ConstDirectiveNode[]

/** The name of what is put in. */
const ADDED = 'added'

/**
 * Each thing that can be taken out of the SDL alone or put in: fields, arguments, keys of inputs, values of enums, members of unions and
 * of interfaces. What an interface says is changed in the types that have it, too, as the SDL must stay one.
 */
export function sdlChanges(document: DocumentNode): readonly SdlChange[] {
  return document.definitions.filter(isTypeDefinitionNode).flatMap((definition): readonly SdlChange[] => {
    const change = (name: string, ...changed: readonly TypeDefinitionNode[]) => ({
      name,
      document: replaceIn(document, changed),
    })
    switch (definition.kind) {
      case Kind.ENUM_TYPE_DEFINITION: {
        const { values = [], name } = definition
        const [first] = values
        return [
          ...values.map((one) =>
            change(`- ${name.value}.${one.name.value}`, {
              ...definition,
              values: values.filter((other) => other !== one),
            }),
          ),
          ...(first === undefined
            ? []
            : [change(`+ ${name.value}`, { ...definition, values: [...values, { ...first, name: named('PUT_IN') }] })]),
        ]
      }
      case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
        const { fields = [], name } = definition
        return [
          ...fields.map((one) =>
            change(`- ${name.value}.${one.name.value}`, {
              ...definition,
              fields: fields.filter((other) => other !== one),
            }),
          ),
          change(`+ ${name.value}`, { ...definition, fields: [...fields, added] }),
        ]
      }
      case Kind.UNION_TYPE_DEFINITION: {
        const { types = [], name } = definition
        return types
          .map((one) =>
            change(`- ${name.value}: ${one.name.value}`, {
              ...definition,
              types: types.filter((other) => other !== one),
            }),
          )
          .concat(change(`+ ${name.value}`, { ...definition, types: [...types, typeNamed('PageInfo')] }))
      }
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
        return [
          ...fieldChanges(document, definition),
          ...(definition.kind === Kind.OBJECT_TYPE_DEFINITION ? membership(document, definition) : []).map(
            ([name, changed]) => change(name, changed),
          ),
        ]
      case Kind.SCALAR_TYPE_DEFINITION:
        return []
    }
  })
}

function fieldChanges(document: DocumentNode, type: FieldsType): readonly SdlChange[] {
  const types = document.definitions.filter(hasFields)
  const inherited = new Set(
    types
      .filter(({ name }) => implementsIt(type, name.value))
      .flatMap(({ fields = [] }) => fields.map(({ name }) => name.value)),
  )
  const own = (type.fields ?? []).filter(({ name }) => !inherited.has(name.value))
  const everywhere = [type, ...types.filter((one) => implementsIt(one, type.name.value))]
  const change = (
    sign: string,
    name: string,
    edit: (fields: readonly FieldDefinitionNode[]) => readonly FieldDefinitionNode[],
  ) => ({
    name: `${sign} ${type.name.value}${name}`,
    document: replaceIn(
      document,
      everywhere.map((one) => ({ ...one, fields: edit(one.fields ?? []) })),
    ),
  })
  const editField =
    (name: string, edit: (field: FieldDefinitionNode) => FieldDefinitionNode) =>
    (fields: readonly FieldDefinitionNode[]) =>
      fields.map((field) => (field.name.value === name ? edit(field) : field))
  return [
    change('+', '', (fields) => [...fields, { ...added, kind: Kind.FIELD_DEFINITION, directives: [] as Directives }]),
    ...own.flatMap(({ name: { value: name }, arguments: given = [] }) => [
      change('-', `.${name}`, (fields) => fields.filter((field) => field.name.value !== name)),
      change(
        '+',
        `.${name}()`,
        editField(name, (field) => ({ ...field, arguments: [...(field.arguments ?? []), added] })),
      ),
      ...given.map(({ name: { value: argument } }) =>
        change(
          '-',
          `.${name}(${argument})`,
          editField(name, (field) => ({
            ...field,
            arguments: (field.arguments ?? []).filter((one) => one.name.value !== argument),
          })),
        ),
      ),
    ]),
  ]
}

/** A type without each of its interfaces, but those that another of them asks for. */
function membership(
  document: DocumentNode,
  type: ObjectTypeDefinitionNode,
): readonly (readonly [string, TypeDefinitionNode])[] {
  const { interfaces = [], name } = type
  const others = document.definitions.filter(hasFields).filter((one) => implementsIt(type, one.name.value))
  return interfaces
    .filter((one) => !others.some((other) => implementsIt(other, one.name.value)))
    .map((one) => [
      `- ${one.name.value}: ${name.value}`,
      { ...type, interfaces: interfaces.filter((other) => other !== one) },
    ])
}

/** The document with types in the place of those of their names. */
function replaceIn(document: DocumentNode, changed: readonly TypeDefinitionNode[]): DocumentNode {
  const byName = new Map(changed.map((one) => [one.name.value, one]))
  const definitions = document.definitions.map((one) =>
    isTypeDefinitionNode(one) ? (byName.get(one.name.value) ?? one) : one,
  )
  return { ...document, definitions }
}

const hasFields = (one: DefinitionNode): one is FieldsType =>
  one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.INTERFACE_TYPE_DEFINITION

const implementsIt = ({ interfaces = [] }: FieldsType, name: string) =>
  interfaces.some((one) => one.name.value === name)

const named = (value: string) => ({ kind: Kind.NAME, value }) as const
const typeNamed = (value: string): NamedTypeNode => ({ kind: Kind.NAMED_TYPE, name: named(value) })
const added = { kind: Kind.INPUT_VALUE_DEFINITION, name: named(ADDED), type: typeNamed('String') } as const

/** Reads the SDL without places, which no change keeps true. */
export const parseSdl = (sdl: string): DocumentNode => parse(sdl, { noLocation: true })
