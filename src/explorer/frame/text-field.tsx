import type { Signal } from '@preact/signals'

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
