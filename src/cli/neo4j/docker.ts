import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { ServerCommand } from './child-server.ts'

const IMAGE = 'neo4j:5.26-community'

/** Whether a Docker engine answers. */
export async function dockerAnswers(): Promise<boolean> {
  try {
    await promisify(execFile)('docker', ['info'], { timeout: 5000 })
    return true
  } catch {
    return false
  }
}

/** Neo4j in a container that goes when it ends; its data stay in the named volume, or go too where there is none. */
export function dockerCommand(port: number, volume: string | undefined, password: string | undefined): ServerCommand {
  const environment = {
    NEO4J_AUTH: password === undefined ? 'none' : `neo4j/${password}`,
    NEO4J_server_bolt_advertised__address: `127.0.0.1:${port}`,
  }
  return {
    command: 'docker',
    args: [
      ...['run', '--rm', '--interactive', '--publish', `127.0.0.1:${port}:7687`],
      ...(volume === undefined ? [] : ['--volume', `${volume}:/data`]),
      ...Object.keys(environment).flatMap((name) => ['--env', name]),
      IMAGE,
    ],
    environment,
    ready: /\bStarted\./,
  }
}
