import { useState, useTransition } from 'react'
import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay'
import type { peoplePage_people$key } from './generated/peoplePage_people.graphql.ts'
import type { peoplePageListQuery } from './generated/peoplePageListQuery.graphql.ts'
import type { peoplePageQuery } from './generated/peoplePageQuery.graphql.ts'

/** People page by page, all or those whose name holds what is typed. */
export function PeoplePage() {
  const query = useLazyLoadQuery<peoplePageQuery>(
    graphql`
      query peoplePageQuery {
        ...peoplePage_people
      }
    `,
    {},
  )
  return <People query={query} />
}

function People({ query }: { readonly query: peoplePage_people$key }) {
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    peoplePageListQuery,
    peoplePage_people$key
  >(
    graphql`
      fragment peoplePage_people on Query
      @argumentDefinitions(first: { type: "Int", defaultValue: 1 }, after: { type: "String" }, text: { type: "String" })
      @refetchable(queryName: "peoplePageListQuery") {
        people(first: $first, after: $after, filter: { name: { contains: $text } })
          @connection(key: "peoplePage_people") {
          edges {
            node {
              id
              name
            }
          }
        }
      }
    `,
    query,
  )
  const [text, setText] = useState('')
  const [isChanging, change] = useTransition()
  return (
    <main>
      <h1>People</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          change(() => {
            refetch({ text: text === '' ? null : text })
          })
        }}
      >
        <input
          aria-label="Part of a name"
          value={text}
          onChange={({ target }) => {
            setText(target.value)
          }}
        />
        <button type="submit">Show</button>
      </form>
      <ul aria-label="People" aria-busy={isChanging}>
        {data.people?.edges.map(({ node }) => (
          <li key={node.id}>{node.name}</li>
        ))}
      </ul>
      {hasNext && (
        <button type="button" disabled={isLoadingNext} onClick={() => loadNext(1)}>
          More
        </button>
      )}
    </main>
  )
}
