import type { EntityKind } from '../../../model/entity-kind.ts'
import { entityKindOf } from '../../../model/id.ts'
import type { Engine, ReadOptions, Value } from '../../engine.ts'
import { textsOf } from '../../row.ts'
import type { Rows } from '../aggregate.ts'
import { suggestionAggregation } from '../aggregations.ts'
import type { Compilation } from '../compilation.ts'
import { cursorBinding } from '../cursor.ts'
import { listedPage } from '../listed-page.ts'
import { PAGING } from '../page-arguments.ts'
import type { SelectedField } from '../selection.ts'
import { partsOf, shapeObject, type Parts } from '../shape.ts'
import { candidatesOf, namesAlike, surnamesAt } from '../suggestions/candidates.ts'
import { judge, type Suggestion } from '../suggestions/judge.ts'
import { knownEntities, knownOf, toldApart } from '../suggestions/known.ts'
import { listedTotals } from './listed-totals.ts'
import { nodesById } from './lookup.ts'
import type { Question } from './question.ts'

/** `mergeSuggestions`: two statements find who may be one, two more what is known of them; a last one reads what is asked of the page. */
export const mergeSuggestions: Question<'mergeSuggestions'> = {
  reads: { entity: true, kinds: true, minScore: true, ...PAGING },
  async make(field, engine, options) {
    const { entity, kinds, minScore } = field.arguments
    const all = (await suggestions(engine, entity, kinds, options)).filter(({ score }) => score >= minScore)
    const binding = cursorBinding('Query.mergeSuggestions', entity ?? null, kinds ?? null, minScore)
    const paging = { binding, keysOf, compare: byScore }
    const { items, cursor, pageInfo } = listedPage(all.sort(byMostLikely), field, paging)
    const [entities, totals] = await Promise.all([
      readEntities(engine, field.fields, items, options),
      listedTotals(engine, field.fields, (query) => suggestionRows(query, all), options),
    ])
    // What went between the statements is left out.
    const page = items.filter((one) => [...entities.values()].every(({ end, read }) => read.has(one[end])))
    const parts = partsOf<'MergeSuggestionConnection', readonly Suggestion[]>(field.fields, {
      edges(part) {
        const edge = partsOf<'MergeSuggestionEdge', Suggestion>(part.fields, {
          cursor: () => cursor,
          node: (below) => reading(suggestionParts(below.fields, entities)),
        })
        return (some) => some.map((one) => shapeObject(edge, one))
      },
      nodes(part) {
        const read = reading(suggestionParts(part.fields, entities))
        return (some) => some.map(read)
      },
      totalCount: () => () => all.length,
      ...totals,
      pageInfo,
    })
    return shapeObject(parts, page)
  },
}

const reading = (parts: Parts<Suggestion>) => (one: Suggestion) => shapeObject(parts, one)

async function suggestions(
  engine: Engine,
  entity: string | undefined,
  kinds: readonly EntityKind[] | undefined,
  options: ReadOptions,
): Promise<Suggestion[]> {
  const [alike, colleagues] = await Promise.all([
    engine.read(namesAlike(entity), options),
    engine.read(surnamesAt(entity), options),
  ])
  const candidates = candidatesOf(alike, colleagues, kinds, entity)
  if (candidates.length === 0) return []
  const ids = [...new Set(candidates.flatMap(({ one, other }) => [one, other]))]
  const [known, apart] = await Promise.all([
    engine.read(knownEntities(ids), options),
    engine.read(toldApart(ids), options),
  ])
  const byId = new Map(known.map(knownOf).map((each) => [each.id, each]))
  const rejected = apart.map((row) => new Set(textsOf(row, 'apart')))
  return candidates.flatMap((candidate) => {
    const [one, other] = [byId.get(candidate.one), byId.get(candidate.other)]
    if (one === undefined || other === undefined) return []
    if (rejected.some((ofChange) => ofChange.has(one.id) && ofChange.has(other.id))) return []
    return judge(candidate, one, other) ?? []
  })
}

function suggestionRows(query: Compilation, all: readonly Suggestion[]): Rows {
  const rows = all.map(({ id, score, into, reasons }) => ({
    id,
    score,
    kind: entityKindOf(into) ?? null,
    reasons: [...new Set(reasons.map(({ kind }) => kind))],
  }))
  const suggestion = query.variable('suggestion')
  return {
    imports: [],
    match: `UNWIND ${query.parameter(rows)} AS ${suggestion}`,
    aggregation: suggestionAggregation(query, suggestion),
  }
}

const keysOf = ({ score, id }: Suggestion) => [score, id] as const
type Keys = ReturnType<typeof keysOf>

const byScore = ([score, id]: Keys, [otherScore, otherId]: Keys) =>
  otherScore - score || (id < otherId ? -1 : id > otherId ? 1 : 0)

const byMostLikely = (a: Suggestion, b: Suggestion) => byScore(keysOf(a), keysOf(b))

type End = 'into' | 'other'

/** What was read of the entities of a page, for each field that asks for them. */
type Entities = ReadonlyMap<object, { readonly end: End; readonly read: ReadonlyMap<string, Value> }>

function suggestionParts(fields: readonly SelectedField[], entities: Entities): Parts<Suggestion> {
  return partsOf<'MergeSuggestion', Suggestion>(fields, {
    suggestionId: () => (one) => one.id,
    into: (part) => (one) => entities.get(part)?.read.get(one.into) ?? null,
    other: (part) => (one) => entities.get(part)?.read.get(one.other) ?? null,
    score: () => (one) => one.score,
    reasons(part) {
      const reason = partsOf<'MergeReason', Suggestion['reasons'][number]>(part.fields, {
        kind: () => (one) => one.kind,
        text: () => (one) => one.text,
      })
      return (one) => one.reasons.map((each) => shapeObject(reason, each))
    },
  })
}

/** Reads the entities of a page, for each field that asks for them. */
async function readEntities(
  engine: Engine,
  fields: readonly SelectedField[],
  page: readonly Suggestion[],
  options: ReadOptions,
): Promise<Entities> {
  const below = (parts: readonly SelectedField[], name: string) => parts.filter((part) => part.name === name)
  const nodes = [
    ...below(fields, 'nodes'),
    ...below(fields, 'edges').flatMap((edges) => below(edges.fields, 'node')),
  ].flatMap((part) => part.fields)
  const ends: readonly End[] = ['into', 'other']
  const asking = ends.flatMap((end) =>
    below(nodes, end).map(async (part) => {
      const ids = page.map((one) => one[end])
      return [part, { end, read: await nodesById(engine, ids, part.fields, options) }] as const
    }),
  )
  return new Map(await Promise.all(asking))
}
