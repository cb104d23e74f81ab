import { useExplorer } from '../frame/explorer.ts'
import { Icon, type IconName } from '../frame/icon.tsx'

const TOOLS: readonly (readonly [command: string, icon: IconName])[] = [
  ['zoom-in', 'plus'],
  ['zoom-out', 'minus'],
  ['fit', 'fit'],
  ['lasso', 'lasso'],
]

/** The buttons on the drawing itself. */
export function Tools() {
  const { commands, screen } = useExplorer()
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
    </div>
  )
}
