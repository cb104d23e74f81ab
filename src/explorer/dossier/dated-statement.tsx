import { cut, dateInWords, dayInWords, surenessInWords } from '../graph/wording.ts'
import { EntityLink } from '../selection/entity-link.tsx'
import { StatementChain } from '../selection/statement-chain.tsx'
import type { DatedStatement } from '../state/dossier.ts'
import { Citation } from './citation.tsx'

/** A statement as a dossier tells it: when it was published, who says what, and the sentence that it stands in. */
export function DatedStatementItem({ statement }: { readonly statement: DatedStatement }) {
  const { about, date, text, quoted, sentence } = statement
  return (
    <article class="statement dated">
      <StatementChain statement={statement}>
        <time class="published">{dayInWords(sentence.article.publishedAt)}</time>
      </StatementChain>
      <p class="statement-text" dir="auto">
        {quoted ? <q>{cut(text, 600)}</q> : cut(text, 600)}
      </p>
      <p class="statement-about">
        {about.length === 0 ? null : 'about '}
        {about.map(({ id }) => (
          <EntityLink key={id} id={id} />
        ))}
        {date === null ? null : <span>of {dateInWords(date)}</span>}
        <span class="sureness">{surenessInWords(statement.confidence)}</span>
      </p>
      <Citation sentence={sentence} />
    </article>
  )
}
