import { useEffect, useState } from 'react'
import { useClient, type CombinedError, type TypedDocumentNode } from 'urql'

/** What happened since a component is there. */
export interface Live<Data> {
  /** How many events came. */
  readonly count: number
  /** The last one's. */
  readonly data?: Data
  readonly error?: CombinedError
}

const MS_TO_WAIT = 1_000
/** What subscribing again mends: the connection broke, or the server began anew and remembers nothing before. */
const FORGOTTEN = 'EVENTS_FORGOTTEN'

/**
 * Follows a subscription with the variable `$after`. Where it breaks it goes on after the last event; where the server does
 * not remember that one it counts as an event, as something may have come, and it goes on from now.
 */
export function useLive<Data>(
  subscription: TypedDocumentNode<Data, { readonly after?: string | null | undefined }>,
): Live<Data> {
  const client = useClient()
  const [live, setLive] = useState<Live<Data>>({ count: 0 })
  useEffect(() => {
    let after: string | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let stop: () => void = () => undefined
    const follow = () => {
      const following = client
        .subscription(subscription, { after: after ?? null })
        .subscribe(({ data, error, extensions }) => {
          const event = extensions?.event as { readonly id: string } | undefined
          if (event !== undefined && data !== undefined) {
            after = event.id
            setLive(({ count }) => ({ count: count + 1, data }))
          } else if (error?.graphQLErrors.some((one) => one.extensions.code === FORGOTTEN) === true) {
            after = undefined
            setLive(({ count }) => ({ count: count + 1 }))
            again()
          } else if (error !== undefined) {
            setLive((known) => ({ ...known, error }))
            if (error.networkError !== undefined) again()
          }
        })
      stop = () => {
        following.unsubscribe()
      }
    }
    const again = () => {
      stop()
      timer = setTimeout(follow, MS_TO_WAIT)
    }
    follow()
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [client, subscription])
  return live
}
