import { useExplorer } from '../frame/explorer.ts'
import { Menu } from '../frame/menu.tsx'
import { mendItems } from './mend-items.ts'
import type { Mending } from './mending.ts'

/** Offers the ways in which something can be mended, to those who may; nothing to others. */
export function MendMenu(props: {
  /** What it is that can be mended, as it is read out: `Mend Olaf Scholz`. */
  readonly name: string
  readonly ways: readonly Mending[]
  /** Whether it stands beside a text, and not among buttons. */
  readonly quiet?: boolean
}) {
  const items = mendItems(useExplorer(), props.ways)
  if (items.length === 0) return null
  return (
    <Menu
      label="Mend"
      name={props.name}
      icon="mend"
      {...(props.quiet === undefined ? {} : { quiet: props.quiet })}
      items={items}
    />
  )
}
