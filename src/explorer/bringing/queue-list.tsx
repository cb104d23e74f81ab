import { useExplorer } from '../frame/explorer.ts'
import type { LoadOutcome } from '../generated/operations.ts'
import { cut } from '../graph/wording.ts'
import { mayBeRead, type Entry, type Queue } from './queue.ts'

const OUTCOMES: Readonly<Record<LoadOutcome, string>> = {
  ADDED: 'read',
  CHANGED: 'read; it replaces an older text',
  UNCHANGED: 'was there already',
}

/** The articles that are brought in: how far each is, why one was not read, and the way on. */
export function QueueList({ queue }: { readonly queue: Queue }) {
  const entries = queue.entries.value
  const done = entries.filter(({ state }) => state !== 'waiting' && state !== 'reading').length
  const failed = entries.filter(({ state }) => state === 'failed').length
  const passing = entries.filter(mayBeRead).length
  return (
    <section class="queue" aria-label="Articles that are read">
      <p role="status">
        {done} of {entries.length} done{failed === 0 ? '' : `, ${failed} could not be read`}
      </p>
      <progress max={entries.length} value={done} aria-label="Articles done" />
      <ol>
        {entries.map((entry) => (
          <EntryLine key={entry.key} entry={entry} queue={queue} />
        ))}
      </ol>
      {passing < 2 ? null : (
        <button type="button" class="button small" onClick={queue.allAgain}>
          Try all {passing} again
        </button>
      )}
      {done === passing ? null : (
        <button type="button" class="button small" onClick={queue.clear}>
          Clear the list
        </button>
      )}
    </section>
  )
}

function EntryLine({ entry, queue }: { readonly entry: Entry; readonly queue: Queue }) {
  const { session } = useExplorer()
  const { key, name, state, message } = entry
  const mayRemove = session.server.access.mayRemove.value
  return (
    <li class="queue-entry" data-state={state}>
      <strong dir="auto">{cut(name, 90)}</strong> <span class="hint">{stateInWords(entry)}</span>
      {message === '' ? null : <p class={state === 'failed' ? 'failure' : 'hint'}>{message}</p>}
      {mayBeRead(entry) ? (
        <Act
          name="Try again"
          of={name}
          run={() => {
            queue.again(key)
          }}
        />
      ) : null}
      {state === 'read' && mayRemove ? <Act name="Remove" of={name} run={() => void queue.remove(key)} /> : null}
      {state === 'removed' ? (
        <Act
          name="Bring it back"
          of={name}
          run={() => {
            void queue.bringBack(key)
          }}
        />
      ) : null}
    </li>
  )
}

function Act(props: { readonly name: string; readonly of: string; readonly run: () => void }) {
  return (
    <button type="button" class="button small" aria-label={`${props.name}: ${cut(props.of, 60)}`} onClick={props.run}>
      {props.name}
    </button>
  )
}

function stateInWords({ state, outcome }: Entry): string {
  switch (state) {
    case 'waiting':
      return 'waits'
    case 'reading':
      return 'is being read…'
    case 'read':
      return outcome === undefined ? 'read' : OUTCOMES[outcome]
    case 'failed':
      return 'not read'
    case 'removed':
      return 'removed'
  }
}
