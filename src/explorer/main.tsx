import { effect } from '@preact/signals'
import { render } from 'preact'
import './style/tokens.css'
import './style/controls.css'
import './style/overlays.css'
import './style/layout.css'
import { App } from './app.tsx'
import { createExplorer, ExplorerContext } from './frame/explorer.ts'
import { followChanges } from './frame/follow-changes.ts'
import { keepFocusInPlace } from './frame/focus.ts'
import { followLink } from './frame/follow-link.ts'
import { listenToDrops } from './frame/listen-to-drops.ts'
import { listenToKeys } from './palette/listen-to-keys.ts'
import { createServer } from './server/ask.ts'
import { createSession } from './state/session.ts'

const explorer = createExplorer(createSession(createServer()))
const host = document.getElementById('explorer')
if (host === null) throw new Error('The page has no element to draw the explorer in.')

followLink(explorer)
effect(() => {
  if (explorer.session.server.access.refusal.value !== undefined) explorer.screen.dialog.value = 'sign in'
})
followChanges(explorer.session)
listenToKeys(explorer)
listenToDrops(explorer)
keepFocusInPlace()
render(
  <ExplorerContext.Provider value={explorer}>
    <App />
  </ExplorerContext.Provider>,
  host,
)
