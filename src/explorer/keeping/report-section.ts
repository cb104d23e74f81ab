import { RELATIONSHIP_TYPES } from '../../model/relationship-type.ts'
import type { RelationshipFilter, StatementFilter } from '../generated/operations.ts'
import { spokenEnds } from '../graph/edges.ts'
import { QUESTION_OF } from '../graph/visible.ts'
import type { Listing } from '../server/all-pages.ts'
import type { Server } from '../server/ask.ts'
import { findArticles } from '../state/article-list.ts'
import { loadRelationships, loadStatements, type DatedRelationship, type DatedStatement } from '../state/dossier.ts'
import { find } from '../state/findings.ts'
import { relationshipsOf, statementsAlong, statementsOf } from '../state/scope-filters.ts'
import type { Chosen } from '../state/scope.ts'
import { isEntityId, isLineId, SURENESS, type View } from '../state/view.ts'

/** Relationships and statements of a section at the most; the view has the others. */
const MOST_FACTS = 15
/** Sentences that prove a relationship in a report at the most. */
const MOST_PROOFS = 2

/** What a report tells of one view: the first of its facts, and how many there are. */
export interface ReportSection {
  readonly relationships: Listing<DatedRelationship>
  readonly statements: Listing<DatedStatement>
}

interface Filters {
  readonly relationships?: RelationshipFilter
  readonly statements?: StatementFilter
}

const NONE = { total: 0, nodes: [] }

/** Asks for what a view is about: what it found or selects, else all of its scope; as sure, and of the time, as it says. */
export async function loadSection(server: Server, view: View): Promise<ReportSection> {
  const { relationships, statements } = await filtersOf(server, view)
  const within = {
    ...(view.window === undefined ? {} : { date: view.window }),
    ...(SURENESS[view.sureness] === 0 ? {} : { minConfidence: SURENESS[view.sureness] }),
  }
  const [told, said] = await Promise.all([
    relationships === undefined
      ? NONE
      : loadRelationships(server, { ...relationships, ...within }, MOST_PROOFS, MOST_FACTS),
    statements === undefined ? NONE : loadStatements(server, { ...statements, ...within }, MOST_FACTS),
  ])
  return { relationships: firstOf(told), statements: firstOf(said) }
}

function firstOf<Item>({ total, nodes }: Listing<Item>): Listing<Item> {
  return { total, nodes: nodes.slice(0, MOST_FACTS) }
}

async function filtersOf(server: Server, view: View): Promise<Filters> {
  const { finding, page, path, question, selection } = view
  if (finding !== undefined && page === undefined) {
    const found = await find(server, finding)
    if (found.kind === 'common') {
      const joining = (found.part.relationships ?? []).filter(({ id }) => found.ids.has(id))
      return { relationships: { ids: idsOf(joining) } }
    }
    const steps = (found.paths[path] ?? found.paths[0])?.steps ?? []
    const relationships = steps.flatMap(({ relationship }) => relationship ?? [])
    const statements = steps.flatMap(({ statement }) => statement ?? [])
    return { relationships: { ids: idsOf(relationships) }, statements: { ids: idsOf(statements) } }
  }
  const lines = selection.filter(isLineId)
  if (lines.length > 0) return filtersOfLines(lines)
  const chosen = await chosenIn(server, view)
  const types = RELATIONSHIP_TYPES.filter((type) => QUESTION_OF[type] === question)
  return {
    ...(question === 'said'
      ? {}
      : { relationships: { ...(question === undefined ? {} : { types }), ...relationshipsOf(chosen) } }),
    ...(question === undefined || question === 'said' ? { statements: statementsOf(chosen) } : {}),
  }
}

function filtersOfLines(lines: readonly string[]): Filters {
  const spoken = lines.flatMap((id) => spokenEnds(id) ?? [])
  const related = lines.filter((id) => spokenEnds(id) === undefined)
  const said = spoken.map(statementsAlong)
  return {
    ...(related.length === 0 ? {} : { relationships: { ids: related } }),
    ...(said.length === 0 ? {} : { statements: { or: said } }),
  }
}

/** The entity of a dossier, what is selected, or the scope; undefined for everything. */
async function chosenIn(server: Server, { page, selection, scope }: View): Promise<Chosen | undefined> {
  const selected = page?.kind === 'dossier' ? [page.entity] : selection.filter(isEntityId)
  if (selected.length > 0) return { kind: 'entities', ids: selected }
  if (scope?.kind !== 'search') return scope
  return { kind: 'articles', ids: idsOf(await findArticles(server, scope.words)) }
}

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)
