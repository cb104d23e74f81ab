import { evaluateFolder } from '../reader/evaluation/evaluate-folder.ts'
import { createRecogniserReader } from '../reader/evaluation/recogniser-reader.ts'
import { createReader } from '../reader/index.ts'

/**
 * Compares what the reader finds in a folder's articles with their gold graphs, and prints the figures and the errors
 * with their sentences; with `compare`, beside what the recogniser alone finds.
 */
export async function evaluate(folder: string, out: string | undefined, compare: boolean): Promise<void> {
  const readers = [await createReader(), ...(compare ? [await createRecogniserReader()] : [])]
  console.log(await evaluateFolder(readers, folder, out))
}
