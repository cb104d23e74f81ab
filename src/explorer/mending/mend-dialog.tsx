import './mending.css'
import { useExplorer } from '../frame/explorer.ts'
import { MendEntity } from './mend-entity.tsx'
import { MendRelationship } from './mend-relationship.tsx'
import { MendStatement } from './mend-statement.tsx'
import { AddRelationship } from './add-relationship.tsx'
import { RejectSuggestion } from './reject-suggestion.tsx'
import { SuggestionsDialog } from './suggestions-dialog.tsx'

/** Asks for what is needed to change the graph in one way, and has it changed. */
export function MendDialog() {
  const { screen } = useExplorer()
  const mending = screen.mending.value
  if (mending === undefined) return null
  if ('entity' in mending) return <MendEntity mending={mending} />
  if ('relationship' in mending) return <MendRelationship mending={mending} />
  if ('statement' in mending) return <MendStatement mending={mending} />
  if ('suggestion' in mending) return <RejectSuggestion mending={mending} />
  if (mending.way === 'suggestions') return <SuggestionsDialog />
  return <AddRelationship mending={mending} />
}
