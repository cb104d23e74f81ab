import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useExplorer } from './explorer.ts'

/** Says when the server is slow or gone, and when it is tried again. Nothing that was done is lost meanwhile. */
export function ConnectionBanner() {
  const { session } = useExplorer()
  const { server } = session
  const connection = server.connection.value
  const now = useSignal(Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = Date.now()
    }, 500)
    return () => {
      clearInterval(timer)
    }
  }, [])
  switch (connection.state) {
    case 'online':
      return null
    case 'slow':
      return (
        <p class="banner" role="status">
          The server is taking its time. The answer is still awaited.
        </p>
      )
    case 'gone': {
      const seconds = Math.max(0, Math.ceil((connection.retryAt - now.value) / 1000))
      return (
        <div class="banner gone" role="alert">
          <span>
            The server cannot be reached. Check that <code>npm start</code> is running. What you have done is kept.
          </span>
          <span aria-hidden="true">{seconds > 0 ? `Trying again in ${seconds} s` : 'Trying again…'}</span>
          <button type="button" class="button small" onClick={server.retryNow}>
            Try now
          </button>
        </div>
      )
    }
  }
}
