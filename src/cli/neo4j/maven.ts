import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { access, constants, mkdir, readFile, rename } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { DatelineError } from '../../model/error.ts'
import type { ServerCommand } from './child-server.ts'

const SERVER = fileURLToPath(new URL('../../../neo4j/Neo4jServer.java', import.meta.url))
const POM = fileURLToPath(new URL('../../../neo4j/pom.xml', import.meta.url))
const DOWNLOAD_TIMEOUT_MS = 15 * 60_000
const OPENED_TO_NEO4J = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)

/** Whether both Java and Maven are on the path. */
export async function mavenIsThere(): Promise<boolean> {
  return (await isOnPath('java')) && (await isOnPath('mvn'))
}

/**
 * Neo4j from Maven Central on this machine's Java (17 or later), with its data in `folder`. The first call downloads
 * about 130 MB into Maven's own repository.
 * @throws DatelineError STORE_UNREACHABLE when Maven cannot find or download it
 */
export async function mavenCommand(port: number, folder: string, password: string | undefined): Promise<ServerCommand> {
  await mkdir(folder, { recursive: true })
  return {
    command: 'java',
    args: ['-Xmx1g', '-cp', await classPath(), ...OPENED_TO_NEO4J, SERVER, folder, String(port)],
    ...(password === undefined ? {} : { environment: { NEO4J_PASSWORD: password } }),
    ready: /^ready$/m,
  }
}

/** The jars that the POM asks for, as Maven resolved them; remembered for as long as all of them are still there. */
async function classPath(): Promise<string> {
  const pomHash = createHash('sha256')
    .update(await readFile(POM))
    .digest('hex')
    .slice(0, 16)
  const remembered = join(homedir(), '.cache', 'dateline', `neo4j-class-path-${pomHash}`)
  const known = await readFile(remembered, 'utf8').catch(() => '')
  if (known !== '' && (await allExist(known.split(delimiter)))) return known
  await mkdir(dirname(remembered), { recursive: true })
  const fresh = `${remembered}-${process.pid}`
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath'
  try {
    await promisify(execFile)('mvn', ['--quiet', '--batch-mode', '--file', POM, goal, `-Dmdep.outputFile=${fresh}`], {
      timeout: DOWNLOAD_TIMEOUT_MS,
    })
  } catch (error) {
    throw new DatelineError(
      'STORE_UNREACHABLE',
      'Maven could not download Neo4j. Look at the connection to Maven Central, or use Docker.',
      { cause: error },
    )
  }
  await rename(fresh, remembered)
  return readFile(remembered, 'utf8')
}

async function allExist(paths: readonly string[]): Promise<boolean> {
  const checks = await Promise.allSettled(paths.map((path) => access(path)))
  return checks.every((check) => check.status === 'fulfilled')
}

async function isOnPath(command: string): Promise<boolean> {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const checks = await Promise.allSettled(folders.map((folder) => access(join(folder, command), constants.X_OK)))
  return checks.some((check) => check.status === 'fulfilled')
}
