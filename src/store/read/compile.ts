import { ENTITY_KINDS, KINDS } from '../../model/entity-kind.ts'
import { entityKindOf } from '../../model/id.ts'
import type { Engine, Value } from '../engine.ts'
import type { Members } from '../generated/sdl.ts'
import type {
  Compilation,
  Filters,
  NodeSubject,
  ObjectContext,
  ObjectTable,
  SubjectType,
  Subjects,
} from './compilation.ts'
import { makeField, type AnyTable } from './fields.ts'
import { column, createLevel, type Level, type Read, type Tuple } from './level.ts'
import { articlePredicates } from './filter/article-filter.ts'
import { entityPredicates } from './filter/entity-filter.ts'
import {
  meetingPredicates,
  organizationPredicates,
  personPredicates,
  placePredicates,
  topicPredicates,
} from './filter/kind-filters.ts'
import { statementPredicates } from './filter/statement-filter.ts'
import { appearanceFields } from './objects/appearance.ts'
import { changeFields } from './objects/change.ts'
import { coMentionFields } from './objects/co-mention.ts'
import { articleFields, mentionFields, sentenceFields, statementFields } from './objects/document.ts'
import { entityFields } from './objects/entity.ts'
import { meetingFields, organizationFields, personFields, placeFields } from './objects/entity-kinds.ts'
import { evidenceFields, heldRoleFields, relationshipFields, unattachedRoleFields } from './objects/relationship.ts'
import { createMeter } from './meter.ts'
import type { SelectedField } from './selection.ts'
import { pairParts, shapeObject, type Parts } from './shape.ts'

/** A whole question: one query, whose rows are called `row`, and what makes the answer out of them. */
export interface CompiledQuery {
  readonly text: string
  readonly params: Readonly<Record<string, Value>>
  readonly read: (rows: readonly Tuple[]) => Value
}

const kindTables: { readonly [Type in Members['Entity']]: ObjectTable<Type, NodeSubject> } = {
  Person: { ...entityFields, ...personFields },
  Organization: { ...entityFields, ...organizationFields },
  Place: { ...entityFields, ...placeFields },
  Meeting: { ...entityFields, ...meetingFields },
  Topic: entityFields,
}

const tables: { readonly [Type in SubjectType]: AnyTable<ObjectContext<Subjects[Type]>, Read> } = {
  ...kindTables,
  Entity: entityFields,
  Article: articleFields,
  Sentence: sentenceFields,
  Statement: statementFields,
  Relationship: relationshipFields,
  Mention: mentionFields,
  Evidence: evidenceFields,
  CoMention: coMentionFields,
  HeldRole: heldRoleFields,
  UnattachedRole: unattachedRoleFields,
  Appearance: appearanceFields,
  Change: changeFields,
}

const filters: {
  readonly [Type in keyof Filters]: (query: Compilation, variable: string, filter: Filters[Type]) => readonly string[]
} = {
  Entity: entityPredicates,
  Person: personPredicates,
  Organization: organizationPredicates,
  Place: placePredicates,
  Meeting: meetingPredicates,
  Topic: topicPredicates,
  Article: articlePredicates,
  Statement: statementPredicates,
}

/**
 * Compiles a query. `compileRoot` puts its subqueries and columns into a level outside of everything, of which there is
 * one row. Reading the rows throws LIMIT_EXCEEDED once they make up more than `mostCharacters`.
 */
