import { articleOfProbe } from './article-of-probe.ts'
import { evaluateFolder } from '../reader/evaluation/evaluate-folder.ts'
import { checkProbes, formatProbes } from '../reader/evaluation/probes/check-probes.ts'
import { createRecogniserReader } from '../reader/evaluation/recogniser-reader.ts'
import { createReader } from '../reader/index.ts'

/**
 * Compares what the reader finds in a folder's articles with their gold graphs, and prints the figures and the errors
 * with their sentences; with `compare`, beside what the recogniser alone finds; with `probes`, a folder of probes as well.
 */
export async function evaluate(
  folder: string,
  options: { readonly out?: string; readonly compare?: boolean; readonly probes?: string },
): Promise<void> {
  const reader = await createReader()
  const readers = [reader, ...(options.compare === true ? [await createRecogniserReader()] : [])]
  console.log(await evaluateFolder(readers, folder, options.out))
  if (options.probes === undefined) return
  console.log(`\n${formatProbes(await checkProbes(reader, options.probes, articleOfProbe))}`)
}
