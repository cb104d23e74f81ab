import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import {
  ArticleDocument,
  EntityDetailsDocument,
  TimelineDocument,
  type ArticleQuery,
  type EntityDetailsQuery,
  type TimelineQuery,
} from '../generated/operations.ts'
import { edgesOf, proofOf, type Edge } from '../graph/edges.ts'
import { EMPTY_GRAPH, mergeGraph, type Entity, type Graph, type GraphPart } from '../graph/graph.ts'
import { cut } from '../graph/wording.ts'
import { visibleGraph, type VisibleGraph } from '../graph/visible.ts'
import type { Server } from '../server/ask.ts'
import { createAnswers, WAITING, type Answer } from './answers.ts'
import { changeView, keyOf, type Change } from './change-view.ts'
import { createFindings, type Found } from './findings.ts'
import { beginHistory, redo, step, undo, type History } from './history.ts'
import { describeChange } from './describe-change.ts'
import { loadEntities, loadOpening, type Opening } from './opening.ts'
import { DEFAULT_VIEW, isEntityId, type Finding, type View } from './view.ts'

export type ReadArticle = Extract<NonNullable<ArticleQuery['node']>, { readonly __typename: 'Article' }>
type KnownEntity = Extract<NonNullable<EntityDetailsQuery['node']>, { readonly name: string }>
/** What the server tells of an entity, and what people changed about it. */
export type Details = KnownEntity & Pick<EntityDetailsQuery, 'changes'>
export type TimelineEntry = TimelineQuery['timeline']['nodes'][number]

/** All that the explorer's screen shows, and the ways to change it. */
export interface Session {
  readonly server: Server
  readonly view: ReadonlySignal<View>
  readonly opening: ReadonlySignal<Answer<Opening>>
  readonly graph: ReadonlySignal<Graph>
  readonly edges: ReadonlySignal<readonly Edge[]>
  readonly visible: ReadonlySignal<VisibleGraph>
  /** Ids of the entities in the drawing, whatever is filtered. */
  readonly drawn: ReadonlySignal<ReadonlySet<string>>
  readonly timeline: ReadonlySignal<Answer<readonly TimelineEntry[]>>
  /** The article that is open; undefined in an empty graph. */
  readonly article: ReadonlySignal<Answer<ReadArticle> | undefined>
  readonly found: ReadonlySignal<Answer<Found> | undefined>
  /** What the pointer rests on: the id of an entity, a line or a sentence. */
  readonly hovered: Signal<string | undefined>
  /** What was done last, in words, for eyes and for screen readers. */
  readonly notice: ReadonlySignal<string>
  readonly canUndo: ReadonlySignal<boolean>
  readonly canRedo: ReadonlySignal<boolean>
  /** All that the server tells of one entity. */
  details(id: string): ReadonlySignal<Answer<Details>>
  /** The name of an entity, or its id while it is not known. */
  nameOf(id: string): string
  change(change: Change): void
  /** Takes what the server told into the known graph. */
  learn(part: GraphPart): void
  find(finding: Finding): void
  readonly undo: () => void
  readonly redo: () => void
  tell(notice: string): void
  /** Begins with a view, such as a link's; forgets what was done before. */
  begin(view: View): Promise<void>
  /** Reads all anew, as the graph has changed; the view stays, and what was done before. */
  readAnew(): Promise<void>
}

/** The entities that one's details name: the other ends of its relationships, speakers, and what is spoken about. */
function entitiesIn(node: KnownEntity): readonly Entity[] {
  const statements = [...node.statementsAbout.nodes, ...('statements' in node ? node.statements.nodes : [])]
  return [
    ...node.relationships.nodes.flatMap(({ source, target }) => [source, target]),
    ...statements.flatMap(({ speaker, about }) => [...about, ...(speaker === null ? [] : [speaker])]),
    ...(node.__typename === 'Person' ? node.roles.flatMap(({ at }) => at ?? []) : []),
  ]
}

