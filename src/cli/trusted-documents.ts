import { z } from 'zod'
import { trustDocuments, type TrustedDocuments } from '../graphql/trusted-documents.ts'
import { DatelineError, firstLine } from '../model/error.ts'
import { readPlainFile } from '../store/plain-file.ts'

const documents = z.union([
  z.array(z.string()),
  z.record(z.string(), z.string()).transform((map) => Object.values(map)),
])

/**
 * Reads GraphQL documents from JSON files: a list of texts, or texts by any key, as tools for clients write them. Their
 * ids are made from the texts.
 * @throws DatelineError SETTING_INVALID, naming the file
 */
export async function readTrustedDocuments(files: readonly string[]): Promise<TrustedDocuments> {
  const texts = await Promise.all(files.map(readTexts))
  return trustDocuments(texts.flat())
}

async function readTexts(file: string): Promise<string[]> {
  try {
    return documents.parse(JSON.parse(await readPlainFile(file)))
  } catch (error) {
    throw new DatelineError(
      'SETTING_INVALID',
      `The trusted documents in ${file} cannot be read (${firstLine(error)}). Give a JSON list of GraphQL texts.`,
      { cause: error },
    )
  }
}
