import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { EntityKind } from '../generated/operations.ts'
import type { Communities } from '../communities/community.ts'
import { edgesOf, type Edge } from '../graph/edges.ts'
import { EMPTY_GRAPH, mergeGraph, nameOf, type Graph, type GraphPart } from '../graph/graph.ts'
import { leavesOf, visibleGraph, type VisibleGraph } from '../graph/visible.ts'
import { countOf, cut } from '../graph/wording.ts'
import type { Server } from '../server/ask.ts'
import { createAnswers, type Answer } from './answers.ts'
import type { AnswerTo, Ask } from './ask.ts'
import type { Step } from './take-step.ts'
import type { Known } from './known.ts'
import { perform, taughtBy } from './perform.ts'
import { FIRST_STATE, reduce, type Action, type Notice, type Offer } from './reduce.ts'
import { articleListOf } from './article-list.ts'
import { communitiesIn, isOverview } from './overview.ts'
import { pagesOf } from './questions.ts'
import { scopedEdges } from './scoped-edges.ts'
import { drawnIn, foundIn, isLoading, openArticle } from './shown.ts'
import type { Finding, View } from './view.ts'

/** All that the explorer's screen shows, and the ways to change it. */
export interface Session {
  readonly server: Server
  readonly view: ReadonlySignal<View>
  readonly graph: ReadonlySignal<Graph>
  readonly edges: ReadonlySignal<readonly Edge[]>
  readonly visible: ReadonlySignal<VisibleGraph>
  /** Ids of the entities in the drawing, hidden ones included. */
  readonly drawn: ReadonlySignal<ReadonlySet<string>>
  /** The id of the article that is open; undefined in an empty graph. */
  readonly articleId: ReadonlySignal<string | undefined>
  /** The entities and lines of what was found and is open; undefined while nothing is. */
  readonly found: ReadonlySignal<ReadonlySet<string> | undefined>
  /** The pages of what answers the question, and which is to come. */
  readonly pages: ReadonlySignal<ReturnType<typeof pagesOf>>
  /** Whether a large graph is seen as its communities, and these once they are known. */
  readonly isOverview: ReadonlySignal<boolean>
  readonly communities: ReadonlySignal<Communities | undefined>
  /** Whether what is to be drawn is still being asked for. */
  readonly isLoading: ReadonlySignal<boolean>
  /** The pages of the list of articles, and which is to come. */
  readonly articles: ReadonlySignal<ReturnType<typeof articleListOf>>
  /** What the pointer rests on: the id of an entity, a line or a sentence. */
  readonly hovered: Signal<string | undefined>
  /** What was done last, in words, for eyes and for screen readers. */
  readonly notice: ReadonlySignal<Notice>
  readonly canUndo: ReadonlySignal<boolean>
  readonly canRedo: ReadonlySignal<boolean>
  /** A number that is another after each step, forth or back. */
  readonly steps: ReadonlySignal<number>
  /** What came of a question; reading it asks nothing. */
  answer<Asked extends Ask>(ask: Asked): Answer<AnswerTo<Asked>>
  /** The answer to a question; undefined while there is none. */
  readonly answerTo: Known['answerTo']
  /** Puts a question once more that was refused. */
  readonly retry: (ask: Ask) => void
  /** The name of an entity, or what its id says of it while it is not known. */
  readonly nameOf: (id: string) => string
  take(step: Step): void
  /** Brings the most telling neighbors of an entity into the drawing, of one kind or of all, and says how many are left. */
  readonly expand: (id: string, kind?: EntityKind) => void
  /** Takes away the neighbors of an entity that nothing else in sight is joined to. */
  readonly collapse: (id: string) => void
  find(finding: Finding): void
  readonly undo: () => void
  readonly redo: () => void
  /** Says what was done; `offer`: what can be done about it at once. */
  tell(notice: string, offer?: Offer): void
  /** Begins with a view, such as a link's; forgets what was done before. */
  begin(view: View): void
  /** Shows a view that was seen before, or another: the step before it is taken back, or it is a step of its own. */
  visit(view: View): void
  /** Takes what the server told into the known graph. */
  learn(part: GraphPart): void
  /** Reads all anew, as the graph has changed; the view stays, and what was done before. */
  readAnew(): Promise<void>
}