/** A session with a server. Nothing is asked before `begin`. */
export function createSession(server: Server): Session {
  const history = signal<History<View>>(beginHistory(DEFAULT_VIEW))
  const view = computed(() => history.value.present)
  const opening = signal<Answer<Opening>>(WAITING)
  const graph = signal<Graph>(EMPTY_GRAPH)
  const notice = signal('')
  const hovered = signal<string | undefined>(undefined)
  const timeline = signal<Answer<readonly TimelineEntry[]>>(WAITING)

  const openingIds = computed(() => (opening.value.state === 'ready' ? opening.value.value.ids : []))
  const edges = computed(() => edgesOf(graph.value))
  const visible = computed(() => visibleGraph(graph.value, edges.value, openingIds.value, view.value))
  const drawn = computed(() => new Set([...openingIds.value, ...view.value.added]))
  const learn = (part: GraphPart) => {
    graph.value = mergeGraph(graph.peek(), part)
  }

  const details = createAnswers<Details>(async (id) => {
    const { node, neighborhood, changes } = await server.ask(EntityDetailsDocument, { id })
    if (node === null || !('name' in node)) throw new Error(`There is nothing of the id ${id} in this graph.`)
    learn({
      entities: [node, ...entitiesIn(node)],
      neighborCounts: [[id, neighborhood.hidden[0] ?? { count: 0, kinds: [] }]],
    })
    return { ...node, changes }
  })
  const articles = createAnswers<ReadArticle>(async (id) => {
    const { node } = await server.ask(ArticleDocument, { id })
    if (node?.__typename !== 'Article') throw new Error('This article is not in the graph any more.')
    return node
  })
  const articleId = computed(
    () =>
      view.value.article ?? (opening.value.state === 'ready' ? opening.value.value.articles.nodes[0]?.id : undefined),
  )
  const article = computed(() => (articleId.value === undefined ? undefined : articles.of(articleId.value).value))
  const findings = createFindings(server)
  const found = computed(() =>
    view.value.finding === undefined ? undefined : findings.of(JSON.stringify(view.value.finding)).value,
  )

  // What a search for paths finds comes into the drawing, wherever the search came from: a button, a link, a redo.
  effect(() => {
    const answer = found.value
    if (answer?.state !== 'ready') return
    const { part } = answer.value
    const ids = (part.entities ?? []).map(({ id }) => id)
    batch(() => {
      learn(part)
      const { finding, added } = view.peek()
      const missing = ids.filter((id) => !drawn.peek().has(id))
      if (finding !== undefined && missing.length > 0) {
        const present = { ...view.peek(), added: [...added, ...missing] }
        history.value = { ...history.peek(), present }
      }
    })
  })

  // An entity that the open article does not name is read in one that does; a person may still open any other.
  let followed: readonly string[] = []
  effect(() => {
    const { selection } = view.value
    const [id, ...others] = selection
    if (selection === followed || id === undefined || others.length > 0 || !isEntityId(id)) return
    const [open, known] = [article.value, details.of(id).value]
    if (open?.state !== 'ready' || known.state !== 'ready') return
    followed = selection
    const isNamed = open.value.sentences.some(({ mentions }) => mentions.some(({ entity }) => entity.id === id))
    const telling = known.value.mentions.nodes[0]?.sentence.article.id
    if (isNamed || telling === undefined) return
    history.value = { ...history.peek(), present: { ...view.peek(), article: telling } }
  })

  const session: Session = {
    server,
    view,
    opening,
    graph,
    edges,
    visible,
    drawn,
    timeline,
    article,
    found,
    hovered,
    notice,
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    details: details.of,
    learn,
    nameOf: (id) => graph.value.entities.get(id)?.name ?? id,
    change(change) {
      const label = describeChange(change, (id) => cut(session.nameOf(id), 40))
      const changed = withProof(changeView(view.peek(), change), view.peek())
      const next = step(history.peek(), changed, label, keyOf(change))
      if (next === history.peek()) return
      batch(() => {
        history.value = next
        notice.value = label
      })
    },
    find(finding) {
      session.change({ do: 'find', finding, ids: finding.kind === 'path' ? [finding.from, finding.to] : finding.ids })
    },
    undo() {
      move(undo(history.peek()), 'Undone', 'There is nothing to undo.')
    },
    redo() {
      move(redo(history.peek()), 'Done again', 'There is nothing to do again.')
    },
    tell(text) {
      notice.value = text
    },
    async begin(first) {
      if (first.article !== undefined) followed = first.selection
      history.value = beginHistory(first)
      await read()
    },
    readAnew: read,
  }

  /** Reads what the view shows; what was known before goes at the moment when it comes. */
  async function read() {
    try {
      const value = await loadOpening(server)
      for (const answers of [details, articles, findings]) answers.forget()
      batch(() => {
        graph.value = mergeGraph(EMPTY_GRAPH, value.part)
        opening.value = { state: 'ready', value }
      })
      await loadMissing(view.peek())
      const { timeline: page } = await server.ask(TimelineDocument, {})
      timeline.value = { state: 'ready', value: page.nodes }
    } catch (error) {
      const failed = { state: 'failed', message: error instanceof Error ? error.message : String(error) } as const
      if (opening.peek().state === 'waiting') opening.value = failed
      else if (timeline.peek().state === 'waiting') timeline.value = failed
      else notice.value = failed.message
    }
  }

  /** A line that was selected is read in an article that proves it. */
  function withProof(after: View, before: View): View {
    if (after.selection === before.selection) return after
    const lines = edges.peek().filter(({ id }) => after.selection.includes(id))
    const proofs = lines.flatMap(proofOf).map((sentence) => sentence.article.id)
    const [first] = proofs
    const isOpen = first === undefined || proofs.includes(after.article ?? articleId.peek() ?? '')
    return isOpen ? after : { ...after, article: first }
  }

  function move(moved: ReturnType<typeof undo<View>>, word: string, nothing: string) {
    batch(() => {
      if (moved !== undefined) history.value = moved.history
      notice.value = moved === undefined ? nothing : `${word}: ${moved.label}`
    })
  }

  async function loadMissing({ added }: View) {
    const missing = added.filter((id) => !graph.peek().entities.has(id))
    if (missing.length === 0) return
    const parts = await loadEntities(server, missing)
    batch(() => {
      parts.forEach(learn)
    })
  }

  return session
}
