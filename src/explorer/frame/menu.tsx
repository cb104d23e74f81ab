import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { Icon, type IconName } from './icon.tsx'

/** Something that can be chosen from a menu. */
export interface MenuItem {
  readonly label: string
  readonly icon?: IconName
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
    placePopup(popup, anchor.getBoundingClientRect())
    popup.querySelector('button')?.focus()
  }
  const close = () => {
    list.current?.hidePopover()
    button.current?.focus()
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
      <MenuList
        list={list}
        id={id}
        label={props.name ?? label}
        items={items}
        close={close}
        toggled={(open) => {
          isOpen.value = open
        }}
      />
    </>
  )
}

/** The list of a menu, as a popup. Arrow keys move in it; Escape, or a click elsewhere, closes it. */
export function MenuList(props: {
  readonly list: RefObject<HTMLDivElement | null>
  readonly id: string
  readonly label: string
  readonly items: readonly MenuItem[]
  /** Closes the popup, and gives the focus back. */
  readonly close: () => void
  readonly toggled: (isOpen: boolean) => void
  /** Whether a click elsewhere is left to who opened it. */
  readonly isManual?: boolean
}) {
  const { list, close } = props
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
    <div
      ref={list}
      id={props.id}
      class="menu"
      role="menu"
      aria-label={props.label}
      popover={props.isManual === true ? 'manual' : 'auto'}
      onKeyDown={press}
      onToggle={(event) => {
        props.toggled(event.newState === 'open')
      }}
    >
      {props.items.map((item) => (
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
          {item.icon === undefined ? null : <Icon name={item.icon} />}
          {item.label}
        </button>
      ))}
    </div>
  )
}

/** Puts a popup under a place, or above where there is no room, and within the window; in pixels of the window. */
export function placePopup(popup: HTMLElement, { left, top, bottom }: Pick<DOMRect, 'left' | 'top' | 'bottom'>): void {
  const { offsetWidth: width, offsetHeight: height } = popup
  const [below, above] = [bottom + 4, top - height - 4]
  const lowest = innerHeight - height - 4
  popup.style.top = `${below <= lowest ? below : above >= 4 ? above : Math.max(4, lowest)}px`
  popup.style.left = `${Math.max(4, Math.min(left, innerWidth - width - 4))}px`
}
