import { useExplorer } from '../frame/explorer.ts'
import type { ReadArticle } from '../state/ask.ts'
import { cutAtMentions, type MentionMark } from './marked-text.ts'

const MODE_NAMES = {
  NAME: 'named',
  ALIAS: 'named otherwise',
  DESCRIPTION: 'described',
  PRONOUN: 'meant by a pronoun',
  METONYM: 'meant by what stands for it',
} as const

/** One sentence of the article: its number selects it, each mention selects what it names. */
export function SentenceItem(props: {
  readonly text: string
  readonly sentence: ReadArticle['sentences'][number]
  readonly isRevealed: boolean
  readonly isSelected: boolean
  readonly selection: readonly string[]
}) {
  const { session } = useExplorer()
  const { sentence } = props
  const select = () => {
    session.take({ do: 'select', ids: [sentence.id] })
  }
  return (
    <li class="sentence" data-sentence={sentence.id} data-revealed={props.isRevealed} value={sentence.index + 1}>
      <button
        type="button"
        class="sentence-number"
        tabIndex={sentence.index === 0 ? 0 : -1}
        aria-pressed={props.isSelected}
        aria-label={`Sentence ${sentence.index + 1}`}
        onClick={select}
      >
        {sentence.index + 1}
      </button>
      <p
        dir="auto"
        onClick={() => {
          if (getSelection()?.isCollapsed !== false) select()
        }}
        onPointerEnter={() => {
          session.hovered.value = sentence.id
        }}
        onPointerLeave={() => {
          session.hovered.value = undefined
        }}
      >
        {cutAtMentions(props.text, sentence, sentence.mentions).map(({ text, mention }, index) =>
          mention === undefined ? (
            text
          ) : (
            <Mention
              key={index}
              mention={mention}
              text={text}
              isSelected={props.selection.includes(mention.entity.id)}
            />
          ),
        )}
      </p>
    </li>
  )
}

function Mention(props: { readonly mention: MentionMark; readonly text: string; readonly isSelected: boolean }) {
  const { session } = useExplorer()
  const { entity, mode } = props.mention
  const select = (event: Event, add: boolean) => {
    event.preventDefault()
    event.stopPropagation()
    session.take({ do: 'select', ids: [entity.id], add })
  }
  return (
    <span
      role="button"
      class="mention"
      tabIndex={-1}
      data-kind={entity.kind}
      data-mode={mode}
      aria-pressed={props.isSelected}
      title={`${entity.name} (${MODE_NAMES[mode]})`}
      onClick={(event) => {
        select(event, event.shiftKey || event.ctrlKey || event.metaKey)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') select(event, event.shiftKey)
      }}
      onPointerEnter={() => {
        session.hovered.value = entity.id
      }}
      onPointerLeave={() => {
        session.hovered.value = undefined
      }}
    >
      {props.text}
    </span>
  )
}
