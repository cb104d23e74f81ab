import { Environment, Network, RecordSource, Store, type FetchFunction } from 'relay-runtime'

/** Where Dateline is: the page's own origin, or `VITE_DATELINE`, whose DATELINE_ORIGINS then names the page's. */
const DATELINE = (import.meta.env.VITE_DATELINE as string | undefined) ?? location.origin

const ask: FetchFunction = async ({ text }, variables) => {
  const response = await fetch(`${DATELINE}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  })
  return response.json() as never
}

export const environment = new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) })
