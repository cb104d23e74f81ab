import { useSignal } from '@preact/signals'
import { TextField } from '../frame/text-field.tsx'
import { AddAliasDocument, RemoveAliasDocument, RenameEntityDocument } from '../generated/operations.ts'
import { cut } from '../graph/wording.ts'
import { ChangeForm } from './change-form.tsx'
import { Select } from './fields.tsx'
import type { EntityFormProps } from './mended-entity.ts'
import { WAYS } from './mending.ts'

/** A name has at most so many UTF-16 code units. */
export const LONGEST_NAME = 300

/** Calls an entity by another name. */
export function RenameForm({ state, subject }: EntityFormProps) {
  const name = useSignal(subject.name)
  const typed = name.value.trim()
  return (
    <ChangeForm
      submit={WAYS.rename.submit}
      isReady={typed !== '' && typed !== subject.name}
      failure={state.failure}
      send={(note) => state.send(RenameEntityDocument, { id: subject.id, name: typed }, note)}
    >
      <TextField label="Its name" value={name} required maxLength={LONGEST_NAME} />
      <NamesNow subject={subject} />
    </ChangeForm>
  )
}

/** Gives an entity a further name. */
export function AddNameForm({ state, subject }: EntityFormProps) {
  const alias = useSignal('')
  const typed = alias.value.trim()
  return (
    <ChangeForm
      submit={WAYS['add name'].submit}
      isReady={typed !== ''}
      failure={state.failure}
      send={(note) => state.send(AddAliasDocument, { id: subject.id, alias: typed }, note)}
    >
      <TextField label="A further name" value={alias} required maxLength={LONGEST_NAME} />
      <NamesNow subject={subject} />
    </ChangeForm>
  )
}

/** Takes a name from an entity. */
export function RemoveNameForm({ state, subject }: EntityFormProps) {
  const alias = useSignal(subject.aliases[0] ?? '')
  return (
    <ChangeForm
      submit={WAYS['remove name'].submit}
      isReady={alias.value !== ''}
      failure={state.failure}
      send={(note) => state.send(RemoveAliasDocument, { id: subject.id, alias: alias.value }, note)}
    >
      {subject.aliases.length === 0 ? (
        <p class="hint">It has no name but “{cut(subject.name, 80)}”. To change that one, rename it.</p>
      ) : (
        <Select label="The name that is not its" value={alias} options={subject.aliases.map((one) => [one, one])} />
      )}
    </ChangeForm>
  )
}

function NamesNow({ subject: { name, aliases } }: Pick<EntityFormProps, 'subject'>) {
  const others = aliases.slice(0, 12).map((alias) => `“${cut(alias, 40)}”`)
  return (
    <p class="hint" dir="auto">
      Now it is called “{cut(name, 80)}”{others.length === 0 ? '' : `, also ${others.join(', ')}`}.
    </p>
  )
}
