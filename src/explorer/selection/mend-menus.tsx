import { articleOf, sentenceIndex } from '../../model/id.ts'
import { useExplorer } from '../frame/explorer.ts'
import type { Relationship, Statement } from '../graph/graph.ts'
import { cut, edgeWords } from '../graph/wording.ts'
import { MendMenu } from '../mending/mend-menu.tsx'
import { RELATIONSHIP_WAYS, STATEMENT_WAYS } from '../mending/mending.ts'

/** What can be mended of a relationship. */
export function MendRelationshipMenu({ relationship }: { readonly relationship: Relationship }) {
  const { session } = useExplorer()
  const { id, type, source, target } = relationship
  const words = edgeWords({ type, relationship }).forward
  return (
    <MendMenu
      quiet
      name={`Mend: ${cut(session.nameOf(source.id), 40)} ${words} ${cut(session.nameOf(target.id), 40)}`}
      ways={RELATIONSHIP_WAYS.map((way) => ({ way, relationship: id, source: source.id }))}
    />
  )
}

/** What can be mended of a statement. */
export function MendStatementMenu({ statement }: { readonly statement: Statement }) {
  const { id, text, sentence } = statement
  return (
    <MendMenu
      quiet
      name={`Mend: “${cut(text, 60)}”`}
      ways={STATEMENT_WAYS.map((way) => ({ way, statement: id, article: sentence.article.id }))}
    />
  )
}

/** What can be added to what a sentence proves. */
export function MendSentenceMenu({ sentence }: { readonly sentence: string }) {
  return (
    <p>
      <MendMenu
        name={`Mend sentence ${sentenceIndex(sentence) + 1}`}
        ways={[{ way: 'add relationship', sentence, article: articleOf(sentence) }]}
      />
    </p>
  )
}
