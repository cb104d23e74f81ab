import type { Explorer } from '../frame/explorer.ts'
import { matchesKeys } from './keys.ts'

/** Runs commands by their keys, wherever the focus is; what is typed into a field stays there. */
export function listenToKeys({ commands, screen }: Explorer): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    const withModifier = event.ctrlKey || event.metaKey
    if (isTyping(event.target) && !(withModifier && event.key.toLowerCase() === 'k')) return
    if (screen.dialog.value !== undefined) return
    const command = commands.find(({ keys }) => keys.some((one) => matchesKeys(event, one)))
    if (command === undefined || command.isPossible?.() === false) return
    event.preventDefault()
    command.run()
  })
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=range]), textarea, select')
}
