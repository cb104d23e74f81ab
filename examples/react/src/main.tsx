import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { client } from './client.ts'
import { Latest } from './latest.tsx'
import { Meetings } from './meetings.tsx'
import { People } from './people.tsx'
import { PersonPage } from './person-page.tsx'
import { Suggestions } from './suggestions.tsx'
import { useHash } from './use-hash.ts'

function App() {
  const id = useHash()
  return id === '' ? (
    <>
      <Latest />
      <People />
      <Meetings />
      <Suggestions />
    </>
  ) : (
    <PersonPage id={id} />
  )
}

const root = document.querySelector('#root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Provider value={client}>
        <App />
      </Provider>
    </StrictMode>,
  )
}