export function compileQuery(
  { walksIndexes }: Pick<Engine, 'walksIndexes'>,
  compileRoot: (query: Compilation, level: Level) => Read,
  mostCharacters?: number,
): CompiledQuery {
  const params: Record<string, Value> = {}
  let parameters = 0
  let variables = 0
  /** How many matches, and objects, stand around what is compiled now. */
  let around = 0
  function within<Made>(make: () => Made): Made {
    around++
    try {
      return make()
    } finally {
      around--
    }
  }
  const query: Compilation = {
    walksIndexes,
    parameter(value) {
      const name = `p${++parameters}`
      params[name] = value
      return `$${name}`
    },
    variable: (prefix) => `${prefix}${++variables}`,
    meaning: (parts) => meaningOf(parts, params),
    hasMatch(pattern, where = () => []) {
      const all = within(where)
      const match = `MATCH ${pattern}${all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`}`
      return around === 0 ? `EXISTS { ${match} }` : `(COUNT { ${match} } > 0)`
    },
    fits: (type, variable, filter) => filters[type](query, variable, filter),
    object: (type, subject, fields, level) => within(() => compileObject(query, type, subject, fields, level)),
  }
  const level = createLevel(createMeter(mostCharacters))
  const read = compileRoot(query, level)
  return {
    text: [...level.calls, returnInRows(level)].join('\n'),
    params,
    read: (rows) => read(outermost(level, rows)),
  }
}

/** A text with its parameters' values in place of their names, and its variables numbered as they come. */
function meaningOf(parts: readonly string[], params: Readonly<Record<string, Value>>): string {
  const numbers = new Map<string, number>()
  return parts.join('\n').replace(/\$p\d+|\b[a-z]+\d+\b/gi, (name) => {
    if (name.startsWith('$')) return JSON.stringify(params[name.slice(1)])
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return `v${number}`
  })
}

/**
 * The outermost level in its first row, and what it has lists of in rows of their own behind it: Neo4j's driver takes
 * twice as long over one large row as over many small ones, as it looks at each byte of what comes in several pieces.
 */
function returnInRows(level: Level): string {
  const first = level.columns.map((name) => (level.lists.has(name) ? `size(${name})` : name))
  const rows = [`[[${first.join(', ')}]]`, ...level.columns.filter((name) => level.lists.has(name))]
  return `WITH ${rows.join(' + ')} AS rows
UNWIND range(0, size(rows) - 1) AS number
RETURN rows[number] AS row ORDER BY number`
}

/** Puts the rows of the lists back into the first row, where their sizes stand. */
function outermost(level: Level, [first = [], ...rows]: readonly Tuple[]): Tuple {
  let taken = 0
  return level.columns.map((name, index) => {
    const value = first[index] ?? null
    return level.lists.has(name) ? rows.slice(taken, (taken += value as number)) : value
  })
}

function compileObject<Type extends SubjectType>(
  query: Compilation,
  type: Type,
  subject: Subjects[Type],
  fields: readonly SelectedField[],
  level: Level,
): Read {
  if (type === 'Entity' && fields.some(({ on }) => on !== undefined)) {
    return compileByKind(query, (subject as Subjects['Entity']).node, fields, level)
  }
  const own = fields.filter(({ on }) => on === undefined || on.includes(type))
  const parts = pairParts<Tuple>(own, (field) => compileField(query, type, subject, field, level))
  return (row) => shapeObject(parts, row)
}

/**
 * An entity of which different things are asked by its kind, which its id says. What is asked of all kinds is compiled
 * once.
 */
function compileByKind(query: Compilation, node: string, fields: readonly SelectedField[], level: Level): Read {
  const id = column(level, `${node}.id`)
  const shared = new Map<SelectedField, Read>()
  const byKind = Object.fromEntries(
    ENTITY_KINDS.map((kind): [string, Parts<Tuple>] => {
      const type = KINDS[kind].label
      const own = fields.filter(({ on }) => on === undefined || on.includes(type))
      const guard = `${node}:${type}`
      return [
        kind,
        pairParts<Tuple>(own, (field) => {
          const known = shared.get(field)
          if (known !== undefined) return known
          const ofAll = Object.hasOwn(entityFields, field.name)
          const subject = ofAll ? { node } : { node, guard }
          const read = compileField(query, ofAll ? 'Entity' : type, subject, field, level)
          if (ofAll) shared.set(field, read)
          return read
        }),
      ]
    }),
  )
  return (row) => shapeObject(byKind[entityKindOf(id(row) as string) ?? ''] ?? [], row)
}

function compileField<Type extends SubjectType>(
  query: Compilation,
  type: Type,
  subject: Subjects[Type],
  field: SelectedField,
  level: Level,
): Read {
  return makeField<ObjectContext<Subjects[Type]>, Read>(tables[type], field, query, subject, level)
}
