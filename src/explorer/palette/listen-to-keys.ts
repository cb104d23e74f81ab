import type { Explorer } from '../frame/explorer.ts'
import { matchesKeys } from './keys.ts'

/** Runs commands by their keys, wherever the focus is; what is typed into a field stays there. */
export function listenToKeys({ commands, screen }: Explorer): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    if (isTyping(event.target) && !isNeverTyped(event)) return
    if (screen.dialog.value !== undefined) return
    const command = commands.find(({ keys }) => keys.some((one) => matchesKeys(event, one)))
    if (command === undefined || command.isPossible?.() === false) return
    event.preventDefault()
    command.run()
  })
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=range], [type=checkbox], [type=radio], [type=file]), textarea, select')
  )
}

/** Whether keys mean the same in a field as elsewhere: those for the palette, and those that go elsewhere. */
function isNeverTyped({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  return (
    key === 'F6' ||
    ((ctrlKey || metaKey) && key.toLowerCase() === 'k') ||
    (key === 'Escape' && target instanceof HTMLSelectElement)
  )
}
