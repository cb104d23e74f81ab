import type { ComponentChildren } from 'preact'
import type { Statement } from '../graph/graph.ts'
import { cautions, verbInWords } from '../graph/wording.ts'
import { EntityLink } from './entity-link.tsx'
import { MendStatementMenu } from './mend-menus.tsx'

/** Who says something, by which verb, and what is to be known of it before it is taken for a fact. */
export function StatementChain(props: {
  readonly statement: Statement
  /** What stands before it. */
  readonly children?: ComponentChildren
}) {
  const { speaker, speakerDescription, verb } = props.statement
  return (
    <p class="statement-chain">
      {props.children}
      {speaker ? (
        <EntityLink id={speaker.id} />
      ) : (
        <span class="speaker">{speakerDescription ?? 'The article'}</span>
      )}{' '}
      <span class="verb">{verb === null ? 'says' : verbInWords(verb)}</span>
      {cautions(props.statement).map((caution) => (
        <span key={caution} class="caution">
          {caution}
        </span>
      ))}
      <MendStatementMenu statement={props.statement} />
    </p>
  )
}
