import { useSignal } from '@preact/signals'
import { useExplorer } from '../frame/explorer.ts'
import {
  CorrectStatementDocument,
  MendedStatementDocument,
  RejectStatementDocument,
  type MendedStatementQuery,
} from '../generated/operations.ts'
import { cautions, cut } from '../graph/wording.ts'
import type { Server } from '../server/ask.ts'
import { ChangeForm } from './change-form.tsx'
import { Choice, Select } from './fields.tsx'
import { MendingDialog } from './mending-dialog.tsx'
import { WAYS, type Mending, type StatementWay } from './mending.ts'
import { lastRevision, useMending, type MendingOf } from './use-mending.ts'

type OfStatement = Extract<Mending, { readonly statement: string }>
type Statement = Extract<NonNullable<MendedStatementQuery['node']>, { readonly __typename: 'Statement' }>
type Named = Extract<
  NonNullable<MendedStatementQuery['article']>,
  { readonly __typename: 'Article' }
>['entities']['nodes']

/** A statement that is about to be changed, with all that its article tells of. */
interface Mended {
  readonly statement: Statement
  readonly named: Named
  readonly revision: number
}

interface FormProps {
  readonly state: MendingOf<Mended>
  readonly subject: Mended
}

const TITLES: Readonly<Record<StatementWay, string>> = {
  'correct speaker': 'Who says it?',
  'correct about': 'What is it about?',
  'correct polarity': 'Is it said to be so?',
  'reject statement': 'Did nobody say it?',
}

/** Corrects who said something, about whom, or whether it is said to be so; or says that nobody did. */
export function MendStatement({ mending }: { readonly mending: OfStatement }) {
  const { session } = useExplorer()
  const state = useMending(mending, () => loadStatement(session.server, mending))
  return (
    <MendingDialog title={TITLES[mending.way]} state={state}>
      {(subject) => (
        <>
          <Told statement={subject.statement} />
          <Form way={mending.way} state={state} subject={subject} />
        </>
      )}
    </MendingDialog>
  )
}

async function loadStatement(server: Server, { statement: id, article }: OfStatement): Promise<Mended | undefined> {
  const { node, article: tells, changes } = await server.ask(MendedStatementDocument, { id, article })
  if (node?.__typename !== 'Statement') return undefined
  const named = tells?.__typename === 'Article' ? tells.entities.nodes : []
  return { statement: node, named, revision: lastRevision(changes) }
}

function Told({ statement }: { readonly statement: Statement }) {
  const { speaker, speakerDescription, verb, text, about, sentence } = statement
  return (
    <blockquote class="proof">
      <p dir="auto">{cut(sentence.text, 600)}</p>
      <p class="hint" dir="auto">
        Read as: {speaker?.name ?? speakerDescription ?? 'the article'} {verb ?? 'says'} “{cut(text, 200)}”
        {about.length === 0 ? '' : `, about ${about.map(({ name }) => cut(name, 40)).join(', ')}`}
        {cautions(statement).map((caution) => `; it ${caution}`)}.
      </p>
    </blockquote>
  )
}

function Form({ way, ...props }: FormProps & { readonly way: StatementWay }) {
  switch (way) {
    case 'correct speaker':
      return <SpeakerForm {...props} />
    case 'correct about':
      return <AboutForm {...props} />
    case 'correct polarity':
      return <PolarityForm {...props} />
    case 'reject statement':
      return <RejectForm {...props} />
  }
}

function SpeakerForm({ state, subject: { statement, named } }: FormProps) {
  const speaker = useSignal(statement.speaker?.id ?? '')
  const speakers = named.filter(({ kind }) => kind === 'PERSON' || kind === 'ORGANIZATION')
  const chosen = speaker.value === '' ? null : speaker.value
  return (
    <ChangeForm
      submit={WAYS['correct speaker'].submit}
      isReady={chosen !== (statement.speaker?.id ?? null)}
      failure={state.failure}
      send={(note) => state.send(CorrectStatementDocument, { id: statement.id, speaker: chosen }, note)}
    >
      <Select
        label="It is said by"
        value={speaker}
        options={[['', 'nobody whose name is known'], ...speakers.map(({ id, name }) => [id, name] as const)]}
      />
    </ChangeForm>
  )
}

function AboutForm({ state, subject: { statement, named } }: FormProps) {
  const about = useSignal<readonly string[]>(statement.about.map(({ id }) => id))
  return (
    <ChangeForm
      submit={WAYS['correct about'].submit}
      isReady={
        [...about.value].sort().join() !==
        statement.about
          .map(({ id }) => id)
          .sort()
          .join()
      }
      failure={state.failure}
      send={(note) => state.send(CorrectStatementDocument, { id: statement.id, about: about.value }, note)}
    >
      <fieldset class="about-choice">
        <legend class="label">It is about</legend>
        {named.map(({ id, name }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              checked={about.value.includes(id)}
              onChange={(event) => {
                const others = about.value.filter((one) => one !== id)
                about.value = event.currentTarget.checked ? [...others, id] : others
              }}
            />
            <span dir="auto">{cut(name, 80)}</span>
          </label>
        ))}
      </fieldset>
    </ChangeForm>
  )
}

function PolarityForm({ state, subject: { statement } }: FormProps) {
  const polarity = useSignal(statement.polarity)
  return (
    <ChangeForm
      submit={WAYS['correct polarity'].submit}
      isReady={polarity.value !== statement.polarity}
      failure={state.failure}
      send={(note) => state.send(CorrectStatementDocument, { id: statement.id, polarity: polarity.value }, note)}
    >
      <fieldset class="choices">
        <legend class="label">It says</legend>
        {(['AFFIRMED', 'NEGATED'] as const).map((one) => (
          <Choice
            key={one}
            group="polarity"
            label={one === 'AFFIRMED' ? 'that something is so' : 'that something is not so'}
            isChosen={polarity.value === one}
            choose={() => {
              polarity.value = one
            }}
          />
        ))}
      </fieldset>
    </ChangeForm>
  )
}

function RejectForm({ state, subject: { statement } }: FormProps) {
  return (
    <ChangeForm
      submit={WAYS['reject statement'].submit}
      isReady
      failure={state.failure}
      send={(note) => state.send(RejectStatementDocument, { id: statement.id }, note)}
    >
      <p class="hint">It goes from the graph then, and does not come back when its article is read again.</p>
    </ChangeForm>
  )
}
