import { KINDS } from '../../model/entity-kind.ts'
import { MEETING_STATUSES } from '../../model/meeting-status.ts'
import type { ComponentChildren } from 'preact'
import { WhereItIs } from '../communities/where-it-is.tsx'
import { useExplorer } from '../frame/explorer.ts'
import { KindIcon } from '../frame/kind-icon.tsx'
import { Waiting } from '../frame/waiting.tsx'
import { Note } from '../keeping/note.tsx'
import { isPlanned, type Statement } from '../graph/graph.ts'
import { isWithin, meetsWithin } from '../graph/time.ts'
import { countOf, cut, dateInWords } from '../graph/wording.ts'
import type { Details } from '../state/ask.ts'
import { detailsOf } from '../state/needs.ts'
import { AppearanceFact } from './appearances.tsx'
import { ChangeFact } from './change-fact.tsx'
import { EntityActions } from './entity-actions.tsx'
import { EntityLink } from './entity-link.tsx'
import { Proof } from './proof.tsx'
import { RelationshipFact } from './relationship-fact.tsx'
import { SelectNothing } from './select-nothing.tsx'
import { StatementCard } from './statement-card.tsx'

/** One entity: its names, its roles, what joins it to others, what it said and what was said about it. */
export function EntityDetails({ id }: { readonly id: string }) {
  const { session } = useExplorer()
  const entity = session.graph.value.entities.get(id)
  return (
    <div class="details">
      {entity === undefined ? null : (
        <header class="entity-head">
          <h2 dir="auto" title={entity.name.length > 120 ? entity.name : undefined}>
            <KindIcon kind={entity.kind} planned={isPlanned(entity)} />
            {cut(entity.name, 120)}
          </h2>
          <p class="hint">
            {KINDS[entity.kind].noun[0]}, {countOf(entity.mentionCount, ['mention', 'mentions'])} in{' '}
            {countOf(entity.articleCount, ['article', 'articles'])}
          </p>
          {entity.aliases.length === 0 ? null : (
            <p class="aliases" dir="auto">
              also{' '}
              {entity.aliases
                .slice(0, 12)
                .map((alias) => `“${cut(alias, 60)}”`)
                .join(', ')}
              {entity.aliases.length > 12 ? ` and ${entity.aliases.length - 12} more` : ''}
            </p>
          )}
          {entity.__typename === 'Meeting' && MEETING_STATUSES[entity.status].caution !== undefined ? (
            <p>
              <span class="caution">It {MEETING_STATUSES[entity.status].caution}</span>
            </p>
          ) : null}
          {entity.__typename === 'Meeting' && entity.date ? <p class="when">{dateInWords(entity.date)}</p> : null}
          <WhereItIs id={id} />
          <EntityActions id={id} />
          <Note id={id} of={cut(entity.name, 60)} />
        </header>
      )}
      <Waiting ask={detailsOf(id, session.view.value)} what="what is known" otherwise={<SelectNothing />}>
        {(details) => <Known details={details} />}
      </Waiting>
    </div>
  )
}

function Known({ details }: { readonly details: Details }) {
  const { session } = useExplorer()
  const { window } = session.view.value
  const { entities } = session.graph.value
  const isTimely = ({ date, source, target }: Details['relationships']['nodes'][number]) =>
    window === undefined ||
    isWithin(date, window) ||
    [source, target].some(({ id }) => meetsWithin(entities.get(id), window))
  const relationships = details.relationships.nodes.filter(isTimely)
  const roles = details.__typename === 'Person' ? details.roles : []
  const said = 'statements' in details ? details.statements : undefined
  return (
    <>
      {window === undefined ? null : (
        <p class="hint">Of what was said, and of what joins it to others, only what has a date in the chosen time.</p>
      )}
      {details.__typename !== 'Meeting' || details.status === 'HELD'
        ? null
        : details.statusEvidence.nodes.map(({ sentence, reason }) => (
            <Proof key={sentence.id} sentence={sentence} reason={reason} />
          ))}
      {roles.length === 0 ? null : (
        <Section title="Roles" count={roles.length} shown={roles.length}>
          {roles.map((role, index) => (
            <div key={index} class="fact">
              <p dir="auto">
                {cut(role.title, 120)}
                {role.at ? ', ' : null}
                {role.at ? <EntityLink id={role.at.id} /> : null}
                {role.current ? null : <span class="caution">former</span>}
              </p>
              {role.evidence.nodes.slice(0, 1).map(({ sentence, reason }) => (
                <Proof key={sentence.id} sentence={sentence} reason={reason} />
              ))}
            </div>
          ))}
        </Section>
      )}
      <Section
        title="Relationships"
        count={window === undefined ? details.relationships.totalCount : relationships.length}
        shown={relationships.length}
      >
        {relationships.map((relationship) => (
          <RelationshipFact key={relationship.id} relationship={relationship} />
        ))}
      </Section>
      {said === undefined ? null : (
        <Section
          title={details.__typename === 'Person' ? 'What they said' : 'What it said'}
          count={said.totalCount}
          shown={said.nodes.length}
        >
          <Cards statements={said.nodes} />
        </Section>
      )}
      <Section
        title="What was said about it"
        count={details.statementsAbout.totalCount}
        shown={details.statementsAbout.nodes.length}
      >
        <Cards statements={details.statementsAbout.nodes} />
      </Section>
      <Section title="Appears in" count={details.appearances.totalCount} shown={details.appearances.nodes.length}>
        {details.appearances.nodes.map((appearance) => (
          <AppearanceFact key={appearance.article.id} appearance={appearance} />
        ))}
      </Section>
      <Section title="Changes" count={details.changes.totalCount} shown={details.changes.nodes.length}>
        {details.changes.nodes.map((change) => (
          <ChangeFact key={change.id} change={change} />
        ))}
      </Section>
      <Section title="Named in" count={details.mentions.totalCount} shown={details.mentions.nodes.length}>
        {details.mentions.nodes.map(({ sentence }, index) => (
          <Proof key={index} sentence={sentence} />
        ))}
      </Section>
    </>
  )
}

function Cards({ statements }: { readonly statements: readonly Statement[] }) {
  return (
    <>
      {statements.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
    </>
  )
}

function Section(props: {
  readonly title: string
  readonly count: number
  /** How many of them are listed. */
  readonly shown: number
  readonly children: ComponentChildren
}) {
  const { title, count, shown } = props
  if (count === 0) return null
  return (
    <section class="detail-section">
      <h3>
        {title}{' '}
        <span class="count">
          {(shown < count ? [shown, count] : [count]).map((number) => number.toLocaleString('en')).join(' of ')}
        </span>
      </h3>
      {props.children}
    </section>
  )
}
