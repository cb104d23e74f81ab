import type { Row } from './engine.ts'

/** The text under a name of a row, '' where there is none. */
export function textOf(row: Row, name: string): string {
  const value = row[name]
  return typeof value === 'string' ? value : ''
}

/** The number under a name of a row, 0 where there is none. */
export function numberOf(row: Row, name: string): number {
  const value = row[name]
  return typeof value === 'number' ? value : 0
}

/** The texts listed under a name of a row, none where there are none. */
export function textsOf(row: Row, name: string): readonly string[] {
  const value = row[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
