import { useSignal } from '@preact/signals'
import { Dialog } from './dialog.tsx'
import { useExplorer } from './explorer.ts'

/** Signs in, by the provider where there is one or by a token, or signs out; the page begins anew with it, where it was. */
export function SignInDialog() {
  const { session } = useExplorer()
  const { access } = session.server
  const token = useSignal('')
  const failure = useSignal('')
  const viewer = access.viewer.value
  const provider = access.provider.value
  const refusal = access.refusal.value
  const isSignedIn = access.headers()['authorization'] !== undefined || viewer?.name !== undefined
  const signOut = async () => {
    try {
      const elsewhere = await access.signOut()
      if (elsewhere === undefined) location.reload()
      else location.assign(elsewhere)
    } catch {
      failure.value = 'The server could not be reached. You are still signed in.'
    }
  }
  const here = `${location.pathname}${location.search}${location.hash}`
  return (
    <Dialog title="Sign in">
      <form
        method="dialog"
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          access.keepToken(token.value.trim())
          location.reload()
        }}
      >
        <p class="hint" dir="auto">
          {refusal ?? (viewer?.name === undefined ? '' : describe(viewer.name, viewer.role))}
        </p>
        {provider === undefined ? null : (
          <a
            class="button primary"
            href={`/sign-in?to=${encodeURIComponent(here)}`}
            onClick={() => {
              access.keepToken('')
            }}
          >
            Sign in with {provider}
          </a>
        )}
        {access.takesTokens.value ? (
          <>
            <label>
              <span class="label">Token</span>
              <input
                type="password"
                autocomplete="off"
                required
                value={token.value}
                onInput={(event) => {
                  token.value = event.currentTarget.value
                }}
              />
            </label>
            <p class="hint">Ask who runs this server for a token. It is kept until this tab is closed.</p>
            <button
              type="submit"
              class={`button ${provider === undefined ? 'primary' : ''}`}
              disabled={token.value.trim() === ''}
            >
              Sign in
            </button>
          </>
        ) : null}
        {isSignedIn ? (
          <button type="button" class="button" onClick={() => void signOut()}>
            Sign out
          </button>
        ) : null}
        {failure.value === '' ? null : (
          <p class="failure" role="alert">
            {failure.value}
          </p>
        )}
      </form>
    </Dialog>
  )
}

/** What each role lets a person do here. */
const MAY: Readonly<Record<string, string>> = {
  READER: 'look at everything',
  EDITOR: 'add articles, and mend what is here',
  ADMIN: 'add and remove articles, and mend what is here',
}

function describe(name: string, role: string): string {
  return role === 'NONE'
    ? `You are ${name}, with no role yet. Who runs this server gives one.`
    : `You are ${name}, with the role ${role}.${MAY[role] === undefined ? '' : ` You may ${MAY[role]}.`}`
}
