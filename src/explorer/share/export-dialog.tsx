import './share.css'
import { Dialog } from '../frame/dialog.tsx'
import { useExplorer } from '../frame/explorer.ts'
import { graphCsv, graphJson } from './graph-files.ts'

/** What is seen, as a file. */
export function ExportDialog() {
  const { session, screen } = useExplorer()
  const save = (name: string, blob: Blob) => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(blob)
    link.download = name
    link.click()
    setTimeout(() => {
      URL.revokeObjectURL(link.href)
    }, 1_000)
    screen.dialog.value = undefined
    session.tell(`${name} was saved.`)
  }
  const visible = session.visible.value
  const renderer = screen.renderer.value
  return (
    <Dialog title="Export what is seen">
      <div class="export-choices">
        {renderer === undefined ? null : (
          <button
            type="button"
            class="button"
            onClick={() =>
              void renderer.image().then((image) => {
                save('dateline.png', image)
              })
            }
          >
            Picture <span class="detail">PNG, as it is on the screen</span>
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => {
            save('dateline.json', new Blob([graphJson(visible)], { type: 'application/json' }))
          }}
        >
          Graph <span class="detail">JSON, with all sentences</span>
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            save('dateline.csv', new Blob([graphCsv(visible)], { type: 'text/csv' }))
          }}
        >
          Table <span class="detail">CSV, a row for each sentence</span>
        </button>
      </div>
    </Dialog>
  )
}
