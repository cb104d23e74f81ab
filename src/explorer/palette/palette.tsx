import { useComputed, useSignal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import './palette.css'
import { Dialog } from '../frame/dialog.tsx'
import { useExplorer, type Explorer } from '../frame/explorer.ts'
import { cut } from '../graph/wording.ts'
import { HitText } from '../search/hit-text.tsx'
import { openHit } from '../search/open-hit.ts'
import { createSearch, type Hit } from '../search/search-hits.ts'
import { SearchStatus } from '../search/search-status.tsx'
import { isEntityId } from '../state/view.ts'
import { Keys } from './key-names.tsx'
import type { Command } from './commands.ts'

/** A line of the palette: a command, or something that was found. */
type Line =
  | { readonly id: string; readonly command: Command; readonly hit?: never }
  | { readonly id: string; readonly hit: Hit; readonly command?: never }

/** The palette: search and commands in one list, by the keyboard. */
export function Palette({ mode }: { readonly mode: 'all' | 'path to' }) {
  const explorer = useExplorer()
  const { session, screen, commands } = explorer
  const search = useMemo(() => createSearch(session), [session])
  const query = useSignal('')
  const at = useSignal(0)
  const field = useRef<HTMLInputElement>(null)
  const from = session.view.value.selection.find(isEntityId)
  const lines = useComputed(() => linesFor(mode, query.value, commands, search.hits.value.hits))

  const close = () => {
    screen.dialog.value = undefined
  }
  const choose = (line: Line | undefined) => {
    if (line === undefined) return
    close()
    if (line.command !== undefined) line.command.run()
    else if (mode === 'all') openHit(explorer, line.hit)
    else if (from !== undefined) findPathTo(explorer, from, line.hit)
  }
  const press = (event: KeyboardEvent) => {
    const last = lines.value.length - 1
    if (event.key === 'ArrowDown') at.value = at.value >= last ? 0 : at.value + 1
    else if (event.key === 'ArrowUp') at.value = at.value <= 0 ? last : at.value - 1
    else if (event.key === 'Enter')
      search.onceAnswered(event.target, () => {
        choose(lines.value[at.value])
      })
    else return
    event.preventDefault()
    document.getElementById(`line-${at.value}`)?.scrollIntoView({ block: 'nearest' })
  }

  const title =
    mode === 'all' ? 'Find anything, or run a command' : `Path from ${cut(session.nameOf(from ?? ''), 60)} to…`
  return (
    <Dialog title={title} quiet class="palette">
      <input
        ref={field}
        class="palette-input"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-lines"
        aria-autocomplete="list"
        aria-label={title}
        placeholder={title}
        autocomplete="off"
        spellcheck={false}
        autofocus
        {...(lines.value.length === 0 ? {} : { 'aria-activedescendant': `line-${at.value}` })}
        onInput={(event) => {
          query.value = event.currentTarget.value
          at.value = 0
          search.type(query.value)
        }}
        onKeyDown={press}
      />
      <ul id="palette-lines" role="listbox" aria-label="Results" class="lines" tabIndex={-1}>
        {lines.value.map((line, index) => (
          <li
            key={line.id}
            id={`line-${index}`}
            role="option"
            class="line"
            aria-selected={index === at.value}
            onClick={() => {
              choose(line)
            }}
          >
            {line.command === undefined ? (
              <HitText hit={line.hit} />
            ) : (
              <>
                <span class="hit-text">{line.command.title}</span>
                <Keys keys={line.command.keys} />
              </>
            )}
          </li>
        ))}
      </ul>
      <SearchStatus
        search={search}
        field={field}
        isEmpty={lines.value.length > 0 ? '' : query.value === '' ? 'Type a name.' : 'Nothing found.'}
      />
    </Dialog>
  )
}

function linesFor(
  mode: 'all' | 'path to',
  query: string,
  commands: readonly Command[],
  hits: readonly Hit[],
): readonly Line[] {
  const found = hits
    .filter(({ node }) => mode === 'all' || 'aliases' in node)
    .map((hit): Line => ({ id: hit.node.id, hit }))
  if (mode === 'path to') return found
  const typed = query.trim().toLowerCase()
  const words = typed.split(/\s+/)
  const matching = commands
    .filter(({ id, isPossible }) => id !== 'palette' && isPossible?.() !== false)
    .filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)))
  // Who types the first words of a command means it, and not the texts that have these words.
  const isMeant = ({ title }: Command) => words.length > 1 && title.toLowerCase().startsWith(typed)
  const lineOf = (command: Command): Line => ({ id: `command-${command.id}`, command })
  return [
    ...matching.filter(isMeant).map(lineOf),
    ...(typed === '' ? [] : found),
    ...matching.filter((command) => !isMeant(command)).map(lineOf),
  ]
}

function findPathTo({ session }: Explorer, from: string, { node }: Hit): void {
  if (node.id === from) session.tell('A path needs two different ends.')
  else session.find({ kind: 'path', from, to: node.id })
}
