import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatelineError } from '../../../model/error.ts'
import type { Article } from '../../../model/article.ts'
import type { Reader } from '../../../model/reading.ts'
import { addUp } from '../tally.ts'
import { holds } from './holds.ts'
import { probeFile, type Probe } from './probe-file.ts'

/** Makes an article of a probe, by the way that texts come in: "md" and "html" are taken for the files that they are. */
export type ProbeArticle = (probe: Pick<Probe, 'text' | 'publishedAt' | 'file'>) => Promise<Article>

/** Counts of probes: passed and all, facts found and asked for, wrong facts found and tried. */
interface ProbeCounts {
  readonly passed: number
  readonly probes: number
  readonly found: number
  readonly must: number
  readonly broken: number
  readonly mustNot: number
}

/** What came out of a folder of probes: counts by kind, and a line for each fact that was missed or wrong. */
export interface ProbeScore {
  readonly kinds: ReadonlyMap<string, ProbeCounts>
  readonly failures: readonly string[]
}

/**
 * Reads the probes of a folder's JSON files.
 * @throws DatelineError NO_ARTICLES, BAD_INPUT
 */
export async function checkProbes(reader: Reader, folder: string, articleOf: ProbeArticle): Promise<ProbeScore> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()
  if (files.length === 0) throw new DatelineError('NO_ARTICLES', `The folder ${folder} has no files of probes.`)
  const kinds = new Map<string, ProbeCounts>()
  const failures: string[] = []
  for (const file of files) {
    const parsed = probeFile.safeParse(JSON.parse(await readFile(join(folder, file), 'utf8')))
    if (!parsed.success) throw new DatelineError('BAD_INPUT', `${file} holds no probes: ${parsed.error.message}`)
    const { kind, probes } = parsed.data
    for (const probe of probes) {
      const reading = await reader.read(await articleOf(probe))
      const missed = probe.must.filter((fact) => !holds(reading, fact))
      const broken = probe.mustNot.filter((fact) => holds(reading, fact))
      const counts: ProbeCounts = {
        passed: missed.length + broken.length === 0 ? 1 : 0,
        probes: 1,
        found: probe.must.length - missed.length,
        must: probe.must.length,
        broken: broken.length,
        mustNot: probe.mustNot.length,
      }
      const before = kinds.get(kind)
      kinds.set(kind, before === undefined ? counts : addUp([before, counts]))
      failures.push(
        ...missed.map((fact) => `${kind} ${probe.id}: missed ${JSON.stringify(fact)}`),
        ...broken.map((fact) => `${kind} ${probe.id}: wrong ${JSON.stringify(fact)}`),
      )
    }
  }
  return { kinds, failures }
}

/** A table of probes by kind, and of them all; then what was missed or wrong. */
export function formatProbes({ kinds, failures }: ProbeScore): string {
  const row = (title: string, { passed, probes, found, must, broken, mustNot }: ProbeCounts) =>
    `${title.padEnd(30)}${`${passed}/${probes}`.padEnd(10)}${`${found}/${must}`.padEnd(12)}${broken}/${mustNot}`
  return [
    `${''.padEnd(30)}${'passed'.padEnd(10)}${'found'.padEnd(12)}wrong`,
    ...Array.from(kinds, ([kind, counts]) => row(kind, counts)),
    row('all probes', addUp([...kinds.values()])),
    ...(failures.length === 0 ? [] : ['', ...failures]),
  ].join('\n')
}
