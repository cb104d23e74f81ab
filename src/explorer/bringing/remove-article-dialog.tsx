import { useSignal } from '@preact/signals'
import './bringing.css'
import { Dialog } from '../frame/dialog.tsx'
import { useExplorer } from '../frame/explorer.ts'
import { articleName, countOf, cut } from '../graph/wording.ts'
import { refusalOf } from '../server/failure.ts'
import type { ReadArticle } from '../state/ask.ts'
import type { Offered } from './offered.ts'
import { queueOf } from './queue-of.ts'

/** Asks whether the open article is to leave the graph, and says what goes with it. */
export function RemoveArticleDialog() {
  const { session, screen } = useExplorer()
  const failure = useSignal('')
  const isSending = useSignal(false)
  const id = session.articleId.value
  const article = id === undefined ? undefined : session.answerTo({ about: 'article', id })
  const close = () => {
    screen.dialog.value = undefined
  }
  const remove = async (one: ReadArticle) => {
    isSending.value = true
    failure.value = ''
    try {
      await queueOf(session).takeOut({ id: one.id, name: articleName(one), offered: offeredOf(one) })
      close()
      session.take({ do: 'leave article', id: one.id })
      await session.readAnew()
      session.tell('The article was removed.', { bringBack: one.id })
    } catch (error) {
      failure.value = refusalOf(error).message
    }
    isSending.value = false
  }
  return (
    <Dialog title="Remove this article?">
      {article === undefined ? (
        <p role="status">No article is open.</p>
      ) : (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault()
            void remove(article)
          }}
        >
          <p dir="auto">
            <strong>{cut(articleName(article), 200)}</strong>{' '}
            <span class="hint">{countOf(article.sentences.length, ['sentence', 'sentences'])}</span>
          </p>
          <p>
            It leaves the graph for everybody, and with it all that no other article tells. What other articles tell
            stays.
          </p>
          <p class="hint">You can bring it back while this page is open: by “Undo”, or under “Add articles”.</p>
          {failure.value === '' ? null : (
            <p class="failure" role="alert">
              {failure.value}
            </p>
          )}
          <div class="form-actions">
            <button type="button" class="button" onClick={close}>
              Keep it
            </button>
            <button type="submit" class="button primary" disabled={isSending.value}>
              Remove it
            </button>
          </div>
        </form>
      )}
    </Dialog>
  )
}

/** All that the API is to be given of an article, for it to be what it was. */
function offeredOf({ text, url, title, publishedAt, labels }: ReadArticle): Offered {
  return {
    text,
    ...(url === null ? {} : { url }),
    ...(title === null ? {} : { title }),
    ...(publishedAt === null ? {} : { publishedAt }),
    ...(labels.length === 0 ? {} : { labels }),
  }
}
