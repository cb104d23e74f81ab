import { useSignal } from '@preact/signals'
import { mayJoin, RELATIONSHIP_TYPES, RELATIONSHIPS, type RelationshipType } from '../../model/relationship-type.ts'
import { useExplorer } from '../frame/explorer.ts'
import { TextField } from '../frame/text-field.tsx'
import { AddRelationshipDocument, MendedSentenceDocument, type MendedSentenceQuery } from '../generated/operations.ts'
import { cut } from '../graph/wording.ts'
import type { Server } from '../server/ask.ts'
import { ChangeForm } from './change-form.tsx'
import { Select } from './fields.tsx'
import { MendingDialog } from './mending-dialog.tsx'
import { WAYS, type Mending } from './mending.ts'
import { LONGEST_NAME } from './name-forms.tsx'
import { useMending, type MendingOf } from './use-mending.ts'

type OfSentence = Extract<Mending, { readonly sentence: string }>
type Named = Extract<
  NonNullable<MendedSentenceQuery['article']>,
  { readonly __typename: 'Article' }
>['entities']['nodes']

/** A sentence, and all that its article tells of: what the sentence names comes first. */
interface Proving {
  readonly text: string
  readonly named: Named
  readonly revision?: never
}

/** Adds a relationship that a sentence proves, and that nobody read in it. */
export function AddRelationship({ mending }: { readonly mending: OfSentence }) {
  const { session } = useExplorer()
  const state = useMending(mending, () => loadSentence(session.server, mending))
  return (
    <MendingDialog title="What else does it prove?" state={state}>
      {(subject) => (
        <>
          <blockquote class="proof">
            <p dir="auto">{cut(subject.text, 600)}</p>
          </blockquote>
          <Form mending={mending} state={state} subject={subject} />
        </>
      )}
    </MendingDialog>
  )
}

async function loadSentence(server: Server, { sentence: id, article }: OfSentence): Promise<Proving | undefined> {
  const { node, article: tells } = await server.ask(MendedSentenceDocument, { id, article })
  if (node?.__typename !== 'Sentence' || tells?.__typename !== 'Article') return undefined
  const here = new Set(node.mentions.map(({ entity }) => entity.id))
  const isHere = ({ id: one }: Named[number]) => here.has(one)
  const named = [...tells.entities.nodes.filter(isHere), ...tells.entities.nodes.filter((one) => !isHere(one))]
  return { text: node.text, named }
}

function Form(props: { readonly mending: OfSentence; readonly state: MendingOf<Proving>; readonly subject: Proving }) {
  const { named } = props.subject
  const type = useSignal<RelationshipType>('MET_WITH')
  const [source, target, role] = [useSignal(''), useSignal(''), useSignal('')]
  const sources = named.filter(({ kind }) => startsAt(type.value, kind))
  const from = sources.find(({ id }) => id === source.value)
  const targets = named.filter(
    ({ id, kind }) => id !== source.value && sources.some((one) => mayJoin(type.value, (from ?? one).kind, kind)),
  )
  const to = targets.find(({ id }) => id === target.value)
  const names = (those: Named) => [['', 'choose…'] as const, ...those.map(({ id, name }) => [id, name] as const)]
  return (
    <ChangeForm
      submit={WAYS['add relationship'].submit}
      isReady={from !== undefined && to !== undefined && (type.value !== 'HOLDS_ROLE_AT' || role.value.trim() !== '')}
      failure={props.state.failure}
      send={(note) => {
        const fields = {
          type: type.value,
          source: source.value,
          target: target.value,
          sentence: props.mending.sentence,
          ...(type.value === 'HOLDS_ROLE_AT' ? { role: role.value.trim() } : {}),
        }
        return props.state.send(AddRelationshipDocument, fields, note)
      }}
    >
      <Select
        label="How they are joined"
        value={type}
        options={RELATIONSHIP_TYPES.map((one) => [one, `… ${RELATIONSHIPS[one].forward} …`])}
      />
      <Select label="Who or what" value={source} options={names(sources)} />
      <Select label={RELATIONSHIPS[type.value].forward} value={target} options={names(targets)} />
      {type.value === 'HOLDS_ROLE_AT' ? (
        <TextField label="The role, such as “Secretary General”" value={role} required maxLength={LONGEST_NAME} />
      ) : null}
    </ChangeForm>
  )
}

function startsAt(type: RelationshipType, kind: Named[number]['kind']): boolean {
  const { sources }: { readonly sources: readonly string[] } = RELATIONSHIPS[type]
  return sources.includes(kind)
}
