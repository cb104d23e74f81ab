import { useSignal } from '@preact/signals'
import { useId, useRef } from 'preact/hooks'
import { Icon, type IconName } from './icon.tsx'

/** Something that can be chosen from a menu. */
export interface MenuItem {
  readonly label: string
  readonly run: () => void
}

/** A button that opens a list of what can be done. Arrow keys move in it; Escape, or a click elsewhere, closes it. */
export function Menu(props: {
  readonly label: string
  /** What is read out instead of the label, where the label alone would not say of what the menu is. */
  readonly name?: string
  readonly icon: IconName
  /** Whether it is an icon beside a text, which comes into sight where the pointer or the focus is. */
  readonly quiet?: boolean
  readonly items: readonly MenuItem[]
}) {
  const { label, icon, items } = props
  const id = useId()
  const isOpen = useSignal(false)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)

  const open = () => {
    isOpen.value = true
    const [popup, anchor] = [list.current, button.current]
    if (popup === null || anchor === null) return
    popup.showPopover()
    placeBeside(popup, anchor)
    popup.querySelector('button')?.focus()
  }
  const close = () => {
    list.current?.hidePopover()
    button.current?.focus()
  }
  const press = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (event.key === 'Escape') close()
    else if (event.key === 'Tab') list.current?.hidePopover()
    if (event.key === 'Tab') return
    // No key of the page means anything here.
    event.stopPropagation()
    if (to === undefined && event.key !== 'Escape') return
    event.preventDefault()
    if (to !== undefined) buttons.at(to % buttons.length)?.focus()
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        class={props.quiet === true ? 'button quiet menu-icon' : 'button small'}
        aria-haspopup="menu"
        aria-expanded={isOpen.value}
        aria-controls={id}
        {...(props.name === undefined ? {} : { 'aria-label': props.name })}
        {...(props.quiet === true ? { title: label } : {})}
        onClick={() => {
          if (isOpen.value) close()
          else open()
        }}
      >
        <Icon name={icon} />
        {props.quiet === true ? null : label}
      </button>
      <div
        ref={list}
        id={id}
        class="menu"
        role="menu"
        aria-label={props.name ?? label}
        popover="auto"
        onKeyDown={press}
        onToggle={(event) => {
          isOpen.value = event.newState === 'open'
        }}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            class="line"
            tabIndex={-1}
            onClick={() => {
              close()
              item.run()
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </>
  )
}

/** Puts a popup under what opened it, or above where there is no room, and within the window. */
function placeBeside(popup: HTMLElement, anchor: HTMLElement): void {
  const from = anchor.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = popup
  const below = from.bottom + 4
  const top = below + height <= innerHeight ? below : Math.max(4, from.top - height - 4)
  popup.style.top = `${top}px`
  popup.style.left = `${Math.max(4, Math.min(from.left, innerWidth - width - 4))}px`
}
