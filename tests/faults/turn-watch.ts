/**
 * Loaded into a process beside what it runs: says at each signal USR2 how long the longest turn of its thread was since
 * the last, in milliseconds of processor time, to which other programs of the machine add nothing. Until that turn is
 * over the process answers nobody.
 */
import { readFileSync } from 'node:fs'

const MS_BETWEEN_LOOKS = 2

/** How long the thread that a process begins with has run, in milliseconds (Linux, proc(5)). */
const ranMs = () => Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6

let last = ranMs()
let longest = 0
let turns = 0

function look(): void {
  longest = Math.max(longest, ranMs() - last)
  last = ranMs()
  setTimeout(look, MS_BETWEEN_LOOKS).unref()
}

process.on('SIGUSR2', () => {
  process.stdout.write(`longest turn ${++turns}: ${longest.toFixed(1)} ms\n`)
  longest = 0
})
look()
