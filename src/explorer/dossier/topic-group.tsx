import { useSignal } from '@preact/signals'
import { KindIcon } from '../frame/kind-icon.tsx'
import { countOf, cut } from '../graph/wording.ts'
import { DatedStatementItem } from './dated-statement.tsx'
import { byMonth, spanInWords } from './publication.ts'
import { ShowMore } from './show-more.tsx'
import type { Topic } from './topics.ts'

const AT_ONCE = 40

/** What is said about one topic, by months in the order of publication; it opens when it is wanted. */
export function TopicGroup(props: { readonly topic: Topic; readonly isOpen: boolean; readonly all: boolean }) {
  const { entity, statements } = props.topic
  const shown = useSignal(AT_ONCE)
  const isOpened = useSignal(props.isOpen)
  const isOpen = isOpened.value || props.all
  const span = spanInWords(statements.map(({ sentence }) => sentence.article.publishedAt))
  return (
    <details
      class="topic-group"
      open={isOpen}
      onToggle={(event) => {
        if (!props.all) isOpened.value = event.currentTarget.open
      }}
    >
      <summary>
        <h4 dir="auto">
          {entity === undefined ? (
            'Nothing else by name'
          ) : (
            <>
              <KindIcon kind={entity.kind} /> {cut(entity.name, 80)}
            </>
          )}
        </h4>
        <span class="hint">
          {countOf(statements.length, ['statement', 'statements'])}
          {span === undefined ? '' : `, ${span}`}
        </span>
      </summary>
      {isOpen ? (
        <>
          {byMonth(props.all ? statements : statements.slice(0, shown.value)).map(({ name, statements: inMonth }) => (
            <div key={name} class="month">
              <h5>{name}</h5>
              {inMonth.map((statement) => (
                <DatedStatementItem key={statement.id} statement={statement} />
              ))}
            </div>
          ))}
          {props.all ? null : <ShowMore shown={shown} total={statements.length} atOnce={AT_ONCE} />}
        </>
      ) : null}
    </details>
  )
}
