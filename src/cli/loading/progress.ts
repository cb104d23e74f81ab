import { SingleBar } from 'cli-progress'

/** Tells a person how far a load is: a bar where one looks on, and else a line from time to time. */
export interface Progress {
  /** Counts a text that is done. */
  step(): void
  /** Tells something else, on a line of its own. */
  say(line: string): void
  stop(): void
}

const MS_BETWEEN_LINES = 10_000
const CLEAR_LINE = '\r\x1b[K'

/**
 * Starts to tell, on standard error.
 * @param total how many texts there are, as far as that is known
 */
export function startProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  const began = performance.now()
  let done = 0
  const told = () => describeProgress(done, total, performance.now() - began)
  if (!stream.isTTY) {
    let next = MS_BETWEEN_LINES
    return {
      step() {
        done++
        if (performance.now() - began < next) return
        next += MS_BETWEEN_LINES
        stream.write(`${told()}\n`)
      },
      say: (line) => void stream.write(`${line}\n`),
      stop: () => undefined,
    }
  }
  const bar = new SingleBar({ format: '{bar} {told}', stream, hideCursor: true, clearOnComplete: true })
  bar.start(total, 0, { told: told() })
  return {
    step: () => {
      done++
      bar.update(done, { told: told() })
    },
    say: (line) => void stream.write(`${CLEAR_LINE}${line}\n`),
    stop: () => {
      bar.stop()
    },
  }
}

/** How far a load is after some milliseconds: `1,200 of 5,000 articles, 35.0 a second, 1 min 49 s left`. */
export function describeProgress(done: number, total: number, ms: number): string {
  const counted = `${done.toLocaleString('en')} of ${Math.max(total, done).toLocaleString('en')} articles`
  if (done === 0 || ms <= 0) return counted
  const rate = (done / ms) * 1000
  const seconds = Math.ceil(Math.max(total - done, 0) / rate)
  const left = seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  return `${counted}, ${rate.toFixed(1)} a second, ${left} left`
}
