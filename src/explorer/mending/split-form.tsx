import { useSignal } from '@preact/signals'
import { TextField } from '../frame/text-field.tsx'
import { SplitEntityDocument } from '../generated/operations.ts'
import { ChangeForm } from './change-form.tsx'
import { EntityPicker, type Picked } from './entity-picker.tsx'
import { Choice } from './fields.tsx'
import type { EntityFormProps } from './mended-entity.ts'
import { WAYS } from './mending.ts'
import { MentionChoice } from './mention-choice.tsx'
import { mentionKey } from './mentions.ts'
import { LONGEST_NAME } from './name-forms.tsx'

/** Says that mentions of an entity are another's: one that is there, or a new one. */
export function SplitForm({ state, subject }: EntityFormProps) {
  const chosen = useSignal<ReadonlySet<string>>(new Set())
  const other = useSignal<Picked | undefined>(undefined)
  const name = useSignal('')
  const isNew = useSignal(true)
  const all = subject.mentions?.nodes ?? []
  const mentions = all.filter((one) => chosen.value.has(mentionKey(one)))
  const whose = isNew.value ? { name: name.value.trim() } : { into: other.value?.id ?? '' }
  return (
    <ChangeForm
      submit={WAYS.split.submit}
      isReady={mentions.length > 0 && (isNew.value ? name.value.trim() !== '' : other.value !== undefined)}
      failure={state.failure}
      send={(note) => {
        const places = mentions.map(({ sentence, start, end }) => ({ sentence: sentence.id, start, end }))
        return state.send(SplitEntityDocument, { id: subject.id, mentions: places, ...whose }, note)
      }}
    >
      <MentionChoice mentions={all} total={subject.mentions?.totalCount ?? 0} chosen={chosen} />
      <fieldset class="choices">
        <legend class="label">They are mentions</legend>
        {[true, false].map((one) => (
          <Choice
            key={String(one)}
            group="whose"
            label={one ? 'of one that is not in the graph yet' : 'of one that is in the graph'}
            isChosen={isNew.value === one}
            choose={() => {
              isNew.value = one
            }}
          />
        ))}
      </fieldset>
      {isNew.value ? (
        <TextField label="What it is called" value={name} required maxLength={LONGEST_NAME} />
      ) : (
        <EntityPicker label="It is" kind={subject.kind} without={[subject.id]} picked={other} />
      )}
    </ChangeForm>
  )
}
