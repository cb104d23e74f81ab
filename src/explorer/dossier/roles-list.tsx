import { useSignal } from '@preact/signals'
import { cut } from '../graph/wording.ts'
import { EntityLink } from '../selection/entity-link.tsx'
import type { Dossier } from '../state/dossier-in-view.ts'
import { Citation } from './citation.tsx'
import { spanInWords } from './publication.ts'
import { ShowMore } from './show-more.tsx'

const AT_ONCE = 4

type Role = Extract<Dossier['entity'], { readonly __typename: 'Person' }>['roles'][number]

/** The roles of a person by the time of the articles that tell them, the latest first. */
export function RolesList({ roles, all }: { readonly roles: readonly Role[]; readonly all: boolean }) {
  const shown = useSignal(AT_ONCE)
  const inOrder = [...roles].sort((a, b) => lastOf(b).localeCompare(lastOf(a)))
  return (
    <>
      <ol class="roles-list">
        {(all ? inOrder : inOrder.slice(0, shown.value)).map((role) => {
          const span = spanInWords(daysOf(role))
          const proof = role.evidence.nodes[0]
          return (
            <li key={`${role.title} ${role.at?.id ?? ''} ${String(role.current)}`} class="fact">
              <p dir="auto">
                {cut(role.title, 120)}
                {role.at ? ', ' : null}
                {role.at ? <EntityLink id={role.at.id} /> : null}
                {role.current ? null : <span class="caution">former</span>}
                {span === undefined ? null : <span class="when"> told {span}</span>}
              </p>
              {proof === undefined ? null : <Citation sentence={proof.sentence} />}
            </li>
          )
        })}
      </ol>
      {all ? null : <ShowMore shown={shown} total={roles.length} atOnce={AT_ONCE} />}
    </>
  )
}

function daysOf({ evidence }: Role): readonly (string | null)[] {
  return evidence.nodes.map(({ sentence }) => sentence.article.publishedAt)
}

function lastOf(role: Role): string {
  return daysOf(role)
    .map((day) => day ?? '')
    .reduce((last, day) => (day > last ? day : last), '')
}
