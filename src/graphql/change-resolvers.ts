import { nothingElse } from '../store/read/fields.ts'
import type { ApiContext } from './context.ts'
import type { WantedChange } from '../store/write/curation/wanted-change.ts'
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

/** The input of a mutation that makes a change. */
type Input<Name extends Exclude<keyof MutationResolvers, 'loadArticle' | 'removeArticle' | 'undo' | 'redo'>> =
  Given<Name>['input']

/** A mutation that makes one change: what its input wants, and the rest of its input, which is a note. */
function makes<Wanted extends ChangeNote>(read: (input: Wanted) => readonly [wanted: WantedChange, note: ChangeNote]) {
  return (
    _root: unknown,
    { input, ...none }: { readonly input: Wanted },
    context: ApiContext,
  ): Promise<ChangeAnswer> => {
    nothingElse(none)
    const [wanted, note] = read(input)
    return changeGraph(context, wanted, noteOf(note), INPUT)
  }
}

/** The mutations by which people change the graph: each makes one change, takes one back, or makes one hold again. */
export const changeResolvers = {
  mergeEntities: makes(({ into, ids, ...note }: Input<'mergeEntities'>) => [
    { kind: 'MERGE_ENTITIES', into, ids },
    note,
  ]),
  splitEntity: makes(({ id, mentions, name, into, ...note }: Input<'splitEntity'>) => {
    const places = mentions.map(({ sentence, start, end, ...more }) => {
      nothingElse(more)
      return { sentence, start, end }
    })
    return [{ kind: 'SPLIT_ENTITY', id, mentions: places, name: name ?? undefined, into: into ?? undefined }, note]
  }),
  renameEntity: makes(({ id, name, ...note }: Input<'renameEntity'>) => [{ kind: 'RENAME_ENTITY', id, name }, note]),
  addAlias: makes(({ id, alias, ...note }: Input<'addAlias'>) => [{ kind: 'ADD_ALIAS', id, alias }, note]),
  removeAlias: makes(({ id, alias, ...note }: Input<'removeAlias'>) => [{ kind: 'REMOVE_ALIAS', id, alias }, note]),
  setKind: makes(({ id, kind, ...note }: Input<'setKind'>) => [{ kind: 'SET_KIND', id, entityKind: kind }, note]),
  confirmRelationship: makes(({ id, ...note }: Input<'confirmRelationship'>) => [
    { kind: 'CONFIRM_RELATIONSHIP', id },
    note,
  ]),
  rejectRelationship: makes(({ id, ...note }: Input<'rejectRelationship'>) => [
    { kind: 'REJECT_RELATIONSHIP', id },
    note,
  ]),
  addRelationship: makes(({ type, source, target, sentence, role, ...note }: Input<'addRelationship'>) => [
    { kind: 'ADD_RELATIONSHIP', type, source, target, sentence, role: role ?? undefined },
    note,
  ]),
  correctStatement: makes(({ id, speaker, about, polarity, ...note }: Input<'correctStatement'>) => [
    { kind: 'CORRECT_STATEMENT', id, speaker, about: about ?? undefined, polarity: polarity ?? undefined },
    note,
  ]),
  rejectStatement: makes(({ id, ...note }: Input<'rejectStatement'>) => [{ kind: 'REJECT_STATEMENT', id }, note]),
  rejectResolution: makes(({ resolutionId, ...note }: Input<'rejectResolution'>) => [
    { kind: 'REJECT_RESOLUTION', resolutionId },
    note,
  ]),
  rejectMergeSuggestion: makes(({ suggestionId, ...note }: Input<'rejectMergeSuggestion'>) => [
    { kind: 'REJECT_MERGE', suggestionId },
    note,
  ]),
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
