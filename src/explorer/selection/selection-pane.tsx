import './selection.css'
import { CommunityList } from '../communities/community-list.tsx'
import { useExplorer } from '../frame/explorer.ts'
import { isEntityId, isSentenceId } from '../state/view.ts'
import { Waiting } from '../frame/waiting.tsx'
import { AnswerDetails } from './answer-details.tsx'
import { EdgeDetails } from './edge-details.tsx'
import { EntityDetails } from './entity-details.tsx'
import { FoundDetails } from './found-details.tsx'
import { SelectNothing } from './select-nothing.tsx'
import { SentenceDetails } from './sentence-details.tsx'
import { SeveralDetails } from './several-details.tsx'

/** All about what is selected, each thing with the sentence that proves it. */
export function SelectionPane() {
  const { session } = useExplorer()
  const { selection, finding, question } = session.view.value
  return (
    <section class="pane selection" aria-label="Selection">
      {finding === undefined ? null : <FoundDetails finding={finding} />}
      <Selected selection={selection} />
      {question === undefined ? null : <AnswerDetails question={question} />}
      {selection.length === 0 && finding === undefined && question === undefined ? (
        session.isOverview.value ? (
          <CommunityList />
        ) : (
          <Welcome />
        )
      ) : null}
    </section>
  )
}

function Selected({ selection }: { readonly selection: readonly string[] }) {
  const { session } = useExplorer()
  const [first] = selection
  if (first === undefined) return null
  if (selection.length > 1 && selection.every(isEntityId)) return <SeveralDetails ids={selection} />
  if (isSentenceId(first)) return <SentenceDetails key={first} id={first} />
  if (isEntityId(first)) return <EntityDetails key={first} id={first} />
  const edges = session.edges.value.filter(({ id }) => selection.includes(id))
  if (edges.length === 0) {
    return (
      <div class="details">
        <Waiting ask={{ about: 'line', id: first }} what="this connection" otherwise={<SelectNothing />}>
          {() => null}
        </Waiting>
      </div>
    )
  }
  return (
    <>
      {edges.map((edge) => (
        <EdgeDetails key={edge.id} edge={edge} />
      ))}
    </>
  )
}

function Welcome() {
  return (
    <div class="details welcome">
      <h2>Nothing selected</h2>
      <p>Select a shape, a line or a sentence: here is what the articles say about it, word for word.</p>
      <ul class="hints">
        <li>
          <kbd>Ctrl</kbd> <kbd>K</kbd> finds anything
        </li>
        <li>
          <kbd>Shift</kbd> and click selects several: then ask for the path between them
        </li>
        <li>A double click on a shape brings its neighbors</li>
        <li>
          <kbd>?</kbd> lists all keys
        </li>
      </ul>
    </div>
  )
}
