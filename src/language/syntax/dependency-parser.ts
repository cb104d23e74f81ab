import type { ModelFiles } from '../model-files.ts'
import type { Kernel } from '../network/kernel.ts'
import { createStateScorer, type StateScores } from '../network/state-scorer.ts'
import { ParserState } from './parser-state.ts'

/** Heads and labels as the parser gives them: a token without a head has -1 and the label ROOT. */
export interface Arcs {
  readonly heads: Int32Array
  readonly labels: string[]
}

/** Parses one text: all of its tokens' vectors are read before it is parsed. */
interface Parsing {
  readonly read: StateScores['read']
  /** Parses it; a sentence starts at each of the first tokens given and at none of the others, wherever else one may start. */
  readonly parse: (sentenceStarts: readonly number[], joined: readonly number[]) => Arcs
}

/** Starts on a text of so many tokens. */
export type DependencyParser = (tokens: number) => Parsing

/** Context tokens of a state. */
const POSITIONS = 8

const KINDS = ['S', 'D', 'L', 'R', 'B'] as const
type Kind = (typeof KINDS)[number]

function mayStart(state: ParserState, token: number): boolean {
  return !state.isSentenceStart(token) && !state.isJoined(token)
}

function isValid(kind: Kind, state: ParserState): boolean {
  const { stackDepth, bufferLength } = state
  switch (kind) {
    case 'S': {
      if (stackDepth === 0) return true
      const next = state.buffer(0)
      return bufferLength >= 2 && !state.isSentenceStart(next) && !state.isUnshiftable(next)
    }
    case 'D':
      // Off a stack of one, the rest of the buffer is another tree.
      return stackDepth > 1 || (stackDepth === 1 && !state.isJoined(state.buffer(0)))
    case 'L':
    case 'R':
      return stackDepth > 0 && bufferLength > 0 && !state.isSentenceStart(state.buffer(0))
    case 'B':
      return bufferLength >= 2 && state.buffer(1) === state.buffer(0) + 1 && mayStart(state, state.buffer(1))
  }
}

function apply(kind: Kind, state: ParserState, move: number): void {
  switch (kind) {
    case 'S':
      state.push()
      return
    case 'D':
      if (state.stackDepth === 1 || state.hasHead(state.stack(0))) state.pop()
      else state.unshift()
      return
    case 'L':
      state.addArc(state.buffer(0), state.stack(0), move)
      state.allowShift(state.buffer(0))
      state.pop()
      return
    case 'R':
      state.addArc(state.stack(0), state.buffer(0), move)
      state.push()
      return
    case 'B':
      state.startSentence(state.buffer(1))
  }
}

/**
 * Makes the dependency parser: greedy arc-eager search with the moves shift, reduce (D), left arc, right arc and
 * break, which starts a sentence.
 */
export function createDependencyParser(kernel: Kernel, model: ModelFiles): DependencyParser {
  const scorer = createStateScorer(kernel, model, 'parser', POSITIONS)
  const moves = model.tables.parserMoves.map((name) => ({
    kind: KINDS.find((kind) => kind === name.charAt(0)) ?? 'S',
    label: name.slice(2),
  }))
  // Moves of one kind lie together, so each kind is one range of scores.
  const ranges = KINDS.map((kind) => ({
    kind,
    first: moves.findIndex((move) => move.kind === kind),
    end: moves.findLastIndex((move) => move.kind === kind) + 1,
  }))
  const context = new Int32Array(POSITIONS)

  const bestMove = (state: ParserState, { score }: StateScores): number => {
    state.readContext(context)
    const scores = score(context)
    let best = -1
    for (const { kind, first, end } of ranges) {
      if (!isValid(kind, state)) continue
      for (let move = first; move < end; move++) {
        if (best < 0 || (kernel.memory[scores + move] ?? 0) > (kernel.memory[scores + best] ?? 0)) best = move
      }
    }
    return best
  }

  return (tokens) => {
    const scores = scorer(tokens)
    return {
      read: scores.read,
      parse: (sentenceStarts, joined) => {
        const state = new ParserState(tokens)
        for (const token of joined) state.joinSentence(token)
        for (const token of sentenceStarts) state.startSentence(token)
        while (!state.isFinal) {
          const best = bestMove(state, scores)
          const move = moves[best]
          if (move) apply(move.kind, state, best)
          else state.stop()
        }
        const labels = Array.from(state.arcMoves, (move) => moves[move]?.label ?? 'ROOT')
        return { heads: state.heads, labels }
      },
    }
  }
}
