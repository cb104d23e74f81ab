import { useSignal } from '@preact/signals'
import './share.css'
import { Dialog } from '../frame/dialog.tsx'
import { useExplorer } from '../frame/explorer.ts'
import { linkTo } from '../frame/follow-link.ts'

/** The link to the view as it is now. */
export function ShareDialog() {
  const explorer = useExplorer()
  const isCopied = useSignal(false)
  const link = linkTo(explorer)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      isCopied.value = true
    } catch {
      document.querySelector<HTMLInputElement>('.share-link')?.select()
    }
  }
  return (
    <Dialog title="Share this view">
      <p>
        The link holds all of it: what is selected, filtered, pinned and found. The graph itself stays on its server.
      </p>
      <div class="share-row">
        <input class="share-link" type="text" readOnly aria-label="Link to this view" value={link} />
        <button type="button" class="button primary" onClick={() => void copy()}>
          {isCopied.value ? 'Copied' : 'Copy'}
        </button>
      </div>
    </Dialog>
  )
}
