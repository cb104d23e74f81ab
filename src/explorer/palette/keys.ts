/** What of a keyboard event tells which keys are meant. */
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Whether pressed keys are those of a command, as in `Mod+Shift+Z` or `?`. */
export function matchesKeys(pressed: Pressed, keys: string): boolean {
  const parts = keys === '+' ? ['+'] : keys.split('+')
  const key = parts.at(-1) ?? ''
  const isLetter = /^[A-Z]$/.test(key)
  const hasMod = pressed.ctrlKey || pressed.metaKey
  return (
    pressed.key.toLowerCase() === key.toLowerCase() &&
    hasMod === parts.includes('Mod') &&
    !pressed.altKey &&
    // Signs such as `?` need the shift key on some keyboards and not on others.
    (isLetter || key.length > 1 ? pressed.shiftKey === parts.includes('Shift') : true)
  )
}

/** Keys as they stand on a keyboard: `Ctrl K`, or on a Mac `⌘ K`. */
export function keyNames(keys: string, isMac: boolean): readonly string[] {
  const parts = keys === '+' ? ['+'] : keys.split('+')
  const names: Readonly<Record<string, string>> = { Mod: isMac ? '⌘' : 'Ctrl', Escape: 'Esc' }
  return parts.map((part) => names[part] ?? part)
}
