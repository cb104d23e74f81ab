import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { RelayEnvironmentProvider } from 'react-relay'
import { environment } from './environment.ts'
import { PeoplePage } from './people-page.tsx'

const root = document.querySelector('#root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <RelayEnvironmentProvider environment={environment}>
        <Suspense fallback={<p>…</p>}>
          <PeoplePage />
        </Suspense>
      </RelayEnvironmentProvider>
    </StrictMode>,
  )
}
