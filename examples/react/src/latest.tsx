import { useEffect } from 'react'
import { useQuery } from 'urql'
import { graphql } from './generated/index.ts'
import { useLive } from './use-live.ts'

const LATEST = graphql(`
  query Latest {
    articles(first: 10, orderBy: { field: LOADED_AT, direction: DESC }) {
      nodes {
        id
        title
        loadedAt
      }
    }
  }
`)

const LOADED = graphql(`
  subscription Loaded($after: ID) {
    articleLoaded(after: $after) {
      id
      title
    }
  }
`)

/** The articles that came last; the list is asked for anew when one comes. */
export function Latest() {
  const [{ data, error }, askAgain] = useQuery({ query: LATEST, requestPolicy: 'cache-and-network' })
  const { count, error: liveError } = useLive(LOADED)
  useEffect(() => {
    if (count > 0) askAgain({ requestPolicy: 'network-only' })
  }, [count, askAgain])
  const failure = error ?? liveError
  return (
    <section aria-label="Latest articles">
      <h2>Latest articles</h2>
      {failure !== undefined && <p role="alert">{failure.message}</p>}
      <ul>
        {data?.articles?.nodes.map(({ id, title }) => (
          <li key={id}>{title ?? id}</li>
        ))}
      </ul>
    </section>
  )
}
