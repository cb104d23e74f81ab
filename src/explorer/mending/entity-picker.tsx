import { useSignal, type Signal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import type { EntityKind } from '../generated/operations.ts'
import { useExplorer } from '../frame/explorer.ts'
import { KindIcon } from '../frame/kind-icon.tsx'
import { HitText } from '../search/hit-text.tsx'
import { createSearch } from '../search/search-hits.ts'
import { SearchStatus } from '../search/search-status.tsx'

/** An entity that was chosen. */
export interface Picked {
  readonly id: string
  readonly name: string
  readonly kind: EntityKind
}

/** Chooses an entity of a kind by typing one of its names. */
export function EntityPicker(props: {
  readonly label: string
  readonly kind: EntityKind
  /** Ids of entities that cannot be chosen. */
  readonly without: readonly string[]
  readonly picked: Signal<Picked | undefined>
}) {
  const { session } = useExplorer()
  const { label, kind, without, picked } = props
  const search = useMemo(() => createSearch(session), [session])
  const text = useSignal('')
  const at = useSignal(0)
  const field = useRef<HTMLInputElement>(null)
  const { hits, query } = search.hits.value
  const found = hits.flatMap((hit) => {
    const { node } = hit
    return 'aliases' in node && node.kind === kind && !without.includes(node.id) ? [{ hit, node }] : []
  })

  const choose = (one: (typeof found)[number] | undefined) => {
    if (one === undefined) return
    picked.value = one.node
    text.value = ''
    search.type('')
  }
  const press = (event: KeyboardEvent) => {
    if (text.value === '') return
    if (event.key === 'ArrowDown') at.value = at.value >= found.length - 1 ? 0 : at.value + 1
    else if (event.key === 'ArrowUp') at.value = at.value <= 0 ? found.length - 1 : at.value - 1
    else if (event.key === 'Enter') choose(found[at.value])
    else return
    event.preventDefault()
    document.getElementById(`picker-hit-${at.value}`)?.scrollIntoView({ block: 'nearest' })
  }

  if (picked.value !== undefined) {
    const { name, kind: its } = picked.value
    return (
      <p class="picked" dir="auto">
        <span class="label">{label}</span> <KindIcon kind={its} /> <strong>{name}</strong>{' '}
        <button
          type="button"
          class="link"
          onClick={() => {
            picked.value = undefined
          }}
        >
          Choose another
        </button>
      </p>
    )
  }
  return (
    <div class="picker">
      <label>
        <span class="label">{label}</span>
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls="picker-hits"
          aria-autocomplete="list"
          autocomplete="off"
          spellcheck={false}
          placeholder="Type a name"
          value={text.value}
          {...(found.length > 0 ? { 'aria-activedescendant': `picker-hit-${at.value}` } : {})}
          onInput={(event) => {
            text.value = event.currentTarget.value
            at.value = 0
            search.type(text.value)
          }}
          onKeyDown={press}
        />
      </label>
      <ul id="picker-hits" class="lines" role="listbox" aria-label={label} tabIndex={-1}>
        {found.map((one, index) => (
          <li
            key={one.node.id}
            id={`picker-hit-${index}`}
            role="option"
            class="line"
            aria-selected={index === at.value}
            onClick={() => {
              choose(one)
            }}
          >
            <HitText hit={one.hit} />
          </li>
        ))}
      </ul>
      <SearchStatus
        search={search}
        field={field}
        isEmpty={found.length === 0 && query !== '' ? 'Nothing of this kind found.' : ''}
      />
    </div>
  )
}
