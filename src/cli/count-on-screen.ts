import { SingleBar } from 'cli-progress'

/** A progress bar on standard error, where a person looks on. */
export interface Count {
  /** Says that so many more will come. */
  readonly expect: (more: number) => void
  readonly step: () => void
  /** How many came. */
  readonly done: () => number
  readonly stop: () => void
}

/** Counts things of a name on the screen; without an end in sight, only how many there were. */
export function countOnScreen(of: string): Count {
  const bar = new SingleBar({
    format: `{bar} {value} of {total} ${of}, {eta_formatted} left`,
    stream: process.stderr,
    noTTYOutput: false,
    hideCursor: true,
    clearOnComplete: true,
  })
  let [total, done] = [0, 0]
  bar.start(0, 0)
  return {
    expect(more) {
      total = done + more
      bar.setTotal(total)
    },
    step() {
      done++
      if (done > total) bar.setTotal(done)
      bar.update(done)
    },
    done: () => done,
    stop: () => {
      bar.stop()
    },
  }
}
