import type { Statement } from '../graph/graph.ts'
import { cut, dateInWords, surenessInWords } from '../graph/wording.ts'
import { EntityLink } from './entity-link.tsx'
import { Proof } from './proof.tsx'
import { StatementChain } from './statement-chain.tsx'

/** A statement as it reads: who said what, about what, and whether it negates, intends, or holds possible. */
export function StatementCard({ statement }: { readonly statement: Statement }) {
  const { about, date, value, unit } = statement
  return (
    <article class="statement">
      <StatementChain statement={statement} />
      <p class="statement-text" dir="auto">
        {statement.quoted ? <q>{cut(statement.text, 400)}</q> : cut(statement.text, 400)}
      </p>
      {about.length === 0 ? null : (
        <p class="statement-about">
          about{' '}
          {about.map(({ id }) => (
            <EntityLink key={id} id={id} />
          ))}
        </p>
      )}
      {date === null && value === null ? null : (
        <p class="statement-facts">
          {date === null ? null : <time>{dateInWords(date)}</time>}
          {value === null ? null : ` ${value.toLocaleString('en')} ${unit ?? ''}`}
        </p>
      )}
      {statement.speaker ? <p class="sureness">{surenessInWords(statement.confidence)}</p> : null}
      <Proof sentence={statement.sentence} />
    </article>
  )
}
