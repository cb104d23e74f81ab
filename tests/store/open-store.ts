import { openEngine } from '../../src/store/open-engine.ts'

/** A process that has the embedded store in its first argument open, says so, and closes it when its input ends. */
const engine = await openEngine({ kind: 'embedded', folder: process.argv[2] ?? '' })
process.stdout.write('opened\n')
process.stdin.on('end', () => void engine.close()).resume()
