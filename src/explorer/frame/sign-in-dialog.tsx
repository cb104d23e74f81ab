import { useSignal } from '@preact/signals'
import { Dialog } from './dialog.tsx'
import { useExplorer } from './explorer.ts'

/** Takes a token to sign in with, or signs out; the page begins anew with it, where it was. */
export function SignInDialog() {
  const { session } = useExplorer()
  const { access } = session.server
  const token = useSignal('')
  const viewer = access.viewer.value
  const begin = (kept: string) => {
    access.keepToken(kept)
    location.reload()
  }
  return (
    <Dialog title="Sign in">
      <form
        method="dialog"
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          begin(token.value.trim())
        }}
      >
        <p class="hint" dir="auto">
          {viewer?.name === undefined
            ? 'Ask who runs this server for a token. It is kept until this tab is closed.'
            : `You are ${viewer.name}, with the role ${viewer.role}.`}
        </p>
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
        <button type="submit" class="button primary" disabled={token.value.trim() === ''}>
          Sign in
        </button>
        {access.headers()['authorization'] === undefined ? null : (
          <button
            type="button"
            class="button"
            onClick={() => {
              begin('')
            }}
          >
            Sign out
          </button>
        )}
      </form>
    </Dialog>
  )
}
