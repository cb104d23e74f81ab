import { evaluateFolder } from '../reader/evaluation/evaluate-folder.ts'
import { createReader } from '../reader/index.ts'

/** Compares what the reader finds in a folder's articles with their gold graphs, and prints the figures. */
export async function evaluate(folder: string, out: string | undefined): Promise<void> {
  console.log(await evaluateFolder(await createReader(), folder, out))
}
