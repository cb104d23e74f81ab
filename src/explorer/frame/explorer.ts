import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { createCommands, type Command } from '../palette/commands.ts'
import type { Session } from '../state/session.ts'
import { createScreen, type Screen } from './screen.ts'

/** What every part of the page works with. */
export interface Explorer {
  readonly session: Session
  readonly screen: Screen
  readonly commands: readonly Command[]
}

export function createExplorer(session: Session): Explorer {
  const screen = createScreen()
  return { session, screen, commands: createCommands(session, screen) }
}

export const ExplorerContext = createContext<Explorer | undefined>(undefined)

/** The explorer that the page belongs to. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (explorer === undefined) throw new Error('A part of the page stands outside of the explorer.')
  return explorer
}
