import type { ModelFiles } from '../model-files.ts'
import type { Kernel } from '../network/kernel.ts'
import { createStateScorer, type StateScorer } from '../network/state-scorer.ts'

/** An entity over tokens `first` to `end`, exclusive. */
export interface EntityTokens {
  readonly first: number
  readonly end: number
  readonly label: string
}

/** The named-entity recogniser: its scorer, which must have read all tokens, and the search. */
export interface EntityRecogniser {
  readonly scorer: StateScorer
  readonly recognise: (
    tokens: number,
    isSpace: (token: number) => boolean,
    isSentenceStart: (token: number) => boolean,
  ) => EntityTokens[]
}

/** Context tokens of a state: the next token, the first one of the open entity, and the one before the next. */
const POSITIONS = 3

/**
 * Makes the recogniser: a greedy walk over the tokens with the moves begin, in, last, unit and out (BILUO; Ratinov
 * and Roth 2009). No entity crosses a sentence's start or begins with white space.
 */
export function createEntityRecogniser(kernel: Kernel, model: ModelFiles): EntityRecogniser {
  const scorer = createStateScorer(kernel, model, 'ner', POSITIONS)
  const moves = model.tables.entityMoves.map((name) => ({ kind: name.charAt(0), label: name.slice(2) }))
  const context = new Int32Array(POSITIONS)

  return {
    scorer,
    recognise: (tokens, isSpace, isSentenceStart) => {
      const entities: EntityTokens[] = []
      let start = -1
      let open = ''
      for (let token = 0; token < tokens; token++) {
        context[0] = token
        context[1] = start
        context[2] = start < 0 ? -1 : token - 1
        const scores = scorer.score(context)
        const mayGoOn = token + 1 < tokens && !isSentenceStart(token + 1)
        const mayStart = start < 0 && !isSpace(token)
        let best = -1
        moves.forEach(({ kind, label }, move) => {
          const valid =
            kind === 'O'
              ? start < 0
              : label !== '' &&
                (kind === 'B'
                  ? mayStart && mayGoOn
                  : kind === 'U'
                    ? mayStart
                    : start >= 0 && label === open && (kind === 'L' || mayGoOn))
          if (valid && (best < 0 || (kernel.memory[scores + move] ?? 0) > (kernel.memory[scores + best] ?? 0)))
            best = move
        })
        const { kind, label } = moves[best] ?? { kind: 'O', label: '' }
        if (kind === 'B') {
          start = token
          open = label
        } else if (kind === 'L' || kind === 'U') {
          entities.push({ first: kind === 'U' ? token : start, end: token + 1, label })
          start = -1
        }
      }
      return entities
    },
  }
}
