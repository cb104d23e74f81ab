#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { TokenOptions } from './access/token.ts'
import { describeFailure, inOneLine } from './failure.ts'
import type { LoadOptions } from './load.ts'
import { describeSettings, readSettings, unknownSettings } from './settings.ts'
import type { WorkerOptions } from './worker.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** How long what is still open may take to close when a command is done. */
const MOST_MS_TO_END = 3_000

/** How many processes may read at once. */
const MOST_READERS = 64

function wholeNumber(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= 1 && number <= MOST_READERS) return number
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_READERS}.`)
}

const program = new Command('dateline')
  .description('Reads news articles into a knowledge graph in which every node and edge can show its sentence.')
  .version(version)
  .addHelpText('after', () => `\nSettings, from the environment:\n${describeSettings()}`)

program
  .command('serve')
  .description('serve the explorer, the GraphQL API and its playground; an empty graph first loads the seed article')
  .action(async () => {
    const { serve } = await import('./serve.ts')
    await serve(readSettings(process.env))
  })

program
  .command('load')
  .description('read articles into the graph')
  .argument(
    '[path...]',
    'files (.txt .md .html .jsonl, RSS and Atom as .xml .rss .atom, .docx, .pdf; each also as .gz), folders, patterns, URLs of pages and feeds, or - for standard input',
  )
  .option('--concurrency <number>', 'how many articles are read at once; one a processor if left out', wholeNumber)
  .option('--dry-run', 'read everything and write nothing')
  .option('--resume', 'go on with the load of the same paths that was ended or killed')
  .option('--rejects <file>', 'write what is rejected to this file, a line of JSON each')
  .option('--again <file>', 'load what is in a file of rejects again')
  .addOption(
    new Option('--queue', 'put them into the queue at REDIS_URL, for workers to read').conflicts([
      'concurrency',
      'dryRun',
      'resume',
      'rejects',
      'again',
    ]),
  )
  .action(async (paths: string[], { queue = false, ...options }: LoadOptions & { readonly queue?: boolean }) => {
    if (paths.length === 0 && options.again === undefined)
      program.error('error: name a path, or a file to load --again')
    if (queue) {
      const { enqueue } = await import('./queue/enqueue.ts')
      process.exitCode = await enqueue(readSettings(process.env), paths)
      return
    }
    const { load } = await import('./load.ts')
    process.exitCode = await load(readSettings(process.env), paths, options)
  })

program
  .command('worker')
  .description('read the articles of the queue at REDIS_URL into the graph, beside as many other workers as there are')
  .option('--concurrency <number>', 'how many articles are read at once; one a processor if left out', wholeNumber)
  .option('--rejects <file>', 'write what is rejected to this file, a line of JSON each')
  .option('--until-empty', 'end when the queue is empty')
  .action(async (options: WorkerOptions) => {
    const { work } = await import('./worker.ts')
    process.exitCode = await work(readSettings(process.env), options)
  })

program
  .command('backup')
  .description('copy the embedded store to a folder that is made, also while it is served')
  .argument('<folder>', 'where the copy goes')
  .action(async (folder: string) => {
    const { backup } = await import('./store/keep.ts')
    console.log(await backup(readSettings(process.env), folder))
  })

program
  .command('restore')
  .description('put a backup where the embedded store is to be; what is there must be moved away first')
  .argument('<folder>', 'the backup')
  .action(async (folder: string) => {
    const { restore } = await import('./store/keep.ts')
    console.log(await restore(readSettings(process.env), folder))
  })

program
  .command('verify')
  .description('say whether the embedded store, or a backup, holds all that was acknowledged')
  .argument('[folder]', 'the backup; the store itself if left out')
  .option('--accept', 'go on with what is there, whatever is missing')
  .action(async (folder: string | undefined, options: { accept?: boolean }) => {
    const { verify } = await import('./store/keep.ts')
    console.log(await verify(readSettings(process.env), folder, options.accept === true))
  })

program
  .command('export')
  .description('write all that the graph holds, changes too, as lines of JSON, also while it is served')
  .option('--out <file>', 'where they go; standard output if left out')
  .action(async (options: { out?: string }) => {
    const { exportTo } = await import('./store/transfer.ts')
    console.error(await exportTo(readSettings(process.env), options.out))
  })

program
  .command('import')
  .description('put what was exported into the graph; what was broken off is completed when it is done again')
  .argument('<file>', 'the export, or - for standard input')
  .action(async (file: string) => {
    const [settings, { audited }, { describeImport, importFrom }] = [
      readSettings(process.env),
      await import('./access/audited.ts'),
      await import('./store/transfer.ts'),
    ]
    console.log(describeImport(await audited(settings, 'import', () => importFrom(settings, file))))
  })

program
  .command('rebuild')
  .description('make the graph anew from the articles and changes that it holds; nothing is read again')
  .action(async () => {
    const [settings, { audited }, { rebuild }] = [
      readSettings(process.env),
      await import('./access/audited.ts'),
      await import('./store/rebuild.ts'),
    ]
    console.log(await audited(settings, 'rebuild', () => rebuild(settings)))
  })

program
  .command('token')
  .description('make a token to sign in with, shown once; its hash is kept in the file that DATELINE_TOKENS names')
  .argument('<name>', 'whose it is: changes are recorded under it')
  .option('--role <role>', 'READER, EDITOR or ADMIN', 'READER')
  .option('--days <number>', 'how long it proves anything; for good if left out')
  .option('--remove', 'take the tokens of that name away instead')
  .action(async (name: string, options: TokenOptions) => {
    const { token } = await import('./access/token.ts')
    console.log(await token(readSettings(process.env), name, options))
  })

program
  .command('evaluate')
  .description('compare what the reader finds with gold graphs: NAME.txt with NAME.gold.json')
  .argument('<folder>', 'folder with the texts and their gold graphs')
  .option('--out <folder>', 'where NAME.pred.json goes')
  .option('--compare', 'set what the recogniser alone finds beside it')
  .option('--probes <folder>', 'small texts with what must and what must not be found in them, by kind')
  .action(async (folder: string, options: { out?: string; compare?: boolean; probes?: string }) => {
    const { evaluate } = await import('./evaluate.ts')
    await evaluate(folder, options)
  })

program
  .command('neo4j')
  .description('start a real Neo4j on 127.0.0.1:7687, by Docker, or else by Java and Maven')
  .action(async () => {
    const { neo4j } = await import('./neo4j/command.ts')
    await neo4j()
  })

for (const name of unknownSettings(process.env)) {
  console.error(`dateline: ${inOneLine(name)} is no setting, and is passed over. \`dateline --help\` names them all.`)
}
try {
  await program.parseAsync()
} catch (error) {
  console.error(describeFailure(error))
  process.exitCode = 1
}
// A connection on which nothing comes any more does not hold up the end.
setTimeout(() => process.exit(), MOST_MS_TO_END).unref()
