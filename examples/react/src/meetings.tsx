import { useEffect, useRef, useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from './generated/index.ts'

const MEETINGS = graphql(`
  query Meetings($after: String) {
    meetings(first: 5, after: $after, orderBy: { field: NAME, direction: ASC }) {
      nodes {
        id
        name
        places {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Meetings, page by page: the next is asked for when the end of the list is seen. */
export function Meetings() {
  const [pages, setPages] = useState<readonly (string | null)[]>([null])
  return (
    <section aria-label="Meetings">
      <h2>Meetings</h2>
      <ul>
        {pages.map((after, index) => (
          <Page
            key={after}
            after={after}
            isLast={index === pages.length - 1}
            onEnd={(next) => {
              setPages((known) => (known.includes(next) ? known : [...known, next]))
            }}
          />
        ))}
      </ul>
    </section>
  )
}

interface PageProps {
  readonly after: string | null
  readonly isLast: boolean
  readonly onEnd: (next: string) => void
}

function Page({ after, isLast, onEnd }: PageProps) {
  const [{ data, error }] = useQuery({ query: MEETINGS, variables: { after } })
  const end = useRef<HTMLLIElement>(null)
  const next = data?.meetings?.pageInfo.hasNextPage === true ? data.meetings.pageInfo.endCursor : undefined
  useEffect(() => {
    if (!isLast || end.current === null || next == null) return undefined
    const seen = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting === true) onEnd(next)
    })
    seen.observe(end.current)
    return () => {
      seen.disconnect()
    }
  }, [isLast, next, onEnd])
  if (error !== undefined) return <li role="alert">{error.message}</li>
  return (
    <>
      {data?.meetings?.nodes.map(({ id, name, places }) => (
        <li key={id} style={{ height: '8em' }}>
          {name} {places.length > 0 && `in ${places.map((place) => place.name).join(', ')}`}
        </li>
      ))}
      {next !== undefined && isLast && <li ref={end}>…</li>}
    </>
  )
}
