import { SingleBar } from 'cli-progress'

/** Tells a person how far work on many articles is: a bar where one looks on, and else a line from time to time. */
export interface Progress {
  /** Says that so many more will come. */
  readonly expect: (more: number) => void
  /** Counts an article that is done. */
  readonly step: () => void
  /** How many are done. */
  readonly done: () => number
  /** Tells something else, on a line of its own. */
  readonly say: (line: string) => void
  readonly stop: () => void
}

const MS_BETWEEN_LINES = 10_000
const CLEAR_LINE = '\r\x1b[K'

/**
 * Starts to tell, on standard error.
 * @param total how many articles there are, as far as that is known; 0 where nobody knows
 */
export function startProgress(total = 0, stream: NodeJS.WriteStream = process.stderr): Progress {
  const began = performance.now()
  let [done, whole, nextLine] = [0, total, MS_BETWEEN_LINES]
  const told = () => describeProgress(done, whole, performance.now() - began)
  const bar = stream.isTTY
    ? new SingleBar({ format: '{bar} {told}', stream, hideCursor: true, clearOnComplete: true })
    : undefined
  bar?.start(whole, 0, { told: told() })
  return {
    expect(more) {
      whole = done + more
      bar?.setTotal(whole)
    },
    step() {
      done++
      bar?.update(done, { told: told() })
      if (bar !== undefined || performance.now() - began < nextLine) return
      nextLine += MS_BETWEEN_LINES
      stream.write(`${told()}\n`)
    },
    done: () => done,
    say: (line) => void stream.write(bar === undefined ? `${line}\n` : `${CLEAR_LINE}${line}\n`),
    stop: () => bar?.stop(),
  }
}

/** How far work is after some milliseconds: `1,200 of 5,000 articles, 35.0 a second, 1 min 49 s left`. */
export function describeProgress(done: number, total: number, ms: number): string {
  const isOpen = total === 0
  const counted = `${done.toLocaleString('en')}${isOpen ? '' : ` of ${Math.max(total, done).toLocaleString('en')}`} articles`
  if (done === 0 || ms <= 0) return counted
  const rate = (done / ms) * 1000
  if (isOpen) return `${counted}, ${rate.toFixed(1)} a second`
  const seconds = Math.ceil(Math.max(total - done, 0) / rate)
  const left = seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  return `${counted}, ${rate.toFixed(1)} a second, ${left} left`
}
