import {
  Kind,
  TokenKind,
  Lexer,
  Source,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
} from 'graphql'
import type { SelectedField, Value } from '../store/graph-queries.ts'

/** The size of a document with its fragments spread: of each figure the largest that an operation of it has. */
export interface DocumentSize {
  readonly depth: number
  readonly fields: number
  readonly aliases: number
  readonly directives: number
  readonly rootFields: number
}

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/**
 * How many tokens a text has, counted up to one beyond `most`, and how deep its brackets nest; a text that is no GraphQL
 * counts up to its error.
 */
export function measureText(text: string, most: number): { readonly tokens: number; readonly nesting: number } {
  const lexer = new Lexer(new Source(text))
  let [tokens, open, nesting] = [0, 0, 0]
  try {
    while (tokens <= most) {
      const { kind } = lexer.advance()
      if (kind === TokenKind.EOF) break
      tokens++
      open += OPENING.has(kind) ? 1 : CLOSING.has(kind) ? -1 : 0
      nesting = Math.max(nesting, open)
    }
  } catch {
    return { tokens, nesting }
  }
  return { tokens, nesting }
}

/** How deep the values of variables nest, as arguments do; of any depth, as nothing looked at it before. */
export function depthOfVariables(variables: object): number {
  let depth = 0
  const open: (readonly [value: unknown, level: number])[] = Object.values(variables).map((value) => [value, 0])
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, level] = next
    depth = Math.max(depth, level)
    if (typeof value !== 'object' || value === null) continue
    for (const inner of Object.values<unknown>(value as Record<string, unknown>))
      open.push([inner, Array.isArray(value) ? level : level + 1])
  }
  return depth
}

/**
 * Measures the operations of a document, whichever of them is asked for. Each fragment is measured once, so that
 * fragments which spread each other cost no more to measure than to write. The document must be valid: without circles of fragments.
 */
export function measureDocument(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const known = new Map<string, DocumentSize>()
  const ofFragment = (name: string): DocumentSize => {
    const measured = known.get(name)
    if (measured !== undefined) return measured
    const fragment = fragments.get(name)
    const size = add(ofSelections(fragment?.selectionSet.selections ?? []), directivesOf(fragment))
    known.set(name, size)
    return size
  }
  const ofSelection = (selection: SelectionNode): DocumentSize => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return add(ofFragment(selection.name.value), directivesOf(selection))
    }
    const inner = add(ofSelections(selection.selectionSet?.selections ?? []), directivesOf(selection))
    if (selection.kind === Kind.INLINE_FRAGMENT) return inner
    const aliases = inner.aliases + (selection.alias === undefined ? 0 : 1)
    return { ...inner, depth: inner.depth + 1, fields: inner.fields + 1, aliases, rootFields: 1 }
  }
  const ofSelections = (selections: readonly SelectionNode[]) => selections.map(ofSelection).reduce(add, NOTHING)
  return document.definitions
    .map((one) =>
      one.kind === Kind.OPERATION_DEFINITION
        ? [one, ...(one.variableDefinitions ?? [])]
            .map(directivesOf)
            .reduce(add, ofSelections(one.selectionSet.selections))
        : NOTHING,
    )
    .reduce(larger, NOTHING)
}

const NOTHING: DocumentSize = { depth: 0, fields: 0, aliases: 0, directives: 0, rootFields: 0 }

const directivesOf = (node: { readonly directives?: readonly unknown[] | undefined } | undefined): DocumentSize => ({
  ...NOTHING,
  directives: node?.directives?.length ?? 0,
})

function add(a: DocumentSize, b: DocumentSize): DocumentSize {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    rootFields: a.rootFields + b.rootFields,
  }
}

function larger(a: DocumentSize, b: DocumentSize): DocumentSize {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: Math.max(a.fields, b.fields),
    aliases: Math.max(a.aliases, b.aliases),
    directives: Math.max(a.directives, b.directives),
    rootFields: Math.max(a.rootFields, b.rootFields),
  }
}

/** How deep the arguments of fields nest, and how many values all of them hold together. */
export interface ArgumentSize {
  readonly depth: number
  readonly values: number
}

/** Measures the arguments of fields and of all fields below them, variables filled in. */
export function measureArguments(fields: readonly SelectedField[]): ArgumentSize {
  let [depth, values] = [0, 0]
  const measure = (value: Value, level: number) => {
    values++
    depth = Math.max(depth, level)
    if (value === null || typeof value !== 'object') return
    for (const inner of Object.values<Value>(value)) measure(inner, Array.isArray(value) ? level : level + 1)
  }
  const measureAll = (some: readonly SelectedField[]) => {
    for (const field of some) {
      for (const value of Object.values(field.arguments)) measure(value, 0)
      measureAll(field.fields)
    }
  }
  measureAll(fields)
  return { depth, values }
}
