import { useSignal } from '@preact/signals'
import { ENTITY_KINDS, KINDS, type EntityKind } from '../../model/entity-kind.ts'
import { SetKindDocument } from '../generated/operations.ts'
import { ChangeForm } from './change-form.tsx'
import { Select } from './fields.tsx'
import type { EntityFormProps } from './mended-entity.ts'
import { WAYS } from './mending.ts'

/** Says that an entity is of another kind. */
export function SetKindForm({ state, subject }: EntityFormProps) {
  const others = ENTITY_KINDS.filter((one) => one !== subject.kind)
  const kind = useSignal<EntityKind>(others[0] ?? 'TOPIC')
  return (
    <ChangeForm
      submit={WAYS['set kind'].submit}
      isReady
      failure={state.failure}
      send={(note) => state.send(SetKindDocument, { id: subject.id, kind: kind.value }, note)}
    >
      <p class="hint">
        In the graph it is of the kind {KINDS[subject.kind].noun[0]}. What one of another kind cannot be in goes.
      </p>
      <Select label="It is of the kind" value={kind} options={others.map((one) => [one, KINDS[one].noun[0]])} />
    </ChangeForm>
  )
}
