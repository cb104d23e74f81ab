import { useMutation, useQuery } from 'urql'
import { graphql } from './generated/index.ts'
import { useChanges } from './use-changes.tsx'

const DECISIONS = graphql(`
  query Decisions($id: ID!) {
    node(id: $id) {
      __typename
      ... on Person {
        id
        appearances(first: 50) {
          nodes {
            name
            resolution {
              resolutionId
              reason
            }
          }
        }
      }
    }
  }
`)

const REJECT = graphql(`
  mutation Reject($input: RejectResolutionInput!) {
    rejectResolution(input: $input) {
      change {
        id
      }
      errors {
        message
      }
    }
  }
`)

/** Why articles that use another name are taken to speak of a person; who knows better says so, and can take that back. */
export function Decisions({ id }: { readonly id: string }) {
  const [{ data }, askAgain] = useQuery({ query: DECISIONS, variables: { id }, requestPolicy: 'cache-and-network' })
  const [, reject] = useMutation(REJECT)
  const { told, undo } = useChanges(() => {
    askAgain({ requestPolicy: 'network-only' })
  })
  const person = data?.node?.__typename === 'Person' ? data.node : undefined

  async function rejectDecision(resolutionId: string): Promise<void> {
    const input = { resolutionId, by: 'A reader of the example', reason: 'It is somebody else.' }
    const { data: answer, error } = await reject({ input })
    told(answer?.rejectResolution, error)
  }

  return (
    <section aria-label="Decisions">
      <ul>
        {person?.appearances.nodes.map(({ name, resolution }) =>
          resolution === null ? null : (
            <li key={resolution.resolutionId}>
              {name}: {resolution.reason}
              <button type="button" onClick={() => void rejectDecision(resolution.resolutionId)}>
                It is somebody else
              </button>
            </li>
          ),
        )}
      </ul>
      {undo}
    </section>
  )
}
