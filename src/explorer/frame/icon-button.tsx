import { Icon, type IconName } from './icon.tsx'

/** A button of an icon alone, whose name is read out and told where the pointer rests. */
export function IconButton(props: {
  readonly icon: IconName
  readonly name: string
  /** What is told where the pointer rests; the name, if left out. */
  readonly title?: string
  /** Whether it does nothing now; it keeps its place for the focus. */
  readonly isOff?: boolean
  readonly run: () => void
}) {
  const { icon, name, title = name, isOff, run } = props
  return (
    <button
      type="button"
      class="button quiet"
      aria-label={name}
      title={title}
      {...(isOff === undefined ? {} : { 'aria-disabled': isOff })}
      onClick={run}
    >
      <Icon name={icon} />
    </button>
  )
}
