import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import './dossier.css'
import { KINDS } from '../../model/entity-kind.ts'
import { Icon } from '../frame/icon.tsx'
import { KindIcon } from '../frame/kind-icon.tsx'
import { Waiting } from '../frame/waiting.tsx'
import { contrastsAmong } from '../graph/contrasts.ts'
import { isPlanned } from '../graph/graph.ts'
import { Note } from '../keeping/note.tsx'
import { countOf, cut } from '../graph/wording.ts'
import type { Dossier } from '../state/dossier.ts'
import { ConnectionsList } from './connections-list.tsx'
import { Contents } from './contents.tsx'
import { ContrastPairs } from './contrast-pairs.tsx'
import { meetingsOf } from './meetings.ts'
import { MeetingsLine } from './meetings-line.tsx'
import { PageHead } from './page-head.tsx'
import { Part } from './part.tsx'
import { byPublication, spanInWords } from './publication.ts'
import { RolesList } from './roles-list.tsx'
import { StatementsSection } from './statements-section.tsx'

const TITLES = {
  roles: 'Roles over time',
  meetings: 'Meetings',
  changes: 'Said one thing, and another',
  statements: 'Statements',
  others: 'What joins it to others',
}

/** All about one entity on a page of its own: who it is, whom it met, what it said and what was said about it. */
export function DossierView({ id }: { readonly id: string }) {
  return (
    <section class="pane centre page" aria-label="Dossier">
      <PageHead title="Dossier" />
      <Waiting ask={{ about: 'dossier', id }} what="the dossier">
        {(dossier) => <Filled dossier={dossier} />}
      </Waiting>
    </section>
  )
}

function Filled({ dossier }: { readonly dossier: Dossier }) {
  const { entity, relationships, said } = dossier
  const isPrinting = useSignal(false)
  useEffect(() => {
    if (!isPrinting.value) return
    print()
    isPrinting.value = false
  }, [isPrinting.value])
  const all = isPrinting.value
  const meetings = meetingsOf(relationships.nodes, entity.id)
  const ofMeetings = new Set(meetings.flatMap((meeting) => meeting.relationships))
  const roles = entity.__typename === 'Person' ? entity.roles : []
  const others = relationships.nodes.filter(
    (one) => !ofMeetings.has(one) && !(roles.length > 0 && one.type === 'HOLDS_ROLE_AT' && one.source.id === entity.id),
  )
  const changes = useMemo(
    () => contrastsAmong([...said.nodes].sort(byPublication), isApart).filter(({ differ }) => differ === 'polarity'),
    [said],
  )
  return (
    <div class="page-body dossier" tabIndex={0} role="group" aria-label={`Dossier of ${cut(entity.name, 80)}`}>
      <header class="dossier-head">
        <h2 dir="auto">
          <KindIcon kind={entity.kind} planned={isPlanned(entity)} /> {cut(entity.name, 200)}
        </h2>
        <p class="hint">{inWords(dossier)}</p>
        {entity.aliases.length === 0 ? null : (
          <p class="aliases" dir="auto">
            also {entity.aliases.map((alias) => `“${cut(alias, 60)}”`).join(', ')}
          </p>
        )}
        <Note id={entity.id} of={cut(entity.name, 60)} />
        <Contents
          parts={[
            { title: TITLES.roles, count: roles.length },
            { title: TITLES.meetings, count: meetings.length },
            { title: TITLES.changes, count: changes.length },
            { title: TITLES.statements, count: said.total + dossier.about.total },
            { title: TITLES.others, count: others.length },
          ]}
        />
        <p class="actions">
          <button
            type="button"
            class="button small"
            onClick={() => {
              isPrinting.value = true
            }}
          >
            <Icon name="print" /> Print all of it
          </button>
        </p>
      </header>
      <Part title={TITLES.roles} count={roles.length}>
        <RolesList roles={roles} all={all} />
      </Part>
      <Part title={TITLES.meetings} count={meetings.length}>
        <MeetingsLine meetings={meetings} all={all} />
      </Part>
      <Part
        title={TITLES.changes}
        count={changes.length}
        hint="In one it says that something is so, in the other that it is not, in words that are alike: read both."
      >
        <ContrastPairs pairs={changes} all={all} />
      </Part>
      <Part title={TITLES.statements} count={said.total + dossier.about.total}>
        <StatementsSection dossier={dossier} all={all} />
      </Part>
      <Part title={TITLES.others} count={others.length}>
        <ConnectionsList relationships={others} all={all} />
      </Part>
    </div>
  )
}

/** What one sentence says both ways is no change of position. */
function isApart(one: Dossier['said']['nodes'][number], other: Dossier['said']['nodes'][number]): boolean {
  return one.sentence.id !== other.sentence.id
}

function inWords({ entity }: Dossier): string {
  const span = spanInWords(entity.appearances.nodes.map(({ article }) => article.publishedAt))
  const mentions = countOf(entity.mentionCount, ['mention', 'mentions'])
  const articles = countOf(entity.articleCount, ['article', 'articles'])
  return `${KINDS[entity.kind].noun[0]}, ${mentions} in ${articles}${span === undefined ? '' : `, ${span}`}`
}
