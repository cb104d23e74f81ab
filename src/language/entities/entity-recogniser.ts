import type { ModelFiles } from '../model-files.ts'
import type { Kernel } from '../network/kernel.ts'
import { createStateScorer, type StateScores } from '../network/state-scorer.ts'

/** An entity over tokens `first` to `end`, exclusive. */
interface EntityTokens {
  readonly first: number
  readonly end: number
  readonly label: string
}

/** Finds the entities of one text: all of its tokens' vectors are read before they are looked for. */
interface Recognition {
  readonly read: StateScores['read']
  readonly recognise: (
    isSpace: (token: number) => boolean,
    isSentenceStart: (token: number) => boolean,
  ) => EntityTokens[]
}

/** Starts on a text of so many tokens. */
export type EntityRecogniser = (tokens: number) => Recognition

/** Context tokens of a state: the next token, the first one of the open entity, and the one before the next. */
const POSITIONS = 3

/**
 * Makes the recogniser: a greedy walk over the tokens with the moves begin, in, last, unit and out (BILUO; Ratinov
 * and Roth 2009). No entity crosses a sentence's start or begins with white space.
 */
export function createEntityRecogniser(kernel: Kernel, model: ModelFiles): EntityRecogniser {
  const scorer = createStateScorer(kernel, model, 'ner', POSITIONS)
  const moves = model.tables.entityMoves.map((name, number) => ({ number, kind: name.charAt(0), label: name.slice(2) }))
  const starting = moves.filter(({ kind, label }) => kind === 'O' || (label !== '' && 'BU'.includes(kind)))
  const continuing = new Map(
    starting.map(({ label: open }) => [open, moves.filter(({ kind, label }) => label === open && 'IL'.includes(kind))]),
  )
  const context = new Int32Array(POSITIONS)

  return (tokens) => {
    const { read, score } = scorer(tokens)

    const recognise: Recognition['recognise'] = (isSpace, isSentenceStart) => {
      const entities: EntityTokens[] = []
      let start = -1
      let open = ''
      for (let token = 0; token < tokens; token++) {
        context[0] = token
        context[1] = start
        context[2] = start < 0 ? -1 : token - 1
        const scores = score(context)
        const mayGoOn = token + 1 < tokens && !isSentenceStart(token + 1)
        const mayStart = !isSpace(token)
        let best: (typeof moves)[number] | undefined
        for (const move of start < 0 ? starting : (continuing.get(open) ?? [])) {
          const { kind, number } = move
          if (!mayGoOn && (kind === 'B' || kind === 'I')) continue
          if (!mayStart && (kind === 'B' || kind === 'U')) continue
          if (!best || (kernel.memory[scores + number] ?? 0) > (kernel.memory[scores + best.number] ?? 0)) best = move
        }
        if (best?.kind === 'B') {
          start = token
          open = best.label
        } else if (best?.kind === 'L' || best?.kind === 'U') {
          entities.push({ first: best.kind === 'U' ? token : start, end: token + 1, label: best.label })
          start = -1
        }
      }
      return entities
    }

    return { read, recognise }
  }
}
