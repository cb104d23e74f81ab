import { useExplorer } from '../frame/explorer.ts'
import type { Sentence } from '../graph/graph.ts'
import { articleName, cut, dayInWords } from '../graph/wording.ts'
import { siteOf, type Published } from './publication.ts'

/** Longer sentences are cut; the article has them whole. */
const LONGEST_SENTENCE = 800

/** A sentence word for word, with headline, date and address of its article; a click shows it there. */
export function Citation({ sentence }: { readonly sentence: Sentence & { readonly article: Published } }) {
  const { session, screen } = useExplorer()
  const { article, index, text } = sentence
  return (
    <blockquote class="proof citation">
      <p dir="auto">{cut(text, LONGEST_SENTENCE)}</p>
      <footer>
        <button
          type="button"
          class="link"
          title={`Show sentence ${index + 1} in the article`}
          onClick={() => {
            session.take({ do: 'select', ids: [sentence.id] })
            screen.pane.value = 'article'
          }}
        >
          {cut(articleName(article), 110)}
        </button>
        <span>
          {dayInWords(article.publishedAt)}, {siteOf(article)}
        </span>
        {article.url === null ? null : <span class="printed-address">{article.url}</span>}
      </footer>
    </blockquote>
  )
}
