import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../../schema/', import.meta.url)

/** The SDL: all files of `schema/`, one after the other. */
export function readSdl(): string {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
    .join('\n')
}
