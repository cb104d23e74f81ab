import { useSignal } from '@preact/signals'
import { useExplorer } from '../frame/explorer.ts'
import { MergeEntitiesDocument } from '../generated/operations.ts'
import { cut } from '../graph/wording.ts'
import { ChangeForm } from './change-form.tsx'
import { EntityPicker, type Picked } from './entity-picker.tsx'
import { Choice } from './fields.tsx'
import type { EntityFormProps } from './mended-entity.ts'
import { Suggestions } from './suggestions.tsx'
import { WAYS } from './mending.ts'

/** Says that an entity and another are one, and which name stays in front. */
export function MergeForm({ mending, state, subject }: EntityFormProps) {
  const { session } = useExplorer()
  const given = mending.other === undefined ? undefined : session.graph.value.entities.get(mending.other)
  const other = useSignal<Picked | undefined>(given)
  const isOtherKept = useSignal(false)
  const [kept, gone] = isOtherKept.value ? [other.value, subject] : [subject, other.value]
  return (
    <ChangeForm
      submit={WAYS.merge.submit}
      isReady={kept !== undefined && gone !== undefined}
      failure={state.failure}
      send={(note) => state.send(MergeEntitiesDocument, { into: kept?.id ?? '', ids: [gone?.id ?? ''] }, note)}
    >
      <EntityPicker label="It is the same as" kind={subject.kind} without={[subject.id]} picked={other} />
      {other.value === undefined ? (
        <Suggestions entity={subject.id} choose={(one) => (other.value = one)} />
      ) : (
        <fieldset class="choices">
          <legend class="label">The name that stays in front</legend>
          {[subject, other.value].map((one, index) => (
            <Choice
              key={one.id}
              group="kept"
              label={cut(one.name, 80)}
              isChosen={isOtherKept.value === (index === 1)}
              choose={() => {
                isOtherKept.value = index === 1
              }}
            />
          ))}
        </fieldset>
      )}
      <p class="hint">
        All that is told of the two is told of one then, also in what comes later. The other name stays beside it.
      </p>
    </ChangeForm>
  )
}
