import { FOLDABLES, withFolded, type Foldable } from '../state/fold.ts'
import { useExplorer } from './explorer.ts'
import { Icon } from './icon.tsx'

const NAMES: Readonly<Record<Foldable, string>> = {
  article: 'Articles',
  selection: 'Selection',
  timeline: 'Timeline',
}

/** Which parts beside the drawing are in sight: each can be folded away. */
export function FoldSwitch() {
  const { screen } = useExplorer()
  const folded = screen.folded.value
  return (
    <div class="fold-switch" role="group" aria-label="Parts of the page">
      {FOLDABLES.map((part) => (
        <button
          key={part}
          type="button"
          class="button quiet"
          data-part={part}
          aria-pressed={!folded.includes(part)}
          aria-label={NAMES[part]}
          title={`${NAMES[part]}: ${folded.includes(part) ? 'bring back' : 'fold away'}`}
          onClick={() => {
            screen.folded.value = withFolded(folded, part)
          }}
        >
          <Icon name={`fold-${part}`} />
        </button>
      ))}
    </div>
  )
}
