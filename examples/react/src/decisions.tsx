import { useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { graphql } from './generated/index.ts'

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

const UNDO = graphql(`
  mutation Undo($changeId: ID!) {
    undo(changeId: $changeId) {
      change {
        id
        undone
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
  const [, undo] = useMutation(UNDO)
  const [done, setDone] = useState<{ readonly changeId?: string; readonly message?: string }>({})
  const person = data?.node?.__typename === 'Person' ? data.node : undefined

  async function rejectDecision(resolutionId: string): Promise<void> {
    const input = { resolutionId, by: 'A reader of the example', reason: 'It is somebody else.' }
    const { data: answer, error } = await reject({ input })
    const { change, errors = [] } = answer?.rejectResolution ?? {}
    const message = error?.message ?? errors[0]?.message
    setDone(change == null ? { message: message ?? 'It was not changed.' } : { changeId: change.id })
    askAgain({ requestPolicy: 'network-only' })
  }

  async function takeBack(changeId: string): Promise<void> {
    const { data: answer, error } = await undo({ changeId })
    const message = error?.message ?? answer?.undo.errors[0]?.message
    setDone(message === undefined ? {} : { message })
    askAgain({ requestPolicy: 'network-only' })
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
      {done.changeId !== undefined && (
        <button type="button" onClick={() => void takeBack(done.changeId ?? '')}>
          Undo
        </button>
      )}
      {done.message !== undefined && <p role="alert">{done.message}</p>}
    </section>
  )
}
