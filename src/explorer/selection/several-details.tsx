import { useExplorer } from '../frame/explorer.ts'
import { countOf } from '../graph/wording.ts'
import { Action } from './entity-actions.tsx'
import { EntityLink } from './entity-link.tsx'

/** Several entities at once: what can be asked of them together. */
export function SeveralDetails({ ids }: { readonly ids: readonly string[] }) {
  const { session, screen } = useExplorer()
  const [from, to] = ids
  const kinds = new Set(ids.map((id) => session.graph.value.entities.get(id)?.kind))
  const mayMerge = session.server.access.mayEdit.value && kinds.size === 1
  return (
    <div class="details">
      <h2>{countOf(ids.length, ['entity', 'entities'])} selected</h2>
      <ul class="entity-links">
        {ids.slice(0, 50).map((id) => (
          <li key={id}>
            <EntityLink id={id} />
          </li>
        ))}
      </ul>
      <div class="actions">
        {from === undefined || to === undefined || ids.length !== 2 ? null : (
          <Action
            icon="path"
            run={() => {
              session.find({ kind: 'path', from, to })
            }}
          >
            Path between them
          </Action>
        )}
        {from === undefined || to === undefined || ids.length !== 2 || !mayMerge ? null : (
          <Action
            icon="mend"
            run={() => {
              screen.mending.value = { way: 'merge', entity: from, other: to }
              screen.dialog.value = 'mend'
            }}
          >
            They are one…
          </Action>
        )}
        {ids.length > 10 ? null : (
          <Action
            icon="collapse"
            run={() => {
              session.find({ kind: 'common', ids })
            }}
          >
            Common neighbors
          </Action>
        )}
        <Action
          icon="focus"
          run={() => {
            session.take({ do: 'focus', ids })
          }}
        >
          Focus
        </Action>
        <Action
          icon="pin"
          run={() => {
            const places = screen.renderer.value?.positions()
            session.take({
              do: 'pin',
              pins: ids.flatMap((id) => {
                const place = places?.get(id)
                return place === undefined ? [] : [[id, place] as const]
              }),
            })
          }}
        >
          Pin
        </Action>
        <Action
          icon="hide"
          run={() => {
            session.take({ do: 'hide', ids })
          }}
        >
          Hide
        </Action>
      </div>
    </div>
  )
}
