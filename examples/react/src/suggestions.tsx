import { useMutation, useQuery } from 'urql'
import { graphql } from './generated/index.ts'
import { useChanges } from './use-changes.tsx'

const SUGGESTIONS = graphql(`
  query Suggestions {
    mergeSuggestions(first: 10) {
      nodes {
        suggestionId
        score
        into {
          id
          name
        }
        other {
          id
          name
        }
        reasons {
          text
        }
      }
    }
  }
`)

const MERGE = graphql(`
  mutation Merge($input: MergeEntitiesInput!) {
    mergeEntities(input: $input) {
      change {
        id
      }
      errors {
        message
      }
    }
  }
`)

const REJECT = graphql(`
  mutation RejectSuggestion($input: RejectMergeSuggestionInput!) {
    rejectMergeSuggestion(input: $input) {
      change {
        id
      }
      errors {
        message
      }
    }
  }
`)

const BY = 'A reader of the example'

/** Who may be one and the same; who knows says so, or that they are two, and can take that back. */
export function Suggestions() {
  const [{ data }, askAgain] = useQuery({ query: SUGGESTIONS, requestPolicy: 'cache-and-network' })
  const [, merge] = useMutation(MERGE)
  const [, reject] = useMutation(REJECT)
  const { told, undo } = useChanges(() => {
    askAgain({ requestPolicy: 'network-only' })
  })

  async function areOne(into: string, other: string): Promise<void> {
    const { data: answer, error } = await merge({ input: { into, ids: [other], by: BY, reason: 'They are one.' } })
    told(answer?.mergeEntities, error)
  }

  async function areTwo(suggestionId: string): Promise<void> {
    const { data: answer, error } = await reject({ input: { suggestionId, by: BY, reason: 'They are two.' } })
    told(answer?.rejectMergeSuggestion, error)
  }

  return (
    <section aria-label="Who may be one">
      <h2>Who may be one</h2>
      <ul>
        {data?.mergeSuggestions?.nodes.map(({ suggestionId, into, other, score, reasons }) => (
          <li key={suggestionId}>
            {into.name} and {other.name} ({Math.round(score * 100)} %): {reasons.map(({ text }) => text).join(' ')}
            <button type="button" onClick={() => void areOne(into.id, other.id)}>
              They are one
            </button>
            <button type="button" onClick={() => void areTwo(suggestionId)}>
              They are two
            </button>
          </li>
        ))}
      </ul>
      {undo}
    </section>
  )
}
