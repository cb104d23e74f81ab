import { useSignal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import './search.css'
import { useExplorer } from '../frame/explorer.ts'
import { Icon } from '../frame/icon.tsx'
import { HitText } from './hit-text.tsx'
import { openHit } from './open-hit.ts'
import { createSearch, type Hit } from './search-hits.ts'
import { SearchStatus } from './search-status.tsx'

/** Search as one types, at the top of the page. */
export function SearchBox() {
  const explorer = useExplorer()
  const search = useMemo(() => createSearch(explorer.session), [explorer])
  const text = useSignal('')
  const at = useSignal(0)
  const isOpen = useSignal(false)
  const field = useRef<HTMLInputElement>(null)
  const { hits, query } = search.hits.value

  const choose = (hit: Hit | undefined) => {
    if (hit === undefined) return
    isOpen.value = false
    text.value = ''
    search.type('')
    openHit(explorer, hit)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') at.value = at.value >= hits.length - 1 ? 0 : at.value + 1
    else if (event.key === 'ArrowUp') at.value = at.value <= 0 ? hits.length - 1 : at.value - 1
    else if (event.key === 'Enter')
      search.onceAnswered(event.target, () => {
        choose(search.hits.value.hits[at.value])
      })
    else if (event.key === 'Escape') isOpen.value = false
    else return
    event.preventDefault()
    document.getElementById(`hit-${at.value}`)?.scrollIntoView({ block: 'nearest' })
  }

  const isShown = isOpen.value && text.value.trim() !== ''
  return (
    <div
      class="search"
      role="search"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) isOpen.value = false
      }}
    >
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label="Search names, headlines and texts"
        aria-expanded={isShown}
        aria-controls="search-hits"
        aria-autocomplete="list"
        placeholder="Search people, places, headlines, words…"
        autocomplete="off"
        spellcheck={false}
        value={text.value}
        {...(isShown && hits.length > 0 ? { 'aria-activedescendant': `hit-${at.value}` } : {})}
        onInput={(event) => {
          text.value = event.currentTarget.value
          at.value = 0
          isOpen.value = true
          search.type(text.value)
        }}
        onFocus={() => {
          isOpen.value = true
        }}
        onKeyDown={press}
      />
      <div class="search-drop" hidden={!isShown}>
        <ul id="search-hits" role="listbox" aria-label="Hits" class="lines" tabIndex={-1}>
          {hits.map((hit, index) => (
            <li
              key={hit.node.id}
              id={`hit-${index}`}
              role="option"
              class="line"
              aria-selected={index === at.value}
              // The field keeps the focus, so that its list does not close before the click arrives.
              onPointerDown={(event) => {
                event.preventDefault()
              }}
              onClick={() => {
                choose(hit)
              }}
            >
              <HitText hit={hit} />
            </li>
          ))}
        </ul>
        <SearchStatus
          search={search}
          field={field}
          isEmpty={hits.length === 0 && query !== '' ? 'Nothing found.' : ''}
        />
      </div>
    </div>
  )
}
