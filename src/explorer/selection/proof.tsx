import { useExplorer } from '../frame/explorer.ts'
import type { Sentence } from '../graph/graph.ts'
import { articleName, cut } from '../graph/wording.ts'

/** Longer sentences are cut here; the article has them whole. */
const LONGEST_SENTENCE = 600

/** The sentence that proves something: a click shows it in its article. */
export function Proof({ sentence, reason }: { readonly sentence: Sentence; readonly reason?: string }) {
  const { session, screen } = useExplorer()
  const where = `sentence ${sentence.index + 1}${sentence.article.title ? ` of ${cut(articleName(sentence.article), 60)}` : ''}`
  return (
    <blockquote class="proof" title={reason}>
      <p dir="auto">{cut(sentence.text, LONGEST_SENTENCE)}</p>
      <button
        type="button"
        class="link"
        aria-label={`Show ${where} in the article`}
        onClick={() => {
          session.take({ do: 'select', ids: [sentence.id] })
          screen.pane.value = 'article'
        }}
      >
        {where.charAt(0).toUpperCase() + where.slice(1)}
      </button>
    </blockquote>
  )
}
