import { ArticlePane } from './article/article-pane.tsx'
import { CentrePane } from './frame/centre-pane.tsx'
import { ConnectionBanner } from './frame/connection-banner.tsx'
import { EmptyGraph } from './frame/empty-graph.tsx'
import { useExplorer } from './frame/explorer.ts'
import { Header } from './frame/header.tsx'
import { lazily } from './frame/lazily.tsx'
import { Notice } from './frame/notice.tsx'
import { PaneSwitch } from './frame/pane-switch.tsx'
import { Story } from './keeping/story.tsx'
import { Palette } from './palette/palette.tsx'
import { SelectionPane } from './selection/selection-pane.tsx'
import type { Opening } from './state/opening.ts'
import { Timeline } from './timeline/timeline.tsx'

const BringInDialog = lazily('the way in', async () => (await import('./bringing/bring-in-dialog.tsx')).BringInDialog)
const RemoveArticleDialog = lazily(
  'the question',
  async () => (await import('./bringing/remove-article-dialog.tsx')).RemoveArticleDialog,
)
const MendDialog = lazily('the form', async () => (await import('./mending/mend-dialog.tsx')).MendDialog)
const KeepDialog = lazily('what is kept', async () => (await import('./keeping/keep-dialog.tsx')).KeepDialog)
const KeysSheet = lazily('the keys', async () => (await import('./palette/keys-sheet.tsx')).KeysSheet)
const ShareDialog = lazily('the link', async () => (await import('./share/share-dialog.tsx')).ShareDialog)
const SignInDialog = lazily('the sign-in', async () => (await import('./frame/sign-in-dialog.tsx')).SignInDialog)
const ExportDialog = lazily('the files', async () => (await import('./share/export-dialog.tsx')).ExportDialog)

/** The one screen: article, graph, selection, timeline, and what stands over them. */
export function App() {
  const { session, screen } = useExplorer()
  const opening = session.answerTo({ about: 'opening' })
  return (
    <div class="app" data-pane={screen.pane.value} data-folded={screen.folded.value.join(' ')}>
      <Header />
      <ConnectionBanner />
      <Story />
      <Main />
      {opening !== undefined && !isEmpty(opening) ? <PaneSwitch /> : null}
      <Notice />
      <OpenDialog />
    </div>
  )
}

const isEmpty = ({ stats }: Pick<Opening, 'stats'>) => stats.entities === 0 && stats.articles === 0

function Main() {
  const { session } = useExplorer()
  const ask = { about: 'opening' } as const
  const opening = session.answer(ask)
  switch (opening.state) {
    case 'waiting':
      return (
        <main key="waiting" class="whole-screen" aria-busy="true">
          <p class="skeleton" role="status">
            Asking for the graph…
          </p>
        </main>
      )
    case 'failed':
      if (session.server.access.refusal.value !== undefined) return <SignedOut />
      return (
        <main key="failed" class="whole-screen">
          <h2>The graph could not be opened</h2>
          <p role="alert">{opening.message}</p>
          {opening.againInMs === undefined ? null : <p class="hint">It is tried again by itself.</p>}
          <button
            type="button"
            class="button primary"
            onClick={() => {
              session.retry(ask)
            }}
          >
            Try again
          </button>
        </main>
      )
    case 'ready':
      return isEmpty(opening.value) ? (
        <main key="empty">
          <EmptyGraph />
        </main>
      ) : (
        <main
          key="panes"
          class="panes"
          data-page={session.view.value.page?.kind}
          data-selected={session.view.value.selection.length > 0}
        >
          <ArticlePane />
          <CentrePane />
          <SelectionPane />
          {session.view.value.page === undefined ? <Timeline /> : null}
        </main>
      )
  }
}

/** What is seen where the server answers only those who sign in. */
function SignedOut() {
  const { session, screen } = useExplorer()
  return (
    <main key="signed out" class="whole-screen">
      <h2>You are not signed in</h2>
      <p role="alert">{session.server.access.refusal.value}</p>
      <button
        type="button"
        class="button primary"
        onClick={() => {
          screen.dialog.value = 'sign in'
        }}
      >
        Sign in
      </button>
    </main>
  )
}

function OpenDialog() {
  const { screen } = useExplorer()
  switch (screen.dialog.value) {
    case 'palette':
      return <Palette key="palette" mode="all" />
    case 'path to':
      return <Palette key="path to" mode="path to" />
    case 'keys':
      return <KeysSheet />
    case 'share':
      return <ShareDialog />
    case 'keep':
      return <KeepDialog />
    case 'export':
      return <ExportDialog />
    case 'sign in':
      return <SignInDialog />
    case 'read':
      return <BringInDialog />
    case 'remove':
      return <RemoveArticleDialog />
    case 'mend':
      return <MendDialog />
    case undefined:
      return null
  }
}
