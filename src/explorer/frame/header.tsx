import { SearchBox } from '../search/search-box.tsx'
import { useExplorer } from './explorer.ts'
import { Icon, type IconName } from './icon.tsx'

/** The page's head: where it is, search, and what can always be done. */
export function Header() {
  const { session, screen } = useExplorer()
  const { access } = session.server
  return (
    <header class="header">
      <h1 class="brand">Dateline</h1>
      <SearchBox />
      <div class="header-actions" role="group" aria-label="Actions">
        <HeaderButton command="undo" icon="undo" isOff={!session.canUndo.value} />
        <HeaderButton command="redo" icon="redo" isOff={!session.canRedo.value} />
        <HeaderButton command="palette" icon="command" />
        {access.mayEdit.value ? <HeaderButton command="read" icon="plus" isNamed /> : null}
        <HeaderButton command="keep" icon="keep" />
        <HeaderButton command="share" icon="share" />
        <HeaderButton command="export" icon="export" />
        <HeaderButton command="theme" icon={screen.theme.shade.value === 'dark' ? 'light' : 'dark'} />
        <HeaderButton command="keys" icon="keys" />
        {access.viewer.value?.name === undefined && access.mayEdit.value ? null : (
          <HeaderButton command="sign in" icon="person" />
        )}
      </div>
    </header>
  )
}

function HeaderButton(props: {
  readonly command: string
  readonly icon: IconName
  readonly isOff?: boolean
  readonly isNamed?: boolean
}) {
  const { commands } = useExplorer()
  const command = commands.find(({ id }) => id === props.command)
  return (
    <button
      type="button"
      class={props.isNamed === true ? 'button quiet named' : 'button quiet'}
      data-command={props.command}
      aria-label={command?.title}
      title={command?.title}
      aria-disabled={props.isOff === true}
      onClick={() => {
        command?.run()
      }}
    >
      <Icon name={props.icon} />
      {props.isNamed === true ? <span class="command-name">{command?.title}</span> : null}
    </button>
  )
}
