import type { Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'

/** A line of text with its label, kept in a signal. */
export function TextField(props: {
  readonly label: string
  readonly value: Signal<string>
  readonly required?: boolean
  /** Whether it has the focus when its dialog opens. */
  readonly autofocus?: boolean
  /** In UTF-16 code units. */
  readonly maxLength?: number
}) {
  const { label, value, ...limits } = props
  return (
    <label>
      <span class="label">{label}</span>
      <input
        type="text"
        {...limits}
        value={value.value}
        onInput={(event) => {
          value.value = event.currentTarget.value
        }}
      />
    </label>
  )
}

/** Some lines of text with their label, kept in a signal. */
export function TextArea(props: {
  readonly label: string
  readonly value: Signal<string>
  readonly rows: number
  /** In UTF-16 code units. */
  readonly maxLength?: number
  /** Whether it takes the focus when it comes to the page. */
  readonly takesFocus?: boolean
}) {
  const { label, value, takesFocus = false, ...shape } = props
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [])
  return (
    <label>
      <span class="label">{label}</span>
      <textarea
        ref={field}
        {...shape}
        value={value.value}
        onInput={(event) => {
          value.value = event.currentTarget.value
        }}
      />
    </label>
  )
}
