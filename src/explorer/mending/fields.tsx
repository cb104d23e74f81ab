import type { Signal } from '@preact/signals'
import { cut } from '../graph/wording.ts'

/** One of a few, with its label. */
export function Select<Value extends string>(props: {
  readonly label: string
  readonly value: Signal<Value>
  readonly options: readonly (readonly [value: Value, name: string])[]
}) {
  return (
    <label>
      <span class="label">{props.label}</span>
      <select
        value={props.value.value}
        onChange={(event) => {
          const chosen = props.options.find(([value]) => value === event.currentTarget.value)
          if (chosen !== undefined) props.value.value = chosen[0]
        }}
      >
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {cut(name, 80)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** One of two or three that exclude each other. */
export function Choice(props: {
  readonly group: string
  readonly label: string
  readonly isChosen: boolean
  readonly choose: () => void
}) {
  return (
    <label class="choice">
      <input type="radio" name={props.group} checked={props.isChosen} onChange={props.choose} />
      <span dir="auto">{props.label}</span>
    </label>
  )
}
