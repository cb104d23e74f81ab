import { useExplorer } from '../frame/explorer.ts'
import { cut } from '../graph/wording.ts'
import { loadMendedEntity, type EntityFormProps, type MendingOfEntity } from './mended-entity.ts'
import { MendingDialog } from './mending-dialog.tsx'
import type { EntityWay } from './mending.ts'
import { MergeForm } from './merge-form.tsx'
import { AddNameForm, RemoveNameForm, RenameForm } from './name-forms.tsx'
import { SetKindForm } from './set-kind-form.tsx'
import { SplitForm } from './split-form.tsx'
import { useMending } from './use-mending.ts'

/** What each way to mend an entity is called over its form. */
const TITLES: Readonly<Record<EntityWay, (name: string) => string>> = {
  merge: (name) => `Merge ${name} with another`,
  split: (name) => `Split mentions off ${name}`,
  rename: (name) => `Rename ${name}`,
  'add name': (name) => `Another name of ${name}`,
  'remove name': (name) => `A name that is not ${name}’s`,
  'set kind': (name) => `What ${name} is`,
}

/** Changes who or what an entity is. */
export function MendEntity({ mending }: { readonly mending: MendingOfEntity }) {
  const { session } = useExplorer()
  const state = useMending(mending, () => loadMendedEntity(session.server, mending))
  return (
    <MendingDialog title={TITLES[mending.way](cut(session.nameOf(mending.entity), 60))} state={state}>
      {(subject) => <Form mending={mending} state={state} subject={subject} />}
    </MendingDialog>
  )
}

function Form(props: EntityFormProps) {
  switch (props.mending.way) {
    case 'merge':
      return <MergeForm {...props} />
    case 'split':
      return <SplitForm {...props} />
    case 'rename':
      return <RenameForm {...props} />
    case 'add name':
      return <AddNameForm {...props} />
    case 'remove name':
      return <RemoveNameForm {...props} />
    case 'set kind':
      return <SetKindForm {...props} />
  }
}
