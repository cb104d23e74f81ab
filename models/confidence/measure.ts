/**
 * Measures how often what the reader finds is right, by how it is found, and writes rates.tsv; run by maintainers with
 * `npx tsx models/confidence/measure.ts`. Entities and relationships are measured on the annotated articles that were kept
 * aside or annotated before any reader saw them; speakers on all annotated ones, as few are wrong. Some texts lie beside the
 * project, in ../shared. A relationship counts for as many cases as the less sure of its ends is sure to be one.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadEnglish } from '../../src/language/index.ts'
import { articleFrom } from '../../src/loader/article.ts'
import type { FoundText } from '../../src/loader/found-text.ts'
import type { Span } from '../../src/model/span.ts'
import { entityId } from '../../src/model/id.ts'
import { howNamed, speakerPlaces } from '../../src/reader/confidence/how-found.ts'
import { confidenceOf, withTotals, type Group, type Rate } from '../../src/reader/confidence/rates.ts'
import { graphFile, graphFileOf } from '../../src/reader/evaluation/graph-file.ts'
import { GRAPH_LISTS } from '../../src/reader/evaluation/reliability.ts'
import { entityLine, relationLine, scoreGraph } from '../../src/reader/evaluation/score.ts'
import { scoreStatements } from '../../src/reader/evaluation/score-statements.ts'
import { statementFile } from '../../src/reader/evaluation/statement-file.ts'
import type { DocumentEntity } from '../../src/reader/document.ts'
import { loadLexicon } from '../../src/reader/lexicon/lexicon.ts'
import { takeSteps } from '../../src/reader/step.ts'
import { STEPS } from '../../src/reader/steps.ts'

const TESTS = new URL('../../tests/reader/', import.meta.url)
const SHARED = new URL('../../../shared/', import.meta.url)

/** An annotated article; `isAside` where no rule was written on it. */
interface Annotated {
  readonly found: FoundText
  readonly graph: unknown
  readonly statements: unknown
  readonly isAside: boolean
}

/** Something found, whether it is right, and, of a relationship, the ways in which its ends were found. */
interface Found {
  readonly group: Group
  readonly way: Way
  readonly right: boolean
  readonly ends: readonly Way[]
}
type Way = readonly [kind: string, how: string]

const [english, lexicon] = [await loadEnglish(), loadLexicon()]
const found = [
  ...outside('', 'corpus/wikinews-2019-2020.jsonl'),
  ...outside('official/', 'official/re3d-official.jsonl'),
  ...own(),
].flatMap((article) => measure(article).filter(({ group }) => article.isAside || group === 'speaker'))

/** Annotated articles whose texts lie beside the project. */
function outside(folder: string, texts: string): Annotated[] {
  const at = new URL(`gold/${folder}`, TESTS)
  const split = json(new URL('split.json', at)) as Readonly<Record<'develop' | 'keptAside', readonly string[]>>
  const articles = new Map(
    readFileSync(new URL(texts, SHARED), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { url: string; text: string })
      .map(({ url, text }) => [url, { url, text }]),
  )
  return [...split.develop, ...split.keptAside].map((name) => {
    const graph = json(new URL(`${name}.gold.json`, at))
    const statements = new URL(`${name}.statements.json`, at)
    return {
      found: articles.get((graph as { source: string }).source) ?? { text: '' },
      graph,
      statements: existsSync(statements) ? json(statements) : { statements: [] },
      isAside: split.keptAside.includes(name),
    }
  })
}

/** The articles of the project itself. */
function own(): Annotated[] {
  const at = new URL('articles/', TESTS)
  const names = readdirSync(at).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -'.txt'.length)] : []))
  return names.sort().map((name) => {
    const graph = json(new URL(`${name}.gold.json`, at))
    const { publishedAt } = graph as { publishedAt: string }
    const text = readFileSync(new URL(`${name}.txt`, at), 'utf8')
    const statements = json(new URL(`${name}.statements.json`, at))
    return { found: { text, publishedAt, source: `text:${name}` }, graph, statements, isAside: true }
  })
}

function json(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** What the reader finds in an article, and whether it is right. */
function measure({ found: { text, ...rest }, graph, statements }: Annotated): Found[] {
  const gold = graphFile.parse(graph)
  const { document, facts, reading } = takeSteps(STEPS, { article: articleFrom({ text, ...rest }), english, lexicon })
  const { isRight } = scoreGraph(gold, graphFileOf(reading))
  const judged = (group: Group, way: Way, line: string, ends: readonly Way[] = []): Found[] => {
    const right = isRight.get(line)
    return right === undefined ? [] : [{ group, way, right, ends }]
  }
  const wayOf = (entity: DocumentEntity): Way => [entity.kind, howNamed(entity)]
  const entities = document.entities.flatMap((entity) =>
    entity.kind === 'TOPIC' ? [] : judged('entity', wayOf(entity), entityLine(GRAPH_LISTS[entity.kind], entity.name)),
  )
  const relationships = facts.relationships.flatMap(({ type, method, source, target }) => {
    const [from, to] = [document.entities[source], document.entities[target]]
    if (from === undefined || to === undefined) return []
    const line = relationLine(from.name, type, to.name)
    return judged('relationship', [type, method], line, [wayOf(from), wayOf(to)])
  })
  const placeOf = speakerPlaces(document)
  const ids = document.entities.map(({ kind, name }) => entityId(kind, name))
  const said = statementFile.parse({
    statements: (statements as { statements: Span[] }).statements.map((one) => ({
      ...one,
      text: text.slice(one.start, one.end),
    })),
  })
  const speakers = scoreStatements(said.statements, gold, reading).speakers.map(
    ({ statement: { start, end, speaker, method }, right }): Found => {
      const { place } = placeOf({ start, end, speaker: ids.findIndex((id) => id === speaker) })
      return { group: 'speaker', way: [place, method], right, ends: [] }
    },
  )
  return [...entities, ...relationships, ...speakers]
}

/** The rates of what was found, for which each counts as so many cases. */
function ratesOf(some: readonly Found[], casesOf: (one: Found) => number): Map<string, Rate> {
  const rates = new Map<string, Rate>()
  for (const one of some) {
    const key = [one.group, ...one.way].join('/')
    const sum = rates.get(key) ?? { right: 0, cases: 0 }
    rates.set(key, { right: sum.right + Number(one.right), cases: sum.cases + casesOf(one) })
  }
  return rates
}

/** The rates of ways that are too rare in the annotated articles, read by hand in others. */
const READ_BY_HAND: readonly [string, Rate][] = [['speaker/beside/speech-noun', { right: 13, cases: 16 }]]

const isRelationship = ({ group }: Found) => group === 'relationship'
const things = ratesOf(
  found.filter((one) => !isRelationship(one)),
  () => 1,
)
const relationships = ratesOf(found.filter(isRelationship), ({ ends }) =>
  Math.min(...ends.map((end) => confidenceOf(withTotals(things), 'entity', ...end))),
)
const rows = Array.from([...things, ...relationships, ...READ_BY_HAND], ([key, { right, cases }]) =>
  [...key.split('/'), right, Number(cases.toFixed(1))].join('\t'),
)
const head =
  '# How often what is found is right: group, kind, how it is found, how many are right, of how many. measure.ts makes it.'
writeFileSync(new URL('rates.tsv', import.meta.url), `${[head, ...rows.sort()].join('\n')}\n`)
console.log(`${found.length} cases, ${rows.length} ways`)
