import { useExplorer } from '../frame/explorer.ts'
import { Icon } from '../frame/icon.tsx'
import { Waiting } from '../frame/waiting.tsx'
import { cautions, countOf, cut, EDGE_WORDS, edgeWords } from '../graph/wording.ts'
import type { Path } from '../state/ask.ts'
import type { Finding } from '../state/view.ts'
import { EntityLink } from './entity-link.tsx'
import { Proof } from './proof.tsx'

/** What was found between entities: a path as a chain of quoted sentences, or the neighbors that they share. */
export function FoundDetails({ finding }: { readonly finding: Finding }) {
  const { session } = useExplorer()
  const ids = finding.kind === 'path' ? [finding.from, finding.to] : finding.ids
  return (
    <section class="details found" aria-label="What was found">
      <header class="found-head">
        <h2>{finding.kind === 'path' ? 'Path' : 'Common neighbors'}</h2>
        <button
          type="button"
          class="button quiet"
          aria-label="Leave what was found"
          onClick={() => {
            session.take({ do: 'find', finding: undefined, ids: [] })
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      <p class="found-ends">
        {ids.map((id) => (
          <EntityLink key={id} id={id} />
        ))}
      </p>
      <Waiting ask={{ about: 'finding', finding }} what={finding.kind === 'path' ? 'the path' : 'what they share'}>
        {(found) =>
          found.kind === 'path' ? (
            <Chain paths={found.paths} />
          ) : found.neighbors.length === 0 ? (
            <p class="hint">They share no neighbor.</p>
          ) : (
            <ul class="entity-links">
              {found.neighbors.map((id) => (
                <li key={id}>
                  <EntityLink id={id} />
                </li>
              ))}
            </ul>
          )
        }
      </Waiting>
    </section>
  )
}

function Chain({ paths }: { readonly paths: readonly Path[] }) {
  const { session } = useExplorer()
  const { path: open } = session.view.value
  const path = paths[open] ?? paths[0]
  if (path === undefined) return <p class="hint">No path of up to four steps joins them.</p>
  return (
    <>
      <p class="hint">{countOf(path.steps.length, ['step', 'steps'])}</p>
      <ol class="chain">
        {path.steps.map((step, index) => (
          <li key={index}>
            <p>
              <EntityLink id={step.from.id} /> <span class="verb">{stepInWords(step)}</span>{' '}
              <EntityLink id={step.to.id} />
              {(step.statement ? cautions(step.statement) : []).map((caution) => (
                <span key={caution} class="caution">
                  {caution}
                </span>
              ))}
            </p>
            {step.sentences.map((sentence) => (
              <Proof key={sentence.id} sentence={sentence} />
            ))}
          </li>
        ))}
      </ol>
      {paths.length === 1 ? null : (
        <>
          <h3>{countOf(paths.length, ['path', 'paths'])}</h3>
          <ol class="paths" aria-label="Paths">
            {paths.map((one, index) => (
              <li key={index}>
                <button
                  type="button"
                  class="link"
                  aria-pressed={one === path}
                  onClick={() => {
                    session.take({ do: 'open path', path: index })
                  }}
                >
                  {countOf(one.steps.length, ['step', 'steps'])}: {inWords(one)}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}

/** The way of a path, and of those by the same way how each step is told: `Ada met with Bob`. */
function inWords({ entities, steps }: Path): string {
  const names = new Map(entities.map(({ id, name }) => [id, cut(name, 40)]))
  const parts = steps.map((step) => `${stepInWords(step)} ${names.get(step.to.id) ?? ''}`)
  return [names.get(steps[0]?.from.id ?? '') ?? '', ...parts].join(' ')
}

function stepInWords({
  from: { id: from },
  to: { id: to },
  relationship,
  statement,
}: Pick<Path['steps'][number], 'from' | 'to' | 'relationship' | 'statement'>): string {
  if (relationship) {
    const { forward, backward } = edgeWords({ type: relationship.type, relationship })
    return relationship.source.id === from ? forward : backward
  }
  const { forward, backward } = EDGE_WORDS.SPOKE_ABOUT
  if (statement?.speaker?.id === from) return forward
  // Somebody else may have said it of both.
  return statement?.speaker?.id === to ? backward : EDGE_WORDS.SAID_OF_BOTH.forward
}
