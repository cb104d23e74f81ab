import { useQuery } from 'urql'
import { graphql } from './generated/index.ts'

const PEOPLE = graphql(`
  query People {
    people(first: 50) {
      nodes {
        id
        name
        mentionCount
      }
    }
  }
`)

/** People, each with a page. */
export function People() {
  const [{ data, error }] = useQuery({ query: PEOPLE, requestPolicy: 'cache-and-network' })
  return (
    <section aria-label="People">
      <h2>People</h2>
      {error !== undefined && <p role="alert">{error.message}</p>}
      <ul>
        {data?.people?.nodes.map(({ id, name, mentionCount }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a> {mentionCount}
          </li>
        ))}
      </ul>
    </section>
  )
}
