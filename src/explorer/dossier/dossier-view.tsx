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
import { useExplorer } from '../frame/explorer.ts'
import { dossierOf, type Dossier } from '../state/dossier-in-view.ts'
import type { DossierOpen } from '../state/page.ts'
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
export function DossierView({ page }: { readonly page: DossierOpen }) {
  const { session } = useExplorer()
  const dossier = dossierOf(page, session)
  return (
    <section class="pane centre page" aria-label="Dossier">
      <PageHead title="Dossier" />
      <Waiting ask={{ about: 'dossier', id: page.entity }} what="the dossier">
        {() => (dossier === undefined ? null : <Filled dossier={dossier} page={page} />)}
      </Waiting>
    </section>
  )
}

function Filled({ dossier, page }: { readonly dossier: Dossier; readonly page: DossierOpen }) {
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
  const isWhole = dossier.wanted.length === 0
  const changes = useMemo(
    // While more is coming, what it is to be held against is not there.
    () =>
      isWhole
        ? contrastsAmong([...said.nodes].sort(byPublication), isApart).filter(({ differ }) => differ === 'polarity')
        : [],
    [isWhole, said.nodes.length],
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
            <Icon name="print" /> {isWhole && !dossier.hasMore ? 'Print all of it' : 'Print what is here'}
          </button>
        </p>
        <Coming dossier={dossier} page={page} />
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

/** How much of a long dossier is there, and the way on. */
function Coming({ dossier, page }: { readonly dossier: Dossier; readonly page: DossierOpen }) {
  const { session } = useExplorer()
  const { relationships, said, about, wanted, hasMore } = dossier
  const parts = [
    partInWords(said.nodes.length + about.nodes.length, said.total + about.total, ['statement', 'statements']),
    partInWords(relationships.nodes.length, relationships.total, ['connection', 'connections']),
  ].filter((words) => words !== undefined)
  const refused = wanted.find((ask) => session.answer(ask).state === 'failed')
  if (refused !== undefined) {
    return (
      <Waiting ask={refused} what="the rest of the dossier">
        {() => null}
      </Waiting>
    )
  }
  if (parts.length === 0) return null
  return (
    <p class="hint" role="status">
      Here are {parts.join(' and ')}
      {wanted.length > 0 ? '; the rest is coming.' : '. '}
      {wanted.length === 0 && hasMore ? (
        <button
          type="button"
          class="button small"
          onClick={() => {
            session.take({ do: 'open page', page: { ...page, parts: (page.parts ?? 1) + 1 } })
          }}
        >
          Bring more
        </button>
      ) : null}
    </p>
  )
}

/** `500 of 4,020 statements`; undefined where all are there. */
function partInWords(there: number, all: number, noun: readonly [string, string]): string | undefined {
  return there < all ? `${there.toLocaleString('en')} of ${countOf(all, noun)}` : undefined
}

/** What one sentence says both ways is no change of position. */
function isApart(one: Dossier['said']['nodes'][number], other: Dossier['said']['nodes'][number]): boolean {
  return one.sentence.id !== other.sentence.id
}

function inWords({ entity }: Dossier): string {
  const { nodes, totalCount } = entity.appearances
  const span = nodes.length < totalCount ? undefined : spanInWords(nodes.map(({ article }) => article.publishedAt))
  const mentions = countOf(entity.mentionCount, ['mention', 'mentions'])
  const articles = countOf(entity.articleCount, ['article', 'articles'])
  return `${KINDS[entity.kind].noun[0]}, ${mentions} in ${articles}${span === undefined ? '' : `, ${span}`}`
}
