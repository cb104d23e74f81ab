// What test runs reported, each as Vitest writes it for `--reporter=json`.
//   report.mjs again FIRST          the files to run again, a line each: those in which something failed, where they are few
//   report.mjs count FIRST [AGAIN]  what took longest, what failed, and "N passed, N failed"; exits with 1 where anything did
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** More than these fail because the code is wrong, and not because the machine was busy. */
const MOST_FILES_AGAIN = 3
/** How many of the files that took longest are named: where to begin when a run takes too long. */
const SLOWEST_FILES = 12

const resultsIn = (path) => JSON.parse(readFileSync(path, 'utf8')).testResults
const failedTests = ({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed')
const passedTests = ({ assertionResults }) => assertionResults.filter(({ status }) => status === 'passed')
/** What failed in a file: its tests, or the file itself where none of them could begin. */
const failuresIn = (file) => {
  const failed = failedTests(file).map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0] ?? ''}`)
  return failed.length === 0 && file.status === 'failed' ? [file.message] : failed
}
const say = (what, { name }, text) =>
  console.log(`${what} ${relative('.', name)}: ${text.slice(0, 500).split('\n')[0]}`)

function printFilesToRunAgain(first) {
  const failed = first.filter((file) => failuresIn(file).length > 0)
  if (failed.length <= MOST_FILES_AGAIN) for (const { name } of failed) console.log(relative('.', name))
}

function printSlowest(files) {
  const seconds = ({ startTime, endTime }) => Math.round((endTime - startTime) / 1000)
  const slowest = files.toSorted((a, b) => seconds(b) - seconds(a)).slice(0, SLOWEST_FILES)
  for (const file of slowest) console.log(`${String(seconds(file)).padStart(5)} s  ${relative('.', file.name)}`)
}

function count(first, again) {
  printSlowest(first)
  const last = first.map((file) => again.find(({ name }) => name === file.name) ?? file)
  for (const file of first)
    if (!last.includes(file)) for (const text of failuresIn(file)) say('FAILED AT FIRST', file, text)
  for (const file of last) for (const text of failuresIn(file)) say('FAILED', file, text)
  const passed = last.flatMap(passedTests).length
  const failed = last.flatMap(failuresIn).length
  console.log(`${passed} passed, ${failed} failed`)
  if (failed > 0 || passed === 0) process.exitCode = 1
}

const [task, ...paths] = process.argv.slice(2)
const [first, again = []] = paths.map(resultsIn)
if (task === 'again') printFilesToRunAgain(first)
else count(first, again)
