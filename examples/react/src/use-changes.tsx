import { useState } from 'react'
import { useMutation, type CombinedError } from 'urql'
import { graphql } from './generated/index.ts'

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

/** What a mutation answers that changes the graph. */
interface Answer {
  readonly change?: { readonly id: string } | null
  readonly errors?: readonly { readonly message: string }[]
}

/**
 * Keeps in mind what was changed last. `told` is to be called with what became of a change; `undo` shows what was wrong with
 * it, or a button that takes it back. `askAgain` is called after either.
 */
export function useChanges(askAgain: () => void) {
  const [, undo] = useMutation(UNDO)
  const [last, setLast] = useState<{ readonly changeId?: string; readonly message?: string }>({})

  function told(answer: Answer | undefined, error: CombinedError | undefined): void {
    const { change, errors = [] } = answer ?? {}
    const message = error?.message ?? errors[0]?.message
    setLast(change == null ? { message: message ?? 'It was not changed.' } : { changeId: change.id })
    askAgain()
  }

  async function takeBack(changeId: string): Promise<void> {
    const { data, error } = await undo({ changeId })
    const message = error?.message ?? data?.undo.errors[0]?.message
    setLast(message === undefined ? {} : { message })
    askAgain()
  }

  const { changeId, message } = last
  return {
    told,
    undo: (
      <>
        {changeId !== undefined && (
          <button type="button" onClick={() => void takeBack(changeId)}>
            Undo
          </button>
        )}
        {message !== undefined && <p role="alert">{message}</p>}
      </>
    ),
  }
}
