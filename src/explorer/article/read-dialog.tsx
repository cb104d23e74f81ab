import { useSignal } from '@preact/signals'
import { Dialog } from '../frame/dialog.tsx'
import { useExplorer } from '../frame/explorer.ts'
import { TextField } from '../frame/text-field.tsx'
import { LoadArticleDocument } from '../generated/operations.ts'
import { DEFAULT_VIEW } from '../state/view.ts'

/** Takes an article that is pasted in, has it read, and opens it. */
export function ReadDialog() {
  const { session, screen } = useExplorer()
  const title = useSignal('')
  const text = useSignal('')
  const isReading = useSignal(false)
  const failure = useSignal('')

  const read = async () => {
    isReading.value = true
    failure.value = ''
    try {
      const given = title.value.trim()
      const input = { text: text.value, ...(given === '' ? {} : { title: given }) }
      const { loadArticle } = await session.server.ask(LoadArticleDocument, { input })
      const { article, errors, warnings } = loadArticle
      if (article === null) throw new Error(errors.map(({ message }) => message).join(' '))
      await session.readAnew()
      session.begin({ ...DEFAULT_VIEW, article: article.id })
      session.tell(['The article was read.', ...warnings].join(' '))
      screen.dialog.value = undefined
    } catch (error) {
      failure.value = error instanceof Error ? error.message : String(error)
    } finally {
      isReading.value = false
    }
  }

  return (
    <Dialog title="Read an article">
      <form
        method="dialog"
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void read()
        }}
      >
        <TextField label="Headline, if it has one" value={title} />
        <label>
          <span class="label">Text, in English</span>
          <textarea
            rows={10}
            required
            value={text.value}
            onInput={(event) => {
              text.value = event.currentTarget.value
            }}
          />
        </label>
        {failure.value === '' ? null : (
          <p class="failure" role="alert">
            {failure.value}
          </p>
        )}
        <button type="submit" class="button primary" disabled={isReading.value || text.value.trim() === ''}>
          {isReading.value ? 'Reading…' : 'Read it'}
        </button>
      </form>
    </Dialog>
  )
}
