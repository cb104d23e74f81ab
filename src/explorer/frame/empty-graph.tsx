import { useExplorer } from './explorer.ts'
import { Icon } from './icon.tsx'

/** What is seen when there is nothing to see yet: how to change that. */
export function EmptyGraph() {
  const { session, screen } = useExplorer()
  return (
    <div class="whole-screen">
      <h2>The graph is empty</h2>
      <p>
        Dateline draws who met whom, where, and who said what, from the articles that it has read. It has read none yet.
      </p>
      {session.server.access.mayEdit.value ? (
        <button
          type="button"
          class="button primary"
          onClick={() => {
            screen.dialog.value = 'read'
          }}
        >
          <Icon name="read" /> Read an article
        </button>
      ) : null}
      <p class="hint">
        Or on the command line: <code>npm run load -- PATH</code>
      </p>
    </div>
  )
}
