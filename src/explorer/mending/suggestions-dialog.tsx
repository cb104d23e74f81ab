import { Dialog } from '../frame/dialog.tsx'
import { Suggestions } from './suggestions.tsx'

/** All entities of the graph that may be one and the same, those for which most speaks first. */
export function SuggestionsDialog() {
  return (
    <Dialog title="Who may be one and the same?">
      <Suggestions />
    </Dialog>
  )
}
