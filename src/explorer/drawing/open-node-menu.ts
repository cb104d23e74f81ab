import type { Screen } from '../frame/screen.ts'

/** Opens the menu of an entity or a line beside where it is seen; in the window's middle where it is not. */
export function openNodeMenu(screen: Screen, id: string): void {
  const place = screen.renderer.peek()?.placeOnScreen(id) ?? { x: innerWidth / 2, y: innerHeight / 3 }
  screen.menu.value = { id, ...place }
}
