import type { Signal } from '@preact/signals'
import { articleName, countOf, cut } from '../graph/wording.ts'
import { aroundMention, byArticle, mentionKey, type ChoosableMention } from './mentions.ts'

/** So much of a sentence stands on each side of a mention. */
const BESIDE = 90

/** Chooses mentions: all of an article at once, or one by one, each in its sentence. */
export function MentionChoice(props: {
  readonly mentions: readonly ChoosableMention[]
  /** How many there are in all. */
  readonly total: number
  /** The keys of those that are chosen. */
  readonly chosen: Signal<ReadonlySet<string>>
}) {
  const { mentions, total, chosen } = props
  const choose = (those: readonly ChoosableMention[], on: boolean) => {
    const keys = new Set(chosen.value)
    for (const one of those) {
      if (on) keys.add(mentionKey(one))
      else keys.delete(mentionKey(one))
    }
    chosen.value = keys
  }
  const isChosen = (one: ChoosableMention) => chosen.value.has(mentionKey(one))
  return (
    <fieldset class="mention-choice">
      <legend class="label">The mentions that are another’s</legend>
      {mentions.length < total ? (
        <p class="hint">
          Here are the first {mentions.length} of {countOf(total, ['mention', 'mentions'])}.
        </p>
      ) : null}
      {byArticle(mentions).map((those) => {
        const [first] = those
        if (first === undefined) return null
        const { article } = first.sentence
        return (
          <div key={article.id} class="mentions-of-article" role="group" aria-label={cut(articleName(article), 90)}>
            <label class="choice">
              <input
                type="checkbox"
                checked={those.every(isChosen)}
                onChange={(event) => {
                  choose(those, event.currentTarget.checked)
                }}
              />
              <strong dir="auto">
                {cut(articleName(article), 90)}, {countOf(those.length, ['mention', 'mentions'])}
              </strong>
            </label>
            {those.map((one) => (
              <label key={mentionKey(one)} class="choice">
                <input
                  type="checkbox"
                  checked={isChosen(one)}
                  onChange={(event) => {
                    choose([one], event.currentTarget.checked)
                  }}
                />
                <InSentence mention={one} />
              </label>
            ))}
          </div>
        )
      })}
    </fieldset>
  )
}

function InSentence({ mention }: { readonly mention: ChoosableMention }) {
  const [before, name, after] = aroundMention(mention)
  return (
    <span class="in-sentence" dir="auto">
      {before.length > BESIDE ? `…${before.slice(-BESIDE)}` : before}
      <mark>{name}</mark>
      {cut(after, BESIDE)}
    </span>
  )
}
