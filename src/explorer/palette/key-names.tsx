import { keyNames } from './keys.ts'

const IS_MAC = /mac|iphone|ipad/i.test(navigator.userAgent)

/** Keys of a command, as they stand on the keyboard. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span class="keys">
      {keys.map((one, index) => (
        <span key={one}>
          {index > 0 ? ' or ' : ''}
          {keyNames(one, IS_MAC).map((name) => (
            <kbd key={name}>{name}</kbd>
          ))}
        </span>
      ))}
    </span>
  )
}
