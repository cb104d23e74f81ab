import { useExplorer } from '../frame/explorer.ts'
import { Icon, type IconName } from '../frame/icon.tsx'
import { Menu } from '../frame/menu.tsx'

const TOOLS: readonly (readonly [command: string, icon: IconName])[] = [
  ['zoom-in', 'plus'],
  ['zoom-out', 'minus'],
  ['fit', 'fit'],
  ['lasso', 'lasso'],
]

/** The buttons on the drawing itself. */
export function Tools() {
  const { commands, screen, session } = useExplorer()
  return (
    <div class="tools" role="group" aria-label="Drawing">
      {TOOLS.map(([id, icon]) => {
        const command = commands.find((one) => one.id === id)
        return (
          <button
            key={id}
            type="button"
            class="button quiet"
            aria-label={command?.title}
            title={command?.title}
            {...(id === 'lasso' ? { 'aria-pressed': screen.lasso.value } : {})}
            onClick={() => {
              command?.run()
            }}
          >
            <Icon name={icon} />
          </button>
        )
      })}
      {session.isOverview.value ? null : (
        <Menu
          label="Arrange the drawing"
          name="Arrange the drawing"
          icon="arrange"
          quiet
          items={commands
            .filter(({ id }) => id.startsWith('arrange-'))
            .map(({ title: label, run }) => ({ label, run }))}
        />
      )}
    </div>
  )
}
