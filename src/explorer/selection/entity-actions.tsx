import type { ComponentChildren } from 'preact'
import { useExplorer } from '../frame/explorer.ts'
import { Icon, type IconName } from '../frame/icon.tsx'
import { Menu } from '../frame/menu.tsx'
import { cut } from '../graph/wording.ts'
import { MendMenu } from '../mending/mend-menu.tsx'
import { ENTITY_WAYS } from '../mending/mending.ts'
import { entityWays } from './entity-ways.ts'

/** What can be done with an entity. */
export function EntityActions({ id }: { readonly id: string }) {
  const explorer = useExplorer()
  const ways = entityWays(explorer, id)
  const ofKind = ways.filter(({ isOfKind }) => isOfKind)
  return (
    <div class="actions">
      {ways.map(({ label, ...way }) =>
        way.isOfKind === undefined ? (
          <Action key={label} {...way}>
            {label}
          </Action>
        ) : label === ofKind[0]?.label ? (
          <Menu key="by kind" label="Show by kind" icon="expand" items={ofKind} />
        ) : null,
      )}
      <MendMenu
        name={`Mend ${cut(explorer.session.nameOf(id), 60)}`}
        ways={ENTITY_WAYS.map((way) => ({ way, entity: id }))}
      />
    </div>
  )
}

/** A button of the selection's pane. */
export function Action(props: {
  readonly icon: IconName
  readonly pressed?: boolean
  readonly run: () => void
  readonly children: ComponentChildren
}) {
  return (
    <button
      type="button"
      class="button small"
      {...(props.pressed === undefined ? {} : { 'aria-pressed': props.pressed })}
      onClick={props.run}
    >
      <Icon name={props.icon} />
      {props.children}
    </button>
  )
}
