import { z } from 'zod'
import { ENTITY_KINDS } from '../../model/entity-kind.ts'
import { nodeTypeOf, type NodeType } from '../../model/id.ts'
import { RELATIONSHIP_TYPES } from '../../model/relationship-type.ts'
import { POLARITIES, type Polarity } from '../../model/statement.ts'
import type { Row } from '../engine.ts'
import { KEPT_LABELS } from './kept.ts'

const idOf = (type: NodeType) => z.string().refine((id) => nodeTypeOf(id) === type, `no id of a ${type}`)
const [entity, article, relationship] = [idOf('Entity'), idOf('Article'), idOf('Relationship')]
const text = z.string().min(1)
const entityKind = z.enum(ENTITY_KINDS)

/** What people can say, by its kind, as `Change` has it. */
const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('MERGE_ENTITIES'), into: entity, ids: z.array(entity) }),
  z.object({
    kind: z.literal('SPLIT_ENTITY'),
    from: entity,
    into: entity,
    name: text,
    entityKind,
    mentions: z.array(z.object({ article, sentence: text, at: z.int(), length: z.int() })),
  }),
  z.object({ kind: z.literal('RENAME_ENTITY'), entity, name: text }),
  z.object({ kind: z.literal('ADD_ALIAS'), entity, alias: text }),
  z.object({ kind: z.literal('REMOVE_ALIAS'), entity, alias: text, name: z.string() }),
  z.object({ kind: z.literal('SET_KIND'), entity, into: entity, entityKind }),
  z.object({ kind: z.literal('CONFIRM_RELATIONSHIP'), relationship }),
  z.object({ kind: z.literal('REJECT_RELATIONSHIP'), relationship }),
  z.object({
    kind: z.literal('ADD_RELATIONSHIP'),
    type: z.enum(RELATIONSHIP_TYPES),
    source: entity,
    target: entity,
    role: z.string().optional(),
    article,
    sentence: text,
  }),
  z.object({
    kind: z.literal('CORRECT_STATEMENT'),
    statement: idOf('Statement'),
    speaker: entity.nullish(),
    about: z.array(entity).optional(),
    polarity: z.enum(Object.keys(POLARITIES) as Polarity[]).optional(),
  }),
  z.object({ kind: z.literal('REJECT_STATEMENT'), statement: idOf('Statement') }),
  z.object({ kind: z.literal('REJECT_RESOLUTION'), article, readAs: entity }),
  z.object({ kind: z.literal('REJECT_MERGE'), entities: z.tuple([entity, entity]) }),
])
const changed = z.array(z.object({ field: text, before: z.array(z.string()), after: z.array(z.string()) }))

/** A text of JSON that says what a schema wants. */
const jsonOf = (schema: z.ZodType) =>
  z.string().refine((json) => {
    try {
      return schema.safeParse(JSON.parse(json)).success
    } catch {
      return false
    }
  }, 'it says nothing that people can change')

/** What the graph holds beside what is looked at. */
const property = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** What is looked at of the properties of each label: what is read of them later. */
const PROPERTIES = {
  Change: z
    .object({
      id: idOf('Change'),
      kind: text,
      change: jsonOf(change),
      changed: jsonOf(changed),
      by: text,
      at: z.iso.datetime(),
      reason: text,
      order: z.int(),
      revision: z.int(),
      undone: z.boolean(),
    })
    .catchall(property),
  ChangeSubject: z.strictObject({ id: text }),
  ChangeLog: z.strictObject({ id: z.literal('changes'), revision: z.int().min(0) }),
  IdempotencyKey: z.object({ id: text, input: text }).catchall(z.string()),
} as const satisfies Readonly<Record<(typeof KEPT_LABELS)[number], z.ZodType>>

/** A node in which people's changes are kept. */
export const keptNode = z
  .object({
    kind: z.literal('node'),
    label: z.enum(KEPT_LABELS),
    properties: z.custom<Row & { readonly id: string }>((given) => typeof given === 'object' && given !== null),
  })
  .check(({ value: { label, properties }, issues }) => {
    const { error } = PROPERTIES[label].safeParse(properties)
    for (const { path, message } of error?.issues ?? []) {
      issues.push({ code: 'custom', path: ['properties', ...path], message, input: properties })
    }
  })
