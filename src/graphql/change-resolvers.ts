import { nothingElse } from '../store/read/fields.ts'
import type { ApiContext } from './context.ts'
import { changeGraph, type ChangeAnswer, type ChangeNote } from './change-graph.ts'
import type { MutationResolvers } from './generated/resolvers.ts'

const INPUT = ['input']

/** What is asked of an undo or redo without a word. */
const UNSAID = { by: 'Somebody who is not signed in', reason: 'No reason was given.' }

/** A note, and whatever more is in an input, which is nothing. */
const noteOf = ({ by, reason, expectedRevision, idempotencyKey, ...none }: ChangeNote): ChangeNote => {
  nothingElse(none)
  return { by, reason, expectedRevision, idempotencyKey }
}

type Given<Name extends keyof MutationResolvers> = Parameters<
  Extract<MutationResolvers[Name], (...given: never[]) => unknown>
>[1]

/** The mutations by which people change the graph: each makes one change, takes one back, or makes one hold again. */
export const changeResolvers = {
  mergeEntities(_root: unknown, { input, ...none }: Given<'mergeEntities'>, context: ApiContext) {
    nothingElse(none)
    const { into, ids, ...note } = input
    return changeGraph(context, { kind: 'MERGE_ENTITIES', into, ids }, noteOf(note), INPUT)
  },
  splitEntity(_root: unknown, { input, ...none }: Given<'splitEntity'>, context: ApiContext) {
    nothingElse(none)
    const { id, mentions, name, into, ...note } = input
    const places = mentions.map(({ sentence, start, end, ...more }) => {
      nothingElse(more)
      return { sentence, start, end }
    })
    const wanted = {
      kind: 'SPLIT_ENTITY',
      id,
      mentions: places,
      name: name ?? undefined,
      into: into ?? undefined,
    } as const
    return changeGraph(context, wanted, noteOf(note), INPUT)
  },
  renameEntity(_root: unknown, { input, ...none }: Given<'renameEntity'>, context: ApiContext) {
    nothingElse(none)
    const { id, name, ...note } = input
    return changeGraph(context, { kind: 'RENAME_ENTITY', id, name }, noteOf(note), INPUT)
  },
  addAlias(_root: unknown, { input, ...none }: Given<'addAlias'>, context: ApiContext) {
    nothingElse(none)
    const { id, alias, ...note } = input
    return changeGraph(context, { kind: 'ADD_ALIAS', id, alias }, noteOf(note), INPUT)
  },
  removeAlias(_root: unknown, { input, ...none }: Given<'removeAlias'>, context: ApiContext) {
    nothingElse(none)
    const { id, alias, ...note } = input
    return changeGraph(context, { kind: 'REMOVE_ALIAS', id, alias }, noteOf(note), INPUT)
  },
  setKind(_root: unknown, { input, ...none }: Given<'setKind'>, context: ApiContext) {
    nothingElse(none)
    const { id, kind, ...note } = input
    return changeGraph(context, { kind: 'SET_KIND', id, entityKind: kind }, noteOf(note), INPUT)
  },
  confirmRelationship(_root: unknown, { input, ...none }: Given<'confirmRelationship'>, context: ApiContext) {
    nothingElse(none)
    const { id, ...note } = input
    return changeGraph(context, { kind: 'CONFIRM_RELATIONSHIP', id }, noteOf(note), INPUT)
  },
  rejectRelationship(_root: unknown, { input, ...none }: Given<'rejectRelationship'>, context: ApiContext) {
    nothingElse(none)
    const { id, ...note } = input
    return changeGraph(context, { kind: 'REJECT_RELATIONSHIP', id }, noteOf(note), INPUT)
  },
  addRelationship(_root: unknown, { input, ...none }: Given<'addRelationship'>, context: ApiContext) {
    nothingElse(none)
    const { type, source, target, sentence, role, ...note } = input
    const wanted = { kind: 'ADD_RELATIONSHIP', type, source, target, sentence, role: role ?? undefined } as const
    return changeGraph(context, wanted, noteOf(note), INPUT)
  },
  correctStatement(_root: unknown, { input, ...none }: Given<'correctStatement'>, context: ApiContext) {
    nothingElse(none)
    const { id, speaker, about, polarity, ...note } = input
    const wanted = {
      kind: 'CORRECT_STATEMENT',
      id,
      speaker,
      about: about ?? undefined,
      polarity: polarity ?? undefined,
    } as const
    return changeGraph(context, wanted, noteOf(note), INPUT)
  },
  rejectStatement(_root: unknown, { input, ...none }: Given<'rejectStatement'>, context: ApiContext) {
    nothingElse(none)
    const { id, ...note } = input
    return changeGraph(context, { kind: 'REJECT_STATEMENT', id }, noteOf(note), INPUT)
  },
  rejectResolution(_root: unknown, { input, ...none }: Given<'rejectResolution'>, context: ApiContext) {
    nothingElse(none)
    const { resolutionId, ...note } = input
    return changeGraph(context, { kind: 'REJECT_RESOLUTION', resolutionId }, noteOf(note), INPUT)
  },
  undo: (_root: unknown, given: Given<'undo'>, context: ApiContext) => takeBack('UNDO', given, context),
  redo: (_root: unknown, given: Given<'redo'>, context: ApiContext) => takeBack('REDO', given, context),
}

function takeBack(
  kind: 'UNDO' | 'REDO',
  { changeId, by, reason, ...note }: Given<'undo'>,
  context: ApiContext,
): Promise<ChangeAnswer> {
  const said = { by: by ?? UNSAID.by, reason: reason ?? UNSAID.reason }
  return changeGraph(context, { kind, changeId }, noteOf({ ...note, ...said }), [])
}
