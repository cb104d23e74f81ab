import type { EntityKind } from '../generated/operations.ts'
import { useExplorer } from '../frame/explorer.ts'
import { KindIcon } from '../frame/kind-icon.tsx'
import { isPlanned } from '../graph/graph.ts'
import { cut } from '../graph/wording.ts'

/** An entity by its name: a click selects it, and brings it into the drawing if it is not there. */
export function EntityLink({ id }: { readonly id: string }) {
  const { session } = useExplorer()
  const entity = session.graph.value.entities.get(id)
  const name = session.nameOf(id)
  const kind: EntityKind | undefined = entity?.kind
  return (
    <button
      type="button"
      class="entity-link"
      dir="auto"
      title={name.length > 60 ? name : undefined}
      onClick={() => {
        session.take({ do: 'select', ids: [id], ...(session.drawn.value.has(id) ? {} : { bring: [id] }) })
      }}
      onPointerEnter={() => {
        session.hovered.value = id
      }}
      onPointerLeave={() => {
        session.hovered.value = undefined
      }}
    >
      {kind === undefined ? null : <KindIcon kind={kind} planned={isPlanned(entity)} />} {cut(name, 60)}
    </button>
  )
}