/**
 * A session with a server: the state that the reducer gives, the graph that answers taught, and the answers. Nothing is
 * asked before `begin`; from then on exactly what the reducer says.
 */
export function createSession(server: Server): Session {
  const state = signal(FIRST_STATE)
  const graph = signal<Graph>(EMPTY_GRAPH)
  const answers = createAnswers((ask) => perform(server, ask), {
    answered(ask, value) {
      batch(() => {
        taughtBy(ask, value).forEach(learn)
        dispatch({ do: 'be answered', ask })
      })
      // Who expands again wants what is there by then.
      if (ask.about === 'expansion') answers.forget(ask)
    },
    refused(ask, { message }) {
      dispatch({ do: 'be refused', ask, message })
    },
  })
  const answer = <Asked extends Ask>(ask: Asked) => answers.of(ask).value
  const answerTo: Known['answerTo'] = (ask) => {
    const known = answer(ask)
    return known.state === 'ready' ? known.value : undefined
  }

  const view = computed(() => state.value.history.present)
  const edges = computed(() => edgesOf(graph.value))
  const drawn = computed(() => drawnIn(view.value, { answerTo }))
  const visible = computed(() => {
    const lines = scopedEdges(edges.value, view.value, { answerTo })
    return visibleGraph(graph.value, lines, drawn.value, view.value)
  })

  function learn(part: GraphPart): void {
    graph.value = mergeGraph(graph.peek(), part)
  }

  function dispatch(action: Action): void {
    const known = { graph: graph.peek(), edges: edges.peek(), answerTo }
    const { state: next, ask } = reduce(state.peek(), action, known)
    state.value = next
    ask.forEach(answers.put)
  }

  const take = (step: Step) => {
    dispatch({ do: 'take', step })
  }
  const tell = (notice: string, offer?: Offer) => {
    dispatch({ do: 'tell', notice, ...(offer === undefined ? {} : { offer }) })
  }

  return {
    server,
    view,
    graph,
    edges,
    visible,
    drawn,
    articleId: computed(() => openArticle(view.value, { answerTo })),
    found: computed(() => foundIn(view.value, { answerTo })),
    pages: computed(() => pagesOf(view.value, { answerTo })),
    isOverview: computed(() => isOverview(view.value, { answerTo })),
    communities: computed(() => communitiesIn(view.value, { answerTo })),
    isLoading: computed(() => isLoading(view.value, { answer, answerTo })),
    articles: computed(() => articleListOf(view.value, { answerTo })),
    hovered: signal<string | undefined>(undefined),
    notice: computed(() => state.value.notice),
    canUndo: computed(() => state.value.history.past.length > 0),
    canRedo: computed(() => state.value.history.future.length > 0),
    steps: computed(() => state.value.history.past.length),
    answer,
    answerTo,
    retry: answers.retry,
    nameOf: (id) => nameOf(graph.value, id),
    take,
    expand(id, kind) {
      dispatch({ do: 'expand', id, ...(kind === undefined ? {} : { kind }) })
    },
    collapse(id) {
      const name = cut(nameOf(graph.peek(), id), 40)
      const ids = leavesOf([id], visible.peek())
      const because = `collapse ${name}: ${countOf(ids.length, ['neighbor', 'neighbors'])} away`
      if (ids.length === 0) tell(`All neighbors of ${name} are joined to others too.`)
      else take({ do: 'collapse', ids, because })
    },
    find(finding) {
      take({ do: 'find', finding, ids: finding.kind === 'path' ? [finding.from, finding.to] : finding.ids })
    },
    undo() {
      dispatch({ do: 'undo' })
    },
    redo() {
      dispatch({ do: 'redo' })
    },
    tell,
    begin(first) {
      dispatch({ do: 'begin', view: first })
    },
    visit(other) {
      dispatch({ do: 'visit', view: other })
    },
    learn,
    async readAnew() {
      const ask = { about: 'opening' } as const
      const opening = await perform(server, ask)
      // What was known before goes at the moment when what is now comes.
      batch(() => {
        answers.beginAnew(ask, opening)
        graph.value = EMPTY_GRAPH
        taughtBy(ask, opening).forEach(learn)
        dispatch({ do: 'be answered', ask })
      })
    },
  }
}
