import { useSignal } from '@preact/signals'
import { ShowMore } from '../dossier/show-more.tsx'
import { EntityLink } from '../selection/entity-link.tsx'

const AT_ONCE = 40

/** Entities by their names, each with a note where there is one. */
export function EntityLinks(props: { readonly entities: readonly { readonly id: string; readonly note?: string }[] }) {
  const shown = useSignal(AT_ONCE)
  return (
    <>
      <ul class="entity-links">
        {props.entities.slice(0, shown.value).map(({ id, note }) => (
          <li key={id}>
            <EntityLink id={id} /> {note === undefined ? null : <span class="hint">{note}</span>}
          </li>
        ))}
      </ul>
      <ShowMore shown={shown} total={props.entities.length} atOnce={AT_ONCE} />
    </>
  )
}
