import type { Explorer } from '../frame/explorer.ts'
import type { MenuItem } from '../frame/menu.tsx'
import { WAYS, type Mending } from './mending.ts'

/** The ways in which something can be mended, each of which opens its form, for those who may; none for others. */
export function mendItems({ session, screen }: Explorer, ways: readonly Mending[]): readonly MenuItem[] {
  if (!session.server.access.mayEdit.value) return []
  return ways.map((mending) => ({
    label: WAYS[mending.way].menu,
    run: () => {
      screen.mending.value = mending
      screen.dialog.value = 'mend'
    },
  }))
}
