import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useExplorer } from './explorer.ts'
import { Icon } from './icon.tsx'

const FIELDS = '.dialog-body :is(input:not([type="file"], [type="radio"]), select, textarea)'

/**
 * Has what is to be filled in first take the focus, and not the way out, also where it comes later, or what had the focus
 * is there no more. On touch a keyboard would cover the dialog.
 */
function keepFocus(dialog: HTMLDialogElement): () => void {
  const isByTouch = !matchMedia('(hover: hover)').matches
  const first = document.activeElement
  let isFilled = false
  const settle = () => {
    const { activeElement } = document
    const isLost = !dialog.contains(activeElement)
    if (!isLost && (isFilled || (activeElement !== first && activeElement !== dialog))) return
    const field = isByTouch ? null : dialog.querySelector<HTMLElement>(FIELDS)
    isFilled ||= field !== null
    if (field !== null) field.focus()
    else if (isLost) dialog.querySelector('button')?.focus()
  }
  settle()
  const observer = new MutationObserver(settle)
  observer.observe(dialog, { childList: true, subtree: true })
  return () => {
    observer.disconnect()
  }
}

/** A window over the page: keeps the keyboard in it, closes by Escape, and gives the focus back. */
export function Dialog(props: {
  readonly title: string
  /** Whether the title is read out only. */
  readonly quiet?: boolean
  readonly class?: string
  readonly children: ComponentChildren
}) {
  const { screen } = useExplorer()
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the next key arrives: it belongs to the dialog.
  useLayoutEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    const stop = element === null ? undefined : keepFocus(element)
    return () => {
      stop?.()
      element?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const close = () => {
    screen.dialog.value = undefined
  }
  return (
    <dialog
      ref={dialog}
      class={`dialog ${props.class ?? ''}`}
      aria-label={props.title}
      // Escape cancels first and closes a moment later; keys that follow at once are not the dialog's any more.
      onCancel={close}
      // It is closed, too, where another takes its place; that one stays.
      onClose={(event) => {
        if (event.currentTarget.isConnected) close()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close()
      }}
    >
      <div class="dialog-body">
        {props.quiet === true ? null : (
          <header class="dialog-head">
            <h2>{props.title}</h2>
            <button type="button" class="button quiet" aria-label="Close" onClick={close}>
              <Icon name="close" />
            </button>
          </header>
        )}
        {props.children}
      </div>
    </dialog>
  )
}
