import type { ChangeKind, ToldChangeFragment, UserErrorCode } from '../generated/operations.ts'
import { cut } from '../graph/wording.ts'

/** What somebody did, after their name and before what it is about. */
const DID: Readonly<Record<ChangeKind, string>> = {
  MERGE_ENTITIES: 'said that these are one:',
  SPLIT_ENTITY: 'said that mentions are another’s:',
  RENAME_ENTITY: 'gave another name:',
  ADD_ALIAS: 'added a name:',
  REMOVE_ALIAS: 'took a name away:',
  SET_KIND: 'set the kind:',
  CONFIRM_RELATIONSHIP: 'confirmed a relationship',
  REJECT_RELATIONSHIP: 'rejected a relationship',
  ADD_RELATIONSHIP: 'added a relationship',
  CORRECT_STATEMENT: 'corrected a statement',
  REJECT_STATEMENT: 'rejected a statement',
  REJECT_RESOLUTION: 'said that these are two',
  REJECT_MERGE: 'said that these are not one',
}

/** Fields of a change that say nothing to a person which another does not say in words. */
const SAID_OTHERWISE: ReadonlySet<string> = new Set(['id', 'relationship', 'confidence', 'suggestion'])

/** What somebody changed: `Ana gave another name: Kyiv`. */
export function changeInWords({ by, kind, entity }: Pick<ToldChangeFragment, 'by' | 'kind' | 'entity'>): string {
  const about =
    entity === null ? '' : DID[kind].endsWith(':') ? ` ${cut(entity.name, 60)}` : `: ${cut(entity.name, 60)}`
  return `${cut(by, 60)} ${entity === null ? DID[kind].replace(/:$/, '') : DID[kind]}${about}`
}

/** What a change made of what, a line a field: `name: “Kiev” became “Kyiv”`. Ids are named by `nameOf`. */
export function fieldsInWords(
  { changed }: Pick<ToldChangeFragment, 'changed'>,
  nameOf: (id: string) => string,
): readonly string[] {
  const value = (one: string) => (/^[a-z]+\/\S+$/.test(one) ? cut(nameOf(one), 60) : `“${cut(one, 120)}”`)
  const all = (values: readonly string[]) => values.map(value).join(', ')
  return changed
    .filter(({ field }) => !SAID_OTHERWISE.has(field))
    .map(({ field, before, after }) => {
      const was = before.filter((one) => !after.includes(one))
      const is = after.filter((one) => !before.includes(one))
      if (was.length === 0) return `${field}: ${all(is)} came`
      return is.length === 0 ? `${field}: ${all(was)} went` : `${field}: ${all(was)} became ${all(is)}`
    })
}

/** Why a change was refused, as the API says it. */
interface Refused {
  readonly code: UserErrorCode
  readonly message: string
  readonly changes: readonly Pick<ToldChangeFragment, 'by' | 'kind' | 'entity' | 'reason'>[]
}

/** Why a change was refused, in words that tell what to do. */
export function refusedInWords(errors: readonly Refused[]): string {
  return errors.map(inWords).join(' ')
}

function inWords({ code, message, changes }: Refused): string {
  const others = changes.map((change) => `${changeInWords(change)} (“${cut(change.reason, 120)}”)`).join('; ')
  switch (code) {
    case 'CONFLICT':
      return `Somebody was quicker. ${others === '' ? 'It was changed since you looked' : others}. Here is how it is now: send yours again if it still holds.`
    case 'DEPENDED_ON':
      return `Later changes rest on this one: ${others}. Take those back first.`
    case 'NO_CHANGE':
      return 'It is so already: this would change nothing.'
    case 'NOT_FOUND':
      return 'This is not in the graph any more. Somebody may have changed it, or taken its article away.'
    case 'KIND_DIFFERS':
      return `They are not of one kind. ${spoken(message)}`
    case 'FORBIDDEN':
      return 'Somebody else made this change; only they or an administrator can take it back.'
    case 'BAD_INPUT':
    case 'KEY_REUSED':
    case 'ARTICLE_EMPTY':
    case 'ARTICLE_NOT_TEXT':
    case 'ARTICLE_TOO_LARGE':
    case 'ARTICLE_UNREADABLE':
      return spoken(message)
  }
}

/** A message without the signs for programs. */
function spoken(message: string): string {
  return message.replaceAll('`', '')
}
