import type { Explorer } from './explorer.ts'

/** Takes files that are dropped anywhere on the page to where articles are brought in. */
export function listenToDrops({ session, screen }: Explorer): void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault()
  })
  addEventListener('drop', (event) => {
    if (!hasFiles(event)) return
    // Else the browser would leave the page for the file.
    event.preventDefault()
    if (!session.server.access.mayEdit.value || screen.dialog.value !== undefined) return
    screen.dropped.value = [...(event.dataTransfer?.files ?? [])]
    screen.dialog.value = 'read'
  })
}
