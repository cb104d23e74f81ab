import type { Signal } from '@preact/signals'

/** Goes on in a list of which a part is shown; nothing where all of it is. */
export function ShowMore(props: { readonly shown: Signal<number>; readonly total: number; readonly atOnce: number }) {
  const { shown, total, atOnce } = props
  const left = total - shown.value
  if (left <= 0) return null
  return (
    <button
      type="button"
      class="button small show-more"
      onClick={() => {
        shown.value += atOnce
      }}
    >
      Show {Math.min(left, atOnce)} more of {total.toLocaleString('en')}
    </button>
  )
}
